import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { serveFolder, type FolderServer } from '../../src/formats/pdf/serve-folder.ts';
import { chartFile } from '../../src/formats/links/links.ts';
import { compileOnce, test } from './open-site.ts';
import { takeSite } from './take-site.ts';

const site = await takeSite('briefing');
const briefing = await compileOnce(site.content);
const charts = briefing.charts.map((chart) => ({ ...chart, path: `/embed/${chart.code.toLowerCase()}/` }));

/** Read the rules of `_headers`, with a pattern each. */
function readRules(text: string): { matches: RegExp; headers: [string, string][] }[] {
  return text
    .trim()
    .split('\n\n')
    .map((rule) => {
      const [pattern = '', ...lines] = rule.split('\n');
      const headers = lines.map((line): [string, string] => {
        const at = line.indexOf(':');
        return [line.slice(0, at).trim(), line.slice(at + 1).trim()];
      });
      return { matches: new RegExp(`^${pattern.split('*').map(RegExp.escape).join('.*')}$`), headers };
    });
}

/** Serve a site as a host does that reads `_headers`: what several rules say is joined with commas. */
async function serveWithHeaders(inner: FolderServer): Promise<{ server: Server; url: string }> {
  const rules = readRules(readFileSync(join(site.folder, '_headers'), 'utf8'));
  const server = createServer((request, response) => {
    void (async () => {
      const answer = await fetch(new URL(request.url ?? '/', inner.url));
      const headers = new Map<string, string>();
      for (const { matches, headers: own } of rules)
        if (matches.test(request.url ?? '/'))
          for (const [name, value] of own) headers.set(name, headers.has(name) ? `${headers.get(name)}, ${value}` : value);
      if (!headers.has('Content-Type')) headers.set('Content-Type', answer.headers.get('content-type') ?? 'application/octet-stream');
      response.writeHead(answer.status, Object.fromEntries(headers));
      response.end(Buffer.from(await answer.arrayBuffer()));
    })();
  });
  return listen(server);
}

async function listen(server: Server): Promise<{ server: Server; url: string }> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

describe('charts in pages of another origin', () => {
  let inner: FolderServer;
  let served: { server: Server; url: string };
  let other: { server: Server; url: string };
  let body = '';
  beforeAll(async () => {
    inner = await serveFolder(site.folder);
    served = await serveWithHeaders(inner);
    other = await listen(createServer((_, response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end(body)));
  });
  afterAll(async () => {
    for (const { server } of [served, other]) {
      server.closeAllConnections();
      server.close();
    }
    await inner.close();
  });

  /** A page elsewhere that frames an address and notes down what it is told. */
  const framing = (path: string) =>
    `<!doctype html><title>Elsewhere</title><script>told = []; addEventListener('message', ({ data }) => told.push(data))</script><iframe src="${served.url}${path}" width="700" height="300"></iframe>`;

  test('each is shown, whole without scripts, and tells its height', async ({ browser }) => {
    for (const script of [true, false]) {
      const context = await browser.newContext({ javaScriptEnabled: script });
      const page = await context.newPage();
      for (const { path, title, code } of charts) {
        body = framing(path);
        await page.goto(other.url);
        const frame = page.frameLocator('iframe');
        await frame.locator('svg.chart-wide a.chart-mark').first().waitFor();
        expect(await frame.locator('h1').textContent()).toContain(title);
        expect(await frame.locator('base').getAttribute('target')).toBe('_blank');
        if (!script) continue;
        await frame.locator('body').evaluate(async () => void (await document.fonts.ready));
        const heightOf = () => frame.locator('body').evaluate((it) => Math.ceil(it.getBoundingClientRect().height));
        const last = () => page.evaluate(`told.findLast((it) => it.type === 'briefing-chart-height')`);
        await expect
          .poll(async () => [await last(), await heightOf()])
          .toSatisfy(([told, height]) => told?.id === code.toLowerCase() && told.height === height);
        const oembed = JSON.parse(readFileSync(join(site.folder, path, 'oembed.json'), 'utf8')) as { height: number; width: number };
        await page.locator('iframe').evaluate((it, width) => it.setAttribute('width', String(width)), oembed.width);
        // What programs are told before they frame it leaves nothing below the edge, and no large hole.
        const needed = await frame.locator('body').evaluate((it) => it.getBoundingClientRect().height);
        expect(oembed.height, path).toBeGreaterThanOrEqual(needed);
        expect(oembed.height, path).toBeLessThanOrEqual(needed + 200);
      }
      await context.close();
    }
  });

  test('no other page is shown there', async ({ browser }) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    for (const path of ['/', '/charts/', '/claims/', `/articles/${briefing.articles[0]?.id}/`]) {
      body = framing(path);
      await page.goto(other.url);
      await page.waitForTimeout(300);
      const frames = page.frames().filter((it) => it !== page.mainFrame());
      const shown = await Promise.all(
        frames.map((it) =>
          it
            .locator('h1')
            .count()
            .catch(() => 0),
        ),
      );
      expect(shown, path).toEqual([0]);
    }
    await context.close();
  });

  test('their drawings are shown there as pictures, whole', async ({ browser }) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const [chart] = charts;
    if (!chart) throw new Error('no chart');
    body = `<!doctype html><title>Elsewhere</title><img id="chart" src="${served.url}${chartFile(chart.id, 'svg')}">`;
    await page.goto(other.url, { waitUntil: 'load' });
    const widthOf = (id: string) => page.locator(`#${id}`).evaluate((it) => (it as unknown as { naturalWidth: number }).naturalWidth);
    expect(await widthOf('chart')).toBeGreaterThan(600);
    await context.close();
  });

  test('each page leads programs to its oEmbed, which has the frame', () => {
    for (const { path, code } of charts) {
      const html = readFileSync(join(site.folder, path, 'index.html'), 'utf8');
      const [, address = ''] = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(html) ?? [];
      expect(new URL(address).pathname).toBe(`${path}oembed.json`);
      const answer = JSON.parse(readFileSync(join(site.folder, path, 'oembed.json'), 'utf8')) as Record<string, string>;
      expect(answer).toMatchObject({ version: '1.0', type: 'rich' });
      expect(answer['html']).toMatch(new RegExp(`^<iframe src="[^"]*${path}" title="${code}\\.`));
      expect(readFileSync(join(site.folder, 'charts/index.html'), 'utf8')).toContain(`${path}"`);
    }
  });
});
