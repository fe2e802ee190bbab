import { existsSync, readFileSync, statSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import sirv from 'sirv';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveSite } from '../../src/cli/shared/site-url.ts';
import type { FolderServer } from '../../src/formats/http/serve-folder.ts';
import { FULL } from '../full.ts';
import { runProcess } from '../run-process.ts';
import { isCutOff, TIMEOUT_MS, test as testInBrowser } from './open-site.ts';
import { faultOf, readAddresses } from './read-addresses.ts';
import { BASED_ADDRESS } from './sites.ts';
import { takeSite } from './take-site.ts';

const SITE = BASED_ADDRESS;
const BASE = new URL(SITE).pathname;

const { folder } = await takeSite('based');
let work: string;

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'base-'));
  const { code, text } = await runProcess(['src/cli/offline.ts', '--out', folder, '--to', join(work, 'copy.zip')], {
    env: { SITE_URL: SITE },
  });
  if (code !== 0) throw new Error(text);
  for (const [path, bytes] of Object.entries(unzipSync(await readFile(join(work, 'copy.zip'))))) {
    await mkdir(dirname(join(work, path)), { recursive: true });
    await writeFile(join(work, path), bytes);
  }
});
afterAll(() => rm(work, { recursive: true, force: true }));

test('every address of the site leads to a file of it, below its base', async () => {
  const addresses = await readAddresses(folder, SITE);
  const faults = addresses.flatMap((address) => {
    const fault = faultOf(address, folder, SITE);
    return fault ? [`${address.from}: ${address.to}: ${fault}`] : [];
  });
  expect([...new Set(faults)]).toEqual([]);
  // What each kind of file must have been read from at all.
  const kinds = new Map(addresses.map(({ from, to }) => [`${from.replace(/^.*\./, '')} ${to.startsWith(SITE) ? 'absolute' : 'own'}`, to]));
  for (const kind of ['html own', 'html absolute', 'csv absolute', 'svg absolute', 'pdf absolute'])
    expect([...kinds.keys()]).toContain(kind);
});

test('the search index leads to pages below the base', () => {
  const page = readFileSync(join(folder, 'search/index.html'), 'utf8');
  expect(/data-base="([^"]*)"/.exec(page)?.[1]).toBe('/team/briefing');
  expect(/data-index="([^"]*)"/.exec(page)?.[1]).toMatch(/^\/team\/briefing\/search\/[\w-]+\/$/);
});

