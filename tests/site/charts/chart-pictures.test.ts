import { expect, test } from 'vitest';
import { compile } from '../../../src/compiler/index.ts';
import { GROUNDS, INKS_ON } from '../../../src/formats/drawing/ink.ts';
import { chartPicture } from '../../../src/formats/links/links.ts';
import { openDrawing } from '../../../src/formats/png/draw-picture.ts';
import { listChartPictures } from '../../../src/site/charts/standalone-chart.ts';
import { readPng } from '../../formats/png/read-png.ts';
import { copyMini } from '../../mini.ts';

const { briefing } = await compile(await copyMini());
if (!briefing) throw new Error('no briefing');
const pictures = listChartPictures(briefing, undefined);
const draw = await openDrawing();

test('each chart is drawn on white and on the grounds of the pages', () => {
  const expected = briefing.charts.flatMap(({ id }) => GROUNDS.map((ground) => chartPicture(id, ground)));
  expect(pictures.map(({ path }) => path)).toEqual(expected);
});

test.each(GROUNDS)('on %s it stands on that ground to its edges, in twice the size of the drawing, with its colours', (ground) => {
  const inks = INKS_ON[ground];
  for (const picture of pictures.filter(({ path }) => briefing.charts.some(({ id }) => path === chartPicture(id, ground)))) {
    if (!('drawing' in picture)) throw new Error(`${picture.path} is no drawing`);
    const { width, height, colorAt } = readPng(draw(picture));
    const { width: wide, height: tall } = picture.drawing.properties;
    expect([width, height], picture.path).toEqual([2 * Number(wide), 2 * Number(tall)]);
    const edge = [...Array(width).keys()].flatMap((x) => [colorAt(x, 8), colorAt(x, height - 8)]);
    expect([...new Set(edge)], picture.path).toEqual([inks.paper]);
    const painted = new Set<string>();
    for (let y = 0; y < height; y += 2) for (let x = 0; x < width; x += 2) painted.add(colorAt(x, y));
    expect([...painted], picture.path).toEqual(expect.arrayContaining([inks.paper, inks.ink, inks.figure]));
  }
});
