import { readFile } from 'node:fs/promises';
import { convertFont } from './convert-font.ts';
import { Blob, Face } from 'harfbuzzjs';

/** What a font says of itself. */
interface FontFacts {
  letters: ReadonlySet<number>;
  copyright: string;
}

/** The name in which a font says whose it is. */
const COPYRIGHT = 0;
const known = new Map<string, Promise<FontFacts>>();

/** Read which letters a file of a font has, as code points. */
export async function readLetters(path: string): Promise<ReadonlySet<number>> {
  return (await readOnce(path)).letters;
}

/** Read whose a font is, as it says itself. */
export async function readCopyright(path: string): Promise<string> {
  return (await readOnce(path)).copyright;
}

function readOnce(path: string): Promise<FontFacts> {
  const facts = known.get(path) ?? read(path);
  known.set(path, facts);
  return facts;
}

async function read(path: string): Promise<FontFacts> {
  const face = new Face(new Blob(await convertFont(await readFile(path), 'truetype')));
  return { letters: new Set(face.collectUnicodes()), copyright: face.getName(COPYRIGHT, 'en') };
}
