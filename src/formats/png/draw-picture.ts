import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { toHtml } from 'hast-util-to-html';
import type { Card } from './card.ts';
import { outlineTexts } from './outline-text.ts';
import { printPng } from './print-png.ts';
import { renderCard } from './render-card.ts';
import { makeTypefaces } from './typeface.ts';

/** Make the function that draws cards as PNG. It needs no browser: only our fonts, and a rasteriser in WebAssembly. */
export async function openDrawing(): Promise<(card: Card) => Uint8Array> {
  await initWasm(await readFile(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')));
  const typefaces = makeTypefaces();
  return (card) => {
    const svg = toHtml(outlineTexts(renderCard(card, typefaces), typefaces), { space: 'svg' });
    const drawing = new Resvg(svg, { font: { loadSystemFonts: false } });
    const image = drawing.render();
    try {
      return printPng(image);
    } finally {
      image.free();
      drawing.free();
    }
  };
}
