import { expect, test } from 'vitest';
import { printPng } from '../../../src/formats/png/print-png.ts';
import { readPng } from './read-png.ts';

/** Paint an image from rows of colors. */
function paint(rows: string[][]) {
  const pixels = Uint8Array.from(rows.flat().flatMap((color) => [...Buffer.from(color, 'hex'), 255]));
  return { width: rows[0]?.length ?? 0, height: rows.length, pixels };
}

test('few colors stay as they are, also in rows of an odd length', () => {
  const rows = [
    ['fcfbf8', '1b1a18', 'fcfbf8'],
    ['8c2f2b', '8c2f2b', 'fcfbf8'],
  ];
  const png = readPng(printPng(paint(rows)));
  expect([png.width, png.height]).toEqual([3, 2]);
  expect(rows.map((row, y) => row.map((_, x) => png.colorAt(x, y).slice(1)))).toEqual(rows);
});

test('of many colors the most frequent stay, and the others go to the nearest', () => {
  const hex = (it: number) => it.toString(16).padStart(2, '0').repeat(3);
  const grays = Array.from({ length: 256 }, (_, it) => hex(it));
  const png = readPng(printPng(paint([[...grays, ...Array.from({ length: 300 }, () => hex(252))]])));
  expect(png.colorAt(300, 0)).toBe('#fcfcfc');
  for (const [x, gray] of grays.entries()) {
    expect(Math.abs(parseInt(png.colorAt(x, 0).slice(5), 16) - parseInt(gray.slice(4), 16)), gray).toBeLessThanOrEqual(16);
  }
});
