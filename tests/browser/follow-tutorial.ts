import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import { printPng, type Raster } from '../../src/formats/png/print-png.ts';
import { ROOT } from '../run-process.ts';
import { serveAuthors } from './author-server.ts';
import { openPages } from './open-site.ts';
import { followOutside, makePerson, readSteps, type Step } from './workbench.ts';

/** A tutorial that is being followed; what its last commands said comes of it. */
export interface Tutorial {
  follow: () => Promise<string>;
}

/** A picture takes no more, in bytes: whoever clones the project takes all of them along. */
const MOST_BYTES = 60_000;
/** Screens of tutorials: pictures of them are to be read beside a text. */
const SCREEN = { width: 1080, height: 640 };

/**
 * Read a tutorial, to be followed word for word in a folder: its commands, its files, and what is done in the workbench.
 *
 * With `PICTURES=1` its pictures are taken anew.
 *
 * @param build runs a command that takes the whole project
 */
export async function readTutorial(file: string, folder: string, build?: (line: string) => Promise<void>): Promise<Tutorial> {
  const path = join(ROOT, 'docs', file);
  const steps = readSteps(await readFile(path, 'utf8'));
  const isBrowsed = ({ language }: Step) => language === 'workbench' || language === 'picture';
  // What comes before the first page is done before the server starts.
  const first = steps.findIndex(isBrowsed);
  const outside = async (step: Step) => {
    const isBuild = (line: string) => build !== undefined && line.startsWith('npm run build');
    const said = await followOutside({ ...step, lines: step.lines.filter((line) => !isBuild(line)) }, folder);
    for (const line of step.language === 'sh' ? step.lines.filter(isBuild) : []) await build?.(line);
    return said;
  };
  const { open, addressOf } = openPages(async () => {
    for (const step of steps.slice(0, first)) await outside(step);
    return serveAuthors(join(folder, 'content'));
  });
  return {
    follow: async () => {
      const { page } = await open(steps.find(({ language }) => language === 'workbench')?.path ?? '/', SCREEN);
      const person = makePerson(page);
      const isReady = () => page.locator('.authoring-problems').waitFor();
      await isReady();
      let said = '';
      for (const step of steps.slice(first)) {
        if (step.language === 'picture') await keepPicture(page, join(dirname(path), step.path));
        else if (step.language === 'workbench') {
          if (step.path) await page.goto(addressOf(step.path));
          await isReady();
          for (const line of step.lines)
            await person.follow(line).catch(async (error: unknown) => {
              throw new Error(`${line}\n${String(error)}\n${await page.locator('.authoring').innerText()}`);
            });
        } else said = await outside(step);
      }
      return said;
    },
  };
}

/** Take a picture of the panel and the text beside it, or see that it is there. */
async function keepPicture(page: Page, path: string): Promise<void> {
  if (process.env['PICTURES']) {
    await page.waitForLoadState('networkidle');
    await page.mouse.move(0, 0);
    await page.evaluate(() =>
      scrollBy({ top: (document.querySelector('#p1')?.getBoundingClientRect().top ?? 0) - 90, behavior: 'instant' }),
    );
    const png = await page.screenshot({ animations: 'disabled', caret: 'hide' });
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, printPng(await readPixels(page.context(), png)));
  }
  expect((await stat(path)).size, path).toBeLessThan(MOST_BYTES);
}

/** Let an empty page of the browser read a picture. */
async function readPixels(context: BrowserContext, png: Buffer): Promise<Raster> {
  const reader = await context.newPage();
  const { width, height, text } = await reader.evaluate(async (source) => {
    const bytes = Uint8Array.from(atob(source), (sign) => sign.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes]));
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
    if (!canvas) throw new Error('no canvas');
    canvas.drawImage(image, 0, 0);
    const { data } = canvas.getImageData(0, 0, image.width, image.height);
    let text = '';
    for (let at = 0; at < data.length; at += 8192) text += String.fromCharCode(...data.subarray(at, at + 8192));
    return { width: image.width, height: image.height, text: btoa(text) };
  }, png.toString('base64'));
  await reader.close();
  return { width, height, pixels: Uint8Array.from(Buffer.from(text, 'base64')) };
}
