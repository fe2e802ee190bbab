import { readFile } from 'node:fs/promises';
import { convertFont } from './convert-font.ts';
import { Blob, Face } from 'harfbuzzjs';

const known = new Map<string, Promise<ReadonlySet<number>>>();

/** Read which letters a file of a font has, as code points; each file once. */
export function readLetters(path: string): Promise<ReadonlySet<number>> {
  const letters = known.get(path) ?? read(path);
  known.set(path, letters);
  return letters;
}

async function read(path: string): Promise<ReadonlySet<number>> {
  return new Set(new Face(new Blob(await convertFont(await readFile(path), 'truetype'))).collectUnicodes());
}
