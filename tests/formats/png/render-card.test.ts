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
  const lines = measureCard(renderCard(card, typefaces), typefaces);

  test('keeps its words inside and apart from each other, and large enough', () => {
    for (const { line, left, right, top, bottom, size } of lines) {
      expect(left, line).toBeGreaterThanOrEqual(40); // an opening quotation mark hangs in the margin
      expect(right, line).toBeLessThanOrEqual(1120.1);
      expect(top, line).toBeGreaterThan(40);
      expect(bottom, line).toBeLessThan(600);
      expect(size, line).toBeGreaterThanOrEqual(21);
    }
    expect(findTouching(lines)).toEqual([]);
  });
});

test('what a picture leaves out of its words it says', () => {
  const [, card] = hostileCards.find(([name]) => name === 'long texts: words') ?? [];
  const texts = card ? renderCard(card, typefaces).children.map((it) => toString(it)) : [];
  expect(texts.filter((it) => it.includes('…')).length).toBe(1 + 5 + 1 + 1); // the words, the facts, the name, the title
});

test('drawn, it is paper outside its margins, twice the same, and small', async () => {
  const draw = await openDrawing();
  const drawn = [...pictures].filter(([path]) => kinds.some((it) => it[1] === path));
  const hostile = hostileCards.filter((_, at) => FULL || at % 4 === 0);
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
