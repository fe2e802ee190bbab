import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findFonts } from '../../formats/fonts/find-fonts.ts';
import { getPackage } from '../../formats/fonts/get-package.ts';
import { listLetters } from '../../formats/fonts/letters.ts';
import { makeWebFonts, type Keep, type WebFonts } from '../../formats/fonts/web-fonts.ts';
import type { Briefing } from '../../model/compiled.ts';
import type { PageFonts } from '../../site/shell/read-fonts.ts';
import { siteLanguageOf } from '../../strings/index.ts';
import { openBuildCache } from './build-cache.ts';
import { digestCode } from './digest-code.ts';
import { listFiles } from './digest-files.ts';
import { writeNoted, type Written } from './write-site.ts';

/** The fonts of a site, and the letters of its texts that no font has, as code points. */
export interface SiteFonts extends WebFonts {
  missing: number[];
}

/**
 * Make the fonts of a site, by the letters of its texts and of what it says itself; fonts for other scripts are fetched where a text
 * needs them.
 *
 * @param base the path below which the site stands, with slashes at both ends
 */
export async function makeFonts(root: string, briefing: Briefing, base: string): Promise<SiteFonts> {
  const texts = JSON.stringify(briefing);
  const [spoken = [], code = []] = await Promise.all(
    [join('src/strings', siteLanguageOf(briefing)), 'src/site'].map(async (folder) => {
      const files = await listFiles(join(root, folder));
      return Promise.all(files.map((file) => readFile(file, 'utf8')));
    }),
  );
  const languages = [...new Set([briefing.language, ...briefing.articles.map(({ language }) => language)])];
  // Of what the site says, words with their marks and the signs of their script: those of all scripts are in the code too.
  const words = spoken.map((text) => text.replace(/(?![\p{L}\p{M}])\p{scx=Common}/gu, ''));
  const found = await findFonts(listLetters(texts, ...words), languages, (wanted) => getPackage(wanted, join(root, '.cache', 'fonts')));
  const cache = openBuildCache('woff2');
  const maker = await digestCode(root, 'src/formats/fonts');
  const keep: Keep = async (facts, make) => {
    const key = createHash('sha256').update(maker).update(facts).digest('hex');
    const kept = await cache.read(key);
    if (kept) return kept;
    const bytes = await make();
    await cache.write(key, bytes);
    return bytes;
  };
  const fonts = await makeWebFonts(listLetters(texts, ...spoken, ...code), found, base, keep);
  await cache.sweep();
  return { ...fonts, missing: found.missing };
}

/** Print what the pages of a site say of its fonts. */
export function printFonts({ css, sheet, paperCss, preload, licences, paper }: WebFonts): string {
  const scripts = paper
    .filter(({ family }) => family === 'serif')
    .map(({ weight, letters, bytes }) => ({ weight, letters, data: Buffer.from(bytes).toString('base64') }));
  return JSON.stringify({ css, sheet: sheet?.url ?? null, paperCss, preload, licences, scripts } satisfies PageFonts);
}

/** Write the fonts into a site. */
export function writeFonts(out: string, { files }: WebFonts, written: Written): void {
  for (const [path, bytes] of files) writeNoted(out, path, bytes, written);
}
