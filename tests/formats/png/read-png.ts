import { crc32, inflateSync } from 'node:zlib';

/** Read a PNG of 16 colors as rows of colors `#rrggbb`, and check its sums. */
export function readPng(png: Uint8Array): { width: number; height: number; colorAt(x: number, y: number): string } {
  const bytes = Buffer.from(png);
  const chunks: Record<string, Buffer> = {};
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    const body = bytes.subarray(at + 4, at + 8 + length);
    if (crc32(body) !== bytes.readUInt32BE(at + 8 + length)) throw new Error(`wrong sum at ${at}`);
    chunks[body.toString('latin1', 0, 4)] = body.subarray(4);
    at += 12 + length;
  }
  const { IHDR, PLTE, IDAT } = chunks;
  if (!IHDR || !PLTE || !IDAT || IHDR[8] !== 4 || IHDR[9] !== 3) throw new Error('no PNG of 16 colors');
  const [width, height] = [IHDR.readUInt32BE(0), IHDR.readUInt32BE(4)];
  const rows = inflateSync(IDAT);
  const length = 1 + Math.ceil(width / 2);
  return {
    width,
    height,
    colorAt(x, y) {
      const byte = rows[y * length + 1 + (x >> 1)] ?? 0;
      const index = x % 2 ? byte & 15 : byte >> 4;
      return `#${PLTE.toString('hex', index * 3, index * 3 + 3)}`;
    },
  };
}
