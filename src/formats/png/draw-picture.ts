import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { toHtml } from 'hast-util-to-html';
import type { PaperFont } from '../fonts/web-fonts.ts';
import { openFonts } from './open-fonts.ts';
import { outlineTexts } from './outline-text.ts';
import type { Picture } from './picture.ts';
import { printPng } from './print-png.ts';
import { renderCard } from './render-card.ts';
import { makeTypefaces } from './typeface.ts';

/** The rasteriser starts once in a process; a second start throws. */
let started: Promise<void> | undefined;

async function startRasteriser(): Promise<void> {
  await initWasm(await readFile(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')));
}

/**
 * Make the function that draws pictures as PNG. It needs no browser: only our fonts, and a rasteriser in WebAssembly.
 *
 * @param scripts fonts for the letters that ours do not have
 */
export async function openDrawing(scripts: readonly PaperFont[] = []): Promise<(picture: Picture) => Uint8Array> {
  await (started ??= startRasteriser());
  const typefaces = makeTypefaces(await openFonts(scripts));
  return (picture) => {
    const [tree, scale] = 'card' in picture ? [renderCard(picture.card, typefaces), 1] : [picture.drawing, picture.scale];
    const svg = toHtml(outlineTexts(tree, typefaces), { space: 'svg' });
    const drawing = new Resvg(svg, { font: { loadSystemFonts: false }, fitTo: { mode: 'zoom', value: scale } });
    const image = drawing.render();
    try {
      return printPng(image);
    } finally {
      image.free();
      drawing.free();
    }
  };
}
