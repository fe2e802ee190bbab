import { crc32, deflateSync } from 'node:zlib';
import { pickPalette } from './pick-palette.ts';

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
export function printPng({ width, height, pixels }: Raster): Uint8Array {
  const view = new DataView(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  const counts = new Map<number, number>();
  const colors = Uint32Array.from({ length: width * height }, (_, at) => view.getUint32(at * 4, true) & 0xffffff);
  for (const color of colors) counts.set(color, (counts.get(color) ?? 0) + 1);
  const palette = pickPalette(counts, COLORS);
  const row = 1 + Math.ceil(width / 2);
  const rows = new Uint8Array(row * height); // each begins with its filter, which is none: 0
  colors.forEach((color, at) => {
    const [x, y] = [at % width, Math.floor(at / width)];
    const place = y * row + 1 + (x >> 1);
    rows[place] = (rows[place] ?? 0) | ((palette.indexOf.get(color) ?? 0) << (x % 2 ? 0 : 4));
  });
  const size = new DataView(new ArrayBuffer(8));
  size.setUint32(0, width);
  size.setUint32(4, height);
  return Buffer.concat([
    Buffer.from(SIGNATURE),
    printChunk('IHDR', [...new Uint8Array(size.buffer), 4, 3, 0, 0, 0]), // 4 bits, a palette, no interlacing
    printChunk(
      'PLTE',
      palette.colors.flatMap((it) => [it & 255, (it >> 8) & 255, it >> 16]),
    ),
    printChunk('IDAT', deflateSync(rows, { level: 7, memLevel: 9 })),
    printChunk('IEND', []),
  ]);
}

function printChunk(type: string, data: ArrayLike<number>): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), Buffer.from(data)]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}
