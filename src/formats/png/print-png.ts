import { crc32, deflateSync } from 'node:zlib';
import { countColors, pickPalette } from './palette.ts';

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
  const colors = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height);
  const { colors: palette, indexOf } = pickPalette(countColors(colors), COLORS);
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
    printChunk('IDAT', deflateSync(printRows(colors, width, indexOf), { level: 6, memLevel: 9 })),
    printChunk('IEND', []),
  ]);
}

/** Print rows of pixels, each after its filter, which is none. Loops, since pictures have a million pixels. */
function printRows(colors: Uint32Array, width: number, indexOf: ReadonlyMap<number, number>): Uint8Array {
  const length = 1 + Math.ceil(width / 2);
  const rows = new Uint8Array(length * (colors.length / width));
  let [last, index] = [-1, 0];
  for (let at = 0, x = 0, place = 0; at < colors.length; at++, x++) {
    if (x === width) x = 0;
    if (x === 0) place = (at / width) * length + 1;
    const color = colors[at] ?? 0;
    if (color !== last) [last, index] = [color, indexOf.get(color) ?? 0];
    if (x % 2 === 0) rows[place] = index << 4;
    else {
      rows[place] = (rows[place] ?? 0) | index;
      place++;
    }
  }
  return rows;
}

function printChunk(type: string, data: ArrayLike<number>): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), Buffer.from(data)]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}
