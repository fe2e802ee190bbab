import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listLetters } from '../../../formats/fonts/letters.ts';
import { makeWebFonts, type Keep, type WebFonts } from '../../../formats/fonts/web-fonts.ts';
import type { Briefing } from '../../../model/compiled.ts';
import { chooseLanguage } from '../../../strings/index.ts';
import { openBuildCache } from '../build-cache.ts';
import { digestCode } from '../digest-code.ts';
import { listFiles } from '../digest-files.ts';
import { writeNoted, type Written } from '../write-site.ts';

/** What a site is, as far as its fonts depend on it. */
interface FontsOptions {
  root: string;
  briefing: Briefing;
  /** The path below which the site stands, with slashes at both ends. */
  base: string;
}

/** Make the fonts of a site, by the letters of its texts and of what it says itself. */
export async function makeFonts({ root, briefing, base }: FontsOptions): Promise<WebFonts> {
  const words = await Promise.all(
    [join('src/strings', chooseLanguage(briefing.language)), 'src/site'].map(async (folder) => {
      const files = await listFiles(join(root, folder));
      return Promise.all(files.map((file) => readFile(file, 'utf8')));
    }),
  );
  const cache = openBuildCache('woff2');
  const code = await digestCode(root, 'src/formats/fonts');
  const keep: Keep = async (facts, make) => {
    const key = createHash('sha256').update(code).update(facts).digest('hex');
    const kept = await cache.read(key);
    if (kept) return kept;
    const bytes = await make();
    await cache.write(key, bytes);
    return bytes;
  };
  const fonts = await makeWebFonts(listLetters(JSON.stringify(briefing), ...words.flat()), base, keep);
  await cache.sweep();
  return fonts;
}

/** Write the fonts into a site. */
export function writeFonts(out: string, { files }: WebFonts, written: Written): void {
  for (const [path, bytes] of files) writeNoted(out, path, bytes, written);
}
