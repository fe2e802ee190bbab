import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { serveFolder } from '../../src/formats/http/serve-folder.ts';
import { hasProgram } from '../has-program.ts';
import { openPages } from './open-site.ts';
import { takeSite } from './take-site.ts';

const { folder } = await takeSite('languages');
const { open } = openPages(() => serveFolder(folder));
const hasFirefox = await hasProgram('firefox-esr', 'whether Firefox paints words in the order in which Chromium does');

/** Where words of all three languages stand beside each other. */
const PAGES = [
  '/',
  ...['al-mina', 'greve-du-port', 'gangkou'].map((it) => `/articles/${it}/`),
  ...['/crosswalk/', '/sources/', '/claims/', '/figures/', '/statement/', '/names/', '/charts/', '/about/', '/articles/al-mina/cite/'],
];

/**
 * List the words of each block of a page from left to right as they are painted, each block in one line. It runs in the browser,
 * and stands by itself there.
 */
function listPainted(): string[] {
  const BLOCKS = 'h1, h2, h3, p, li, dd, dt, td, th, q, figcaption, summary, tspan';
  const style = document.createElement('style');
  style.textContent = '*, *::before { white-space: nowrap !important; animation: none !important }';
  document.head.append(style);
  for (const it of document.querySelectorAll('details')) it.open = true;
  return [...document.querySelectorAll(BLOCKS)].flatMap((block) => {
    const words: { text: string; left: number }[] = [];
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement?.closest(BLOCKS) !== block) continue;
      for (const { 0: text, index } of (node.nodeValue ?? '').matchAll(/[^\s\u2066-\u2069]*[\p{L}\p{N}][^\s\u2066-\u2069]*/gu)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + text.length);
        const { left, width } = range.getBoundingClientRect();
        if (width > 0) words.push({ text, left: Math.round(left) });
      }
    }
    return words.length > 1
      ? [
          words
            .sort((one, other) => one.left - other.left)
            .map(({ text }) => text)
            .join(' '),
        ]
      : [];
  });
}

/** Open the pages in Firefox, one after the other: each tells what it finds, and leads to the next. */
async function readInFirefox(): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  const copy = join(await mkdtemp(join(tmpdir(), 'painted-')), 'site');
  await cp(folder, copy, { recursive: true });
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const listener = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      found.set(decodeURIComponent(request.url?.slice(1) ?? ''), JSON.parse(Buffer.concat(parts).toString()) as string[]);
      response.end();
      if (found.size === PAGES.length) resolve(undefined);
    });
  }).listen(0, '127.0.0.1');
  await once(listener, 'listening');
  const { port } = listener.address() as AddressInfo;
  for (const [at, path] of PAGES.entries()) {
    const file = join(copy, path, 'index.html');
    const script = `
      ${listPainted.toString()}
      document.fonts.ready.then(async () => {
        const body = JSON.stringify(listPainted());
        await fetch('http://127.0.0.1:${port}/${encodeURIComponent(path)}', { method: 'POST', mode: 'no-cors', body });
        const next = ${JSON.stringify(PAGES[at + 1] ?? null)};
        if (next) location.href = next;
      });`;
    const html = (await readFile(file, 'utf8')).replace(/<meta http-equiv="content-security-policy"[^>]*>/, '');
    await writeFile(file, html.replace('</body>', `<script>addEventListener('load', () => {${script}});</script></body>`));
  }
  const server = await serveFolder(copy);
  const profile = await mkdtemp(join(tmpdir(), 'firefox-'));
  const firefox = spawn('firefox-esr', ['--headless', '--no-remote', '--profile', profile, '--window-size', '1440,900', server.url]);
  await promise;
  firefox.kill();
  await server.close();
  listener.close();
  return found;
}

describe.skipIf(!hasFirefox)('words of several directions', () => {
  let inFirefox: Map<string, string[]>;
  beforeAll(async () => {
    inFirefox = await readInFirefox();
  }, 300_000);

  test.each(PAGES)('are painted in the same order by Chromium and Firefox: %s', async (path) => {
    const { page } = await open(path, { width: 1440, height: 900, bypassCSP: true });
    await page.evaluate('document.fonts.ready.then(() => true)');
    const inChromium = await page.evaluate(listPainted);
    expect(inChromium.length).toBeGreaterThan(10);
    expect(inFirefox.get(path)).toEqual(inChromium);
  });
});
