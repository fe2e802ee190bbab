import { toString } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { findColumns } from '../../../src/formats/chain/chain-columns.ts';
import { mergeWays } from '../../../src/formats/chain/chain-graph.ts';
import { findRows } from '../../../src/formats/chain/chain-rows.ts';
import { measureText } from '../../../src/formats/drawing/measure-text.ts';
import { renderChain } from '../../../src/formats/chain/render-chain.ts';
import { findElements, hasClass } from './find-elements.ts';
import { printSvg } from './print-svg.ts';
import { chains } from './sample-chains.ts';

const layouts = ['narrow', 'wide'] as const;
const drawings = chains.flatMap((graph) => layouts.map((layout) => ({ name: `${graph.id}-${layout}`, graph, layout })));
const find = (id: string) => chains.find((it) => it.id === id) ?? { id: '', title: '', description: '', ways: [], ties: [] };

describe.each(drawings)('$name', ({ name, graph, layout }) => {
  const svg = renderChain(graph, layout);

  test('is drawn as before', async () => {
    await expect(printSvg(svg)).toMatchFileSnapshot(`snapshots/chain-${name}.svg`);
  });

  test('has no style attribute or element, and ids of its own', () => {
    const elements = findElements(svg);
    for (const { element } of elements) expect(Object.keys(element.properties).filter((it) => /^(style$|on)/.test(it))).toEqual([]);
    expect(elements.flatMap(({ element }) => element.properties['id'] ?? [])).toEqual([
      `${graph.id}-${layout}-title`,
      `${graph.id}-${layout}-description`,
    ]);
  });

  test('has each voice once, in a link to its page, and no link where no origin is stated', () => {
    const nodes = findElements(svg, (it) => hasClass(it, 'chain-node')).map(({ element }) => element);
    expect(nodes.length).toBe(mergeWays(graph).nodes.length);
    for (const node of nodes) expect(node.tagName === 'g').toBe(findElements(node, (it) => hasClass(it, 'voice-open')).length === 1);
  });

  test('keeps its words inside the viewBox and apart from each other', () => {
    const [, , width = 0, height = 0] = String(svg.properties['viewBox']).split(' ').map(Number);
    const boxes = findElements(svg, (it) => it.tagName === 'tspan').map(({ element, parents }) => {
      const text = parents.at(-1)?.properties ?? {};
      const size = Number(text['fontSize']);
      const line = toString(element).trim();
      const w = measureText(line, size);
      const x = Number(element.properties['x']) - (text['textAnchor'] === 'middle' ? w / 2 : 0);
      const y = Number(element.properties['y']);
      return { line, left: x, right: x + w, top: y - size * 0.72, bottom: y + size * 0.21 };
    });
    for (const box of boxes) {
      expect(box.left, box.line).toBeGreaterThanOrEqual(0);
      expect(box.right, box.line).toBeLessThanOrEqual(width);
      expect(box.top, box.line).toBeGreaterThanOrEqual(0);
      expect(box.bottom, box.line).toBeLessThanOrEqual(height);
    }
    const touching = boxes.flatMap((one, at) =>
      boxes
        .slice(at + 1)
        .filter((other) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom)
        .map((other) => `${one.line} | ${other.line}`),
    );
    expect(touching).toEqual([]);
  });
});

test.each([
  ['one-way', 'source:activist 0, source:reporter 1, source:paper 2, article:A 3'],
  ['own-word', 'source:author 0, article:A 1'],
  ['diamond', 'source:activist 0, source:paper 1, article:A 2, source:radio 1'],
  ['not-stated-beside-known', 'source:activist 0, source:paper 1, article:A 2, open:author 0'],
  ['own-outlet', 'source:paper 1, article:A 2, source:reporter 0'],
  ['ring', 'source:one 0, source:other 1, article:A 2'],
])('%s has its columns', (id, wanted) => {
  const columns = findColumns(mergeWays(find(id)));
  expect([...columns].map(([key, column]) => `${key} ${column}`).join(', ')).toBe(wanted);
});

test.each(chains)('in $id nothing stands on anything else', (graph) => {
  const net = mergeWays(graph);
  const columns = findColumns(net);
  const rows = findRows(net, columns);
  const spots = [...columns].map(([key, column]) => ({ column, row: rows.get(key) ?? 0 }));
  spots.forEach((one, at) => {
    for (const other of spots.slice(at + 1))
      if (one.column === other.column) expect(Math.abs(one.row - other.row)).toBeGreaterThanOrEqual(1);
  });
});

test('an inferred link is dashed, and leads to its row in the crosswalk', () => {
  const [tie] = findElements(renderChain(find('inferred-merge')), (it) => hasClass(it, 'chain-tie'));
  expect(tie?.element.properties['href']).toBe('/crosswalk/#relation-x');
  expect(tie && printSvg(tie.element)).toMatch(/stroke-dasharray="4[ ,]+3"/);
});

test('equal ways are one', () => {
  expect(mergeWays(find('told-twice-alike'))).toMatchObject({ nodes: [{ kind: 'open' }, { kind: 'article' }], edges: [{ own: true }] });
});

test('a step that is our reading is dashed, unless another way that takes it states it', () => {
  const dashed = (ways: ReturnType<typeof find>['ways']) =>
    findElements(renderChain({ ...find('one-way'), ways }), (it) => it.tagName === 'path' && it.properties['strokeDashArray'] !== undefined)
      .length;
  const [way] = find('inferred-step').ways;
  const [plain] = find('one-way').ways;
  if (!way || !plain) throw new Error('no ways');
  expect(dashed([way])).toBe(1);
  expect(dashed([plain])).toBe(0);
  expect(dashed([way, plain])).toBe(0);
  expect(dashed([plain, way])).toBe(0);
});
