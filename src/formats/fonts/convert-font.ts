import { convert } from 'fontverter';

let last: Promise<unknown> = Promise.resolve();

/**
 * Unpack a font into plain tables, or pack it as WOFF2, one after the other: the library gives out its own memory, which its next
 * work writes over.
 */
export function convertFont(font: Uint8Array, to: 'truetype' | 'woff2'): Promise<Buffer> {
  const converted = last.then(() => convert(Buffer.from(font), to));
  last = converted.catch(() => undefined);
  return converted;
}
