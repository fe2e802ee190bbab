import { toString } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { renderChart } from '../../../src/formats/chart/render-chart.ts';
import { findElements, hasClass } from './find-elements.ts';
import { findTouching, measureLines } from './measure-lines.ts';
import { printSvg } from './print-svg.ts';
import { fighters, makeFigure, stress, strikes } from './sample-charts.ts';

const layouts = ['narrow', 'wide'] as const;
const charts = [fighters, strikes, ...stress].flatMap((data) => layouts.map((layout) => ({ name: `${data.id}-${layout}`, data, layout })));

describe.each([fighters, strikes])('$id', (data) => {
  test.each(layouts)('%s', async (layout) => {
    await expect(printSvg(renderChart(data, layout))).toMatchFileSnapshot(`snapshots/${data.id}-${layout}.svg`);
  });
});

describe.each(charts)('$name', ({ data, layout }) => {
  const svg = renderChart(data, layout);
  const elements = findElements(svg);

  test('has no style attribute or element, and no event handler', () => {
    for (const { element } of elements) {
      expect(element.tagName).not.toBe('style');
      expect(Object.keys(element.properties).filter((it) => /^(style$|on)/.test(it))).toEqual([]);
    }
  });

  test('puts every mark into a link that is named', () => {
    const marks = elements.filter(({ element }) =>
      ['chart-solid', 'chart-hatch', 'chart-outline', 'chart-measure'].some((it) => hasClass(element, it)),
    );
    expect(marks.length).toBeGreaterThan(0);
    for (const { parents } of marks) {
      const link = parents.find((it) => it.tagName === 'a');
      expect(link?.properties['href']).toMatch(/^#p[1-9]/);
      expect(link?.children[0]).toMatchObject({ tagName: 'title' });
    }
  });

  test('keeps its words inside the viewBox and apart from each other', () => {
    const [, , width = 0, height = 0] = String(svg.properties['viewBox']).split(' ').map(Number);
    const lines = measureLines(svg);
    for (const line of lines) {
      expect(line.left, line.line).toBeGreaterThanOrEqual(0);
      expect(line.right, line.line).toBeLessThanOrEqual(width + 0.01);
      expect(line.top, line.line).toBeGreaterThanOrEqual(0);
      expect(line.bottom, line.line).toBeLessThanOrEqual(height);
    }
    expect(findTouching(lines)).toEqual([]);
  });

  test('stays legible: no text below 12.5 units', () => {
    for (const { element } of findElements(svg, (it) => it.tagName === 'text')) {
      expect(Number(element.properties['fontSize'])).toBeGreaterThanOrEqual(12.5);
    }
  });

  test('is named and described by ids of its own', () => {
    const ids = elements.flatMap(({ element }) => element.properties['id'] ?? []);
    expect(ids).toEqual([`chart-${data.id}-${layout}-title`, `chart-${data.id}-${layout}-description`]);
    expect([svg.properties['ariaLabelledBy'], svg.properties['ariaDescribedBy']].flat()).toEqual(ids);
  });
});

test('an open bound is drawn as one: solid to the bound, then hatched, with an arrow', () => {
  const found = (name: string) => findElements(renderChart(fighters), (it) => hasClass(it, name)).map(({ element }) => element.properties);
  expect(found('chart-solid')).toMatchObject([{ x: 0, width: 412.9 }]);
  expect(found('chart-hatch')).toHaveLength(1);
  expect(found('chart-arrow-head')).toHaveLength(1);
  expect(found('chart-edge')).toMatchObject([{ x1: 412.9 }]);
});

test('what is computed stands in no link and is named as computed', () => {
  const [computed] = findElements(renderChart(fighters), (it) => hasClass(it, 'chart-computed'));
  expect(computed?.parents.some((it) => it.tagName === 'a')).toBe(false);
  expect(toString(computed?.element ?? { type: 'root', children: [] })).toMatch(
    /^Computed, if both numbers hold at once.*above 64\.5\u00a0%.*fewer than 11,000/,
  );
});

test('two bars have lengths in the proportion of their numbers, from zero', () => {
  const bars = findElements(renderChart(strikes), (it) => hasClass(it, 'chart-solid')).map(({ element }) => element.properties);
  expect(bars).toMatchObject([
    { x: 0, width: 640 },
    { x: 0, width: 400 },
  ]);
});

test.each([
  ['no figures', { ...strikes, figures: [] }, 'Unexpected chart without figures, expected 1 or more'],
  [
    'two units',
    { ...strikes, figures: [makeFigure({ unit: 'people' }), makeFigure({ code: 'F2', unit: 'air strikes' })] },
    'Unexpected unit `air strikes` of F2, expected `people` as of F1: one chart has one scale',
  ],
  ['a negative number', { ...strikes, figures: [makeFigure({ value: -1 })] }, 'Unexpected number -1 in figure F1, expected 0 or more'],
  ['only zeros', { ...strikes, figures: [makeFigure({ value: 0 })] }, 'Unexpected highest number 0, expected one above 0'],
  [
    'a whole that is a bound',
    { ...fighters, whole: makeFigure({ code: 'F2', min: 31_000, unit: 'fighters' }) },
    'Unexpected whole F2 without a value, expected one: a bar needs an end',
  ],
  [
    'a part above its whole',
    { ...fighters, whole: makeFigure({ code: 'F2', value: 9, unit: 'fighters' }) },
    'Unexpected part F9 of 20000, expected at most 9, the whole F2',
  ],
  [
    'a link to no paragraph',
    { ...strikes, figures: [makeFigure({ paragraphHref: '#figure-x' })] },
    'Unexpected link `#figure-x`, expected one to a paragraph, such as `#p3`',
  ],
])('throws on %s', (_, data, message) => {
  expect(() => renderChart(data)).toThrow(message);
});
