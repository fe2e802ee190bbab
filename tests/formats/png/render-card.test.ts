import { toString } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { compile } from '../../../src/compiler/index.ts';
import { listPreviews } from '../../../src/site/share/list-shares.ts';
import { openDrawing } from '../../../src/formats/png/draw-picture.ts';
import { PAPER } from '../../../src/formats/png/ink.ts';
import { renderCard } from '../../../src/formats/png/render-card.ts';
import { makeTypefaces } from '../../../src/formats/png/typeface.ts';
import { findTouching } from '../chart/measure-lines.ts';
import { printSvg } from '../chart/print-svg.ts';
import { copyMini } from '../../mini.ts';
import { FULL } from '../../full.ts';
import { measureCard } from './card-boxes.ts';
import { readPng } from './read-png.ts';
import { hostileCards } from './sample-cards.ts';

const { briefing } = await compile(await copyMini());
if (!briefing) throw new Error('no briefing');
const typefaces = makeTypefaces();
const pictures = new Map(listPreviews(briefing).map(({ path, card }) => [path, card]));

const kinds = [
  ['briefing', '/s/briefing.png'],
  ['article', '/s/a.png'],
  ['section', '/s/a-mud.png'],
  ['paragraph', '/s/a2.png'],
  ['claim', '/s/c3.png'],
  ['source', '/s/s4.png'],
  ['figure', '/s/f1.png'],
  ['chart', '/s/ch1.png'],
  ['relation', '/s/r1.png'],
] as const;

test.each(kinds)('the picture of a %s', async (name, path) => {
  const card = pictures.get(path);
  if (!card) throw new Error(`no picture ${path}`);
  await expect(printSvg(renderCard(card, typefaces))).toMatchFileSnapshot(`snapshots/${name}.svg`);
});

describe.each([...pictures, ...hostileCards])('%s', (_, card) => {
  test.each(FULL ? (['ltr', 'rtl'] as const) : (['ltr'] as const))(
    'keeps its words inside and apart from each other, and large enough, %s',
    (direction) => {
      const lines = measureCard(renderCard({ ...card, direction }, typefaces), typefaces);
      for (const { line, left, right, top, bottom, size } of lines) {
        expect(left, line).toBeGreaterThanOrEqual(40); // an opening quotation mark hangs in the margin
        expect(right, line).toBeLessThanOrEqual(1120.1);
        expect(top, line).toBeGreaterThan(40);
        expect(bottom, line).toBeLessThan(600);
        expect(size, line).toBeGreaterThanOrEqual(21);
      }
      expect(findTouching(lines)).toEqual([]);
    },
  );
});

test('a picture that is read from right to left is turned, but for its words and its drawing', () => {
  const card = pictures.get('/s/ch1.png');
  if (!card) throw new Error('no picture of a chart');
  const [plain, turned] = (['ltr', 'rtl'] as const).map((direction) => renderCard({ ...card, direction }, typefaces));
  const [before = [], after = []] = [plain, turned].map((it) => it && measureCard(it, typefaces));
  const at = (lines: typeof before, words: string) => lines.find(({ line }) => line.includes(words));
  expect(at(before, 'Ch1')?.left).toBe(80);
  expect(at(after, 'Ch1')?.right).toBeCloseTo(1120, 0);
  // The title begins at the left of its column, which stands on the right now.
  expect([at(before, 'Berths')?.left, at(after, 'Berths')?.left]).toEqual([80, 851.2]);
  const drawingOf = (it: typeof plain) => it?.children.find((child) => child.type === 'element' && child.tagName === 'g');
  const [one, other] = [drawingOf(plain), drawingOf(turned)].map((it) => (it?.type === 'element' ? it : null));
  expect(other?.children).toEqual(one?.children);
  expect(other?.properties['transform']).toBe(`translate(-332.8 0) ${String(one?.properties['transform'])}`);
});

test('what a picture leaves out of its words it says', () => {
  const [, card] = hostileCards.find(([name]) => name === 'long texts: words') ?? [];
  const texts = card ? renderCard(card, typefaces).children.map((it) => toString(it)) : [];
  expect(texts.filter((it) => it.includes('…')).length).toBe(1 + 5 + 1 + 1); // the words, the facts, the name, the title
});

test('drawn, it is paper outside its margins, twice the same, and small', async () => {
  const draw = await openDrawing();
  const drawn = [...pictures].filter(([path]) => kinds.some((it) => it[1] === path));
  const hostile = hostileCards.filter((_, at) => FULL || at % 16 === 0);
  for (const [name, card] of [...drawn, ...hostile]) {
    const png = draw({ path: name, card });
    expect(png.length, name).toBeLessThanOrEqual(60_000);
    const { width, height, colorAt } = readPng(png);
    expect([width, height], name).toEqual([1200, 630]);
    const edge = [...Array(width).keys()].flatMap((x) => [colorAt(x, 20), colorAt(x, 610)]);
    const sides = [...Array(height).keys()].flatMap((y) => [colorAt(20, y), colorAt(1140, y)]);
    expect([...new Set([...edge, ...sides])], name).toEqual([PAPER]);
  }
  for (const [path, card] of hostileCards.slice(0, 5)) expect(Buffer.compare(draw({ path, card }), draw({ path, card }))).toBe(0);
});
