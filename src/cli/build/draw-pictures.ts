import { createHash, hash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PICTURES_PATH } from '../../formats/links/links.ts';
import type { PaperFont } from '../../formats/fonts/web-fonts.ts';
import { startDrawing, type DrawingThread } from '../../formats/png/drawing-thread.ts';
import type { Picture } from '../../formats/png/picture.ts';
import { openBuildCache, ROOT } from './build-cache.ts';
import { countWorkers } from './count-workers.ts';
import { digestCode } from './digest-code.ts';

/** What a drawing thread needs: measured 190 MB, most of it for the fonts and the rasteriser. */
const BYTES_EACH = 200e6;

/** Read which pictures a built site is to have, as its pages say. */
export async function readPictures(site: string): Promise<Picture[]> {
  return JSON.parse(await readFile(join(site, PICTURES_PATH), 'utf8')) as Picture[];
}

/**
 * Draw the pictures of a built site from what its pages say of them; those whose words are as before are taken from there.
 *
 * @param scripts fonts for the letters that ours do not have
 */
export async function drawPictures(site: string, scripts: readonly PaperFont[]): Promise<{ drawn: number; kept: number }> {
  const pictures = await readPictures(site);
  const cache = openBuildCache('png');
  const code = await digestCode(ROOT, 'src/formats/png');
  const fonts = scripts.map(({ family, weight, bytes }) => [family, weight, hash('sha256', bytes)]);
  const keyOf = ({ path: _path, ...picture }: Picture) =>
    createHash('sha256')
      .update(code)
      .update(JSON.stringify([picture, fonts]))
      .digest('hex');
  const put = async (path: string, png: Uint8Array) => {
    await mkdir(dirname(join(site, path)), { recursive: true });
    await writeFile(join(site, path), png);
  };

  const missing: typeof pictures = [];
  for (const picture of pictures) {
    const png = await cache.read(keyOf(picture));
    if (png) await put(picture.path, png);
    else missing.push(picture);
  }
  const waiting = missing.values();
  const drawNext = async (thread: DrawingThread) => {
    for (const picture of waiting) {
      const png = await thread.draw(picture);
      await Promise.all([put(picture.path, png), cache.write(keyOf(picture), png)]);
    }
  };
  const threads = missing.length ? Array.from({ length: countWorkers(missing.length, BYTES_EACH) }, () => startDrawing(scripts)) : [];
  try {
    await Promise.all(threads.map(drawNext));
  } finally {
    await Promise.all(threads.map((it) => it.close()));
  }
  await cache.sweep();
  return { drawn: missing.length, kept: pictures.length - missing.length };
}
