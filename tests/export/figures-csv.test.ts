import { expect, test } from 'vitest';
import { compile } from '../../src/compile.ts';
import { printFiguresCsv } from '../../src/export/figures-csv.ts';
import { copyMini } from '../mini.ts';

test('every figure has a line for each of its places, and as many cells as there are names', async () => {
  const { briefing } = await compile(await copyMini());
  if (!briefing) throw new Error('no briefing');
  const lines = printFiguresCsv(briefing).split('\r\n').slice(0, -1);
  expect(lines.length - 1).toBe(briefing.figures.reduce((sum, { places }) => sum + places.length, 0));
  const cells = (line: string) => [...line.matchAll(/(?:^|,)(?:"(?:[^"]|"")*"|[^,"]*)/g)].length;
  expect(new Set(lines.map(cells)).size).toBe(1);
  expect(lines[1]).toMatch(/^F1,/);
});
