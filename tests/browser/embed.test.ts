import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { serveFolder, type FolderServer } from '../../src/formats/http/serve-folder.ts';
import { chartFile } from '../../src/formats/links/links.ts';
import { FULL } from '../full.ts';
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

/** What other sites may read with scripts: at least these kinds of files. */
const DATA_KINDS = [
  ...[
    'briefing.json',
    'briefing.schema.json',
    'datapackage.json',
    'linkset.json',
    'cite.json',
    'citations.json',
    'oembed.json',
    'feed.json',
  ],
  ...['annotations.jsonld', 'index.jsonld', 'feed.xml', 'sitemap.xml', 'index.html.md', 'llms.txt', 'llms-full.txt', 'licences.txt'],
  ...['csv', 'csv-metadata.json', 'bib', 'ris', 'svg', 'epub'],
];
const DATA_TYPES: Readonly<Record<string, RegExp>> = {
  bib: /^application\/x-bibtex/,
  ris: /^application\/x-research-info-systems/,
  csv: /^text\/csv/,
  'csv-metadata.json': /^application\/csvm\+json/,
  epub: /^application\/epub\+zip$/,
  svg: /^image\/svg\+xml/,
  'linkset.json': /^application\/linkset\+json/,
  'cite.json': /^application\/vnd\.citationstyles\.csl\+json/,
  'annotations.jsonld': /^application\/ld\+json; profile="http:\/\/www\.w3\.org\/ns\/anno\.jsonld"/,
  'index.html.md': /^text\/markdown/,
};

/** Name the kind of a file of data: by its name, or where that differs by its ending; null of what is no data. */
function dataKindOf(path: string): string | null {
  const name = path.replace(/^.*\//, '');
  if (name.endsWith('.csv-metadata.json')) return 'csv-metadata.json';
  if (/\.(?:json|jsonld|xml|md|txt)$/.test(name)) return name;
  return /\.(bib|cff|csv|epub|png|ris|svg)$/.exec(name)?.[1] ?? null;
}

describe('charts and data in pages of another origin', () => {
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
      for (const { path, title, code } of FULL ? charts : charts.slice(0, 2)) {
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
    for (const path of [...(FULL ? ['/', '/claims/', `/articles/${briefing.articles[0]?.id}/`] : []), '/charts/']) {
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

  test('data of every kind is read there by scripts, whole and with its type, and pages are not', async ({ browser }) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    body = '<!doctype html><title>Elsewhere</title>';
    await page.goto(other.url);
    const read = (path: string) =>
      page.evaluate(async (url) => {
        try {
          const answer = await fetch(url);
          return { ok: answer.ok, type: answer.headers.get('content-type'), bytes: (await answer.arrayBuffer()).byteLength };
        } catch (error) {
          return String(error);
        }
      }, `${served.url}${path}`);
    const files = readdirSync(site.folder, { recursive: true, encoding: 'utf8' }).map((path) => `/${path.replaceAll('\\', '/')}`);
    const one = new Map(files.flatMap((path) => (dataKindOf(path) ? [[dataKindOf(path), path] as const] : [])));
    expect([...one.keys()]).toEqual(expect.arrayContaining(DATA_KINDS));
    for (const [kind, path] of one) {
      const { length } = readFileSync(join(site.folder, path));
      expect(await read(path), path).toEqual({
        ok: true,
        type: expect.stringMatching(DATA_TYPES[kind ?? ''] ?? /^[a-z]+\/[a-z.+-]+/),
        bytes: length,
      });
    }
    for (const path of ['/', '/claims/', '/embed/ch1/']) expect(await read(path), path).toMatch(/^TypeError/);
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