test('the versions are listed, with what is kept of each and what the second changed', () => {
  const page = readFileSync(join(folder, 'versions/index.html'), 'utf8');
  expect([...page.matchAll(/<h2\b[^>]* id="(v[^"]+)"/g)].map(([, id]) => id)).toEqual(['v1-1-0', 'v1-0-0']);
  for (const version of ['1.0.0', '1.1.0']) expect(page.includes(`href="${BASE}versions/${version}/briefing.json"`), version).toBe(true);
  expect(page).toMatch(/<ins\b[^>]*>old <\/ins>/);
  expect(page).toContain(`href="${BASE}claims/council-must-choose/"`);
  const retired = readFileSync(join(folder, 'claims/council-must-choose/index.html'), 'utf8');
  expect(retired).toMatch(/Since <a href="[^"]+#v1-0-0">.*Retired in <a href="[^"]+#v1-1-0">/s);
});

test('every link of the copy leads to a file of it, and what it leaves out is on the site', async () => {
  const copy = join(work, 'briefing-1.1.0');
  const addresses = await readAddresses(copy, SITE);
  const faults = addresses.flatMap(({ from, to }) => {
    if (/^(?:#|data:|mailto:|https?:)/.test(to)) return to.startsWith(SITE) ? (faultOf({ from, to }, folder, SITE) ?? []) : [];
    const file = join(copy, dirname(from), decodeURIComponent(to.replace(/#.*$/, '')));
    return existsSync(file) && statSync(file).isFile() ? [] : `${from}: ${to}`;
  });
  expect(faults).toEqual([]);
  expect(addresses.filter(({ to }) => to.startsWith('../')).length).toBeGreaterThan(100);
});

test('a host that sends compressed files sends the same', async () => {
  const server = await serveSite(folder);
  for (const path of ['articles/harbor/', 'briefing.json']) {
    const sent = (encoding: string) => fetch(server.url + path, { headers: { 'accept-encoding': encoding } });
    const [plain, ...packed] = await Promise.all(['identity', 'gzip', 'br'].map(sent));
    expect(packed.map((it) => it.headers.get('content-encoding'))).toEqual(['gzip', 'br']);
    for (const it of packed) expect(it.headers.get('content-type')).toBe(plain?.headers.get('content-type'));
    const text = await plain?.text();
    for (const it of packed) expect((await it.text()) === text, path).toBe(true);
  }
  await server.close();
});

describe('in a browser', () => {
  const hosts = [
    ['takes the slash away', serveWithoutSlashes, `${BASE}claims/mud-wins`],
    ['adds the slash', (site: string) => serveSite(site), `${BASE}claims/mud-wins/`],
  ] as const;
  testInBrowser.runIf(FULL).for(hosts)('everything works where the host %s', async ([, serve, landed], { browser }) => {
    const server = await serve(folder);
    const { page, faults } = await open(browser);
    const pathname = () => new URL(page.url()).pathname;

    await page.goto(new URL(server.url).origin + landed.replace(/\/$/, ''));
    expect(pathname()).toBe(landed);
    await page.locator('.contexts a').first().click();
    await page.waitForURL(/\/articles\/harbor\/?#/);
    await page.keyboard.press('/');
    await page.waitForURL(/\/search\/?(?:#|$)/);
    await page.locator('#search-field').fill('C1');
    await page.locator('.result-link').first().click();
    await page.waitForURL(/\/articles\//);
    await page.goto(`${server.url}claims/berths-blocked-b/`); // it has another id now
    await page.waitForURL(/\/claims\/berths-blocked-in-may\/?$/);
    expect(faults).toEqual([]);
    await page.close();
    await server.close();
  });

  testInBrowser.runIf(FULL)(
    'a drawing and a file of data, each opened by itself, are shown and can do nothing of the site’s',
    async ({ browser }) => {
      const server = await serveWithoutSlashes(folder);
      const { page, faults } = await open(browser);
      for (const path of ['charts/berths.svg', 'briefing.json', 'feed.xml', 'claims/claims.csv']) {
        const answer = await fetch(server.url + path);
        expect(answer.headers.get('content-security-policy'), path).toMatch(/, default-src 'none'; sandbox$/);
      }
      await page.goto(`${server.url}charts/berths.svg`);
      expect(await page.evaluate('document.documentElement.getBoundingClientRect().height')).toBeGreaterThan(100);
      expect(await page.evaluate('self.origin')).toBe('null');
      const href = await page.locator('a').first().getAttribute('href');
      await page.evaluate(
        (it) => document.querySelector('a')?.setAttribute('href', it),
        href?.replace(new URL(SITE).origin, new URL(server.url).origin) ?? '',
      );
      await page.locator('a rect[fill^="#"]').first().click({ force: true });
      await page.waitForURL(/\/articles\/harbor\/?#p1$/);
      expect(faults).toEqual([]);
      await page.close();
      await server.close();
    },
  );

  testInBrowser('a copy opens from a disk: its text, notes, charts, fonts and links', async ({ browser }) => {
    const { page, faults } = await open(browser);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    const copy = pathToFileURL(`${work}/briefing-1.1.0/`).href;
    await page.goto(`${copy}index.html`);
    await page.locator('.article-card a').first().click();
    await page.waitForURL(`${copy}articles/harbor/index.html`);
    expect(await page.locator('.paragraph').count()).toBe(3);
    await page.getByText('All notes').click();
    const note = page.locator('details.note').first();
    await note.locator('summary').click();
    expect(await note.getAttribute('open')).not.toBeNull();
    expect((await page.locator('.chart-figure svg').first().boundingBox())?.height).toBeGreaterThan(50);
    const loaded = `document.fonts.ready.then(() => [...document.fonts].filter((it) => it.status === 'loaded').length)`;
    expect(await page.evaluate(loaded)).toBeGreaterThan(0);
    await page.locator('.site-nav a', { hasText: 'Search' }).click();
    await page.waitForURL(`${copy}search/index.html`);
    expect(await page.locator('#search-form').isVisible()).toBe(false);
    expect(await page.locator('.search-without-scripts').isVisible()).toBe(true);
    expect(await page.locator('.theme-switch').isVisible()).toBe(false);
    expect(await page.locator('footer').textContent()).toContain('It has no scripts');
    await page.goto(`${copy}claims/berths-blocked-b/index.html`); // it has another id now
    await page.waitForURL(`${copy}claims/berths-blocked-in-may/index.html`);
    expect(faults).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(copy))).toEqual([]);
    await page.close();
  });

  test('a server at the root leads to the base, and has nothing elsewhere', async () => {
    const server = await serveSite(folder);
    expect(new URL(server.url).pathname).toBe(BASE);
    expect((await fetch(new URL('/', server.url))).url).toBe(server.url);
    expect((await fetch(new URL('/claims/', server.url))).status).toBe(404);
    expect((await fetch(`${server.url}claims`)).url).toBe(`${server.url}claims/`);
    await server.close();
  });
});

/** Open an empty page, and note whatever a reader should never meet. */
async function open(browser: Browser): Promise<{ page: Page; faults: string[] }> {
  const page = await browser.newPage();
  page.setDefaultTimeout(TIMEOUT_MS);
  const faults: string[] = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && faults.push(message.text()));
  page.on('pageerror', (error) => isCutOff(error) || faults.push(String(error)));
  page.on('requestfailed', (request) => faults.push(`failed: ${request.url()}`));
  page.on('response', (response) => response.status() >= 400 && faults.push(`${response.status()} ${response.url()}`));
  return { page, faults };
}

/** Serve a site as hosts do that show `/claims/x/index.html` at `/claims/x`, lead there from `/claims/x/`, and read `_headers`. */
async function serveWithoutSlashes(site: string): Promise<FolderServer> {
  const files = sirv(site, { dev: true, extensions: ['html'] });
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', SITE);
    if (pathname !== BASE && pathname.endsWith('/')) {
      response.writeHead(308, { location: `${pathname.slice(0, -1)}${search}` }).end();
      return;
    }
    for (const [name, value] of headersFor(site, pathname)) response.appendHeader(name, value);
    request.url = `/${pathname.slice(BASE.length)}${search}`;
    files(request, response, () => void response.writeHead(404).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => new Promise<void>((resolve) => void (server.close(() => resolve()), server.closeAllConnections()));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${BASE}`, close };
}

/** Read the headers of an answer from `_headers`: those of all rules that match. */
function headersFor(site: string, pathname: string): [string, string][] {
  const rules = readFileSync(join(site, '_headers'), 'utf8').trim().split('\n\n');
  return rules.flatMap((rule) => {
    const [pattern = '', ...lines] = rule.split('\n');
    const matches = new RegExp(`^${pattern.split('*').map(RegExp.escape).join('.*')}$`).test(pathname);
    return matches
      ? lines.map(
          (line) =>
            line
              .trim()
              .split(/: (.*)/)
              .slice(0, 2) as [string, string],
        )
      : [];
  });
}
