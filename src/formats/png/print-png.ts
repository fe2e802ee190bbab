import { crc32, deflateSync } from 'node:zlib';
import { countColors, findRuns, pickPalette, type Run } from './palette.ts';

/** Pixels as a rasteriser gives them: red, green, blue and alpha, a byte each, row by row. All are opaque. */
export interface Raster {
  width: number;
  height: number;
  pixels: Uint8Array;
}

/** Two pixels share a byte. */
const COLORS = 16;
const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/**
 * Print pixels as a PNG of 16 colors: enough for a page in ink on paper, and a third of what one in full color takes. No library
 * in use writes palettes; the format is in https://www.w3.org/TR/png-3/.
 */
export function printPng(raster: Raster): Uint8Array {
  const { width, height, pixels } = raster;
  const runs = findRuns(new Uint32Array(pixels.buffer, pixels.byteOffset, width * height));
  const { colors: palette, indexOf } = pickPalette(countColors(runs), COLORS);
  const size = new DataView(new ArrayBuffer(8));
  size.setUint32(0, width);
  size.setUint32(4, height);
  return Buffer.concat([
    Buffer.from(SIGNATURE),
    printChunk('IHDR', [...new Uint8Array(size.buffer), 4, 3, 0, 0, 0]), // 4 bits, a palette, no interlacing
    printChunk(
      'PLTE',
      palette.flatMap((it) => [it & 255, (it >> 8) & 255, (it >> 16) & 255]),
    ),
    printChunk('IDAT', deflateSync(printRows(runs, raster, indexOf), { level: 6, memLevel: 9 })),
    printChunk('IEND', []),
  ]);
}

/** Print rows of pixels, each after its filter, which is none. */
function printRows(runs: Iterable<Run>, { width, height }: Raster, indexOf: ReadonlyMap<number, number>): Uint8Array {
  const length = 1 + Math.ceil(width / 2);
  const rows = new Uint8Array(length * height);
  let at = 0;
  for (const { color, end } of runs) {
    const index = indexOf.get(color) ?? 0;
    while (at < end) {
      const x = at % width;
      const stop = Math.min(width, x + end - at);
      fillPixels(rows.subarray(((at - x) / width) * length + 1), x, stop, index);
      at += stop - x;
    }
  }
  return rows;
}

/** Fill the pixels of a row from `x` up to `stop`; in a byte the first has the upper half. */
function fillPixels(row: Uint8Array, x: number, stop: number, index: number): void {
  const [first, last] = [Math.ceil(x / 2), Math.floor(stop / 2)];
  if (x % 2) row[first - 1] = (row[first - 1] ?? 0) | index;
  row.fill(index * 17, first, last);
  if (stop % 2 && last >= first) row[last] = index << 4;
}

function printChunk(type: string, data: ArrayLike<number>): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), Buffer.from(data)]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}
