import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { describeCard } from '../../src/site/share/describe-card.ts';
import { listShares } from '../../src/site/share/list-shares.ts';
import { stringsOf } from '../../src/strings/index.ts';
import { FULL } from '../full.ts';
import { serveFolder } from '../../src/formats/http/serve-folder.ts';
import { listPages } from './list-pages.ts';
import { compileOnce, openPages } from './open-site.ts';
import { takeSite, takeSites } from './take-site.ts';

/** What a page tells those who show a link to it. */
function readHead(html: string) {
  const valueOf = (pattern: RegExp) => pattern.exec(html)?.[1]?.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
  const property = (name: string) => valueOf(new RegExp(`<meta[^>]* property="${name}" content="([^"]*)"`));
  return {
    title: property('og:title'),
    description: property('og:description'),
    url: property('og:url'),
    image: property('og:image'),
    size: [property('og:image:width'), property('og:image:height')],
    card: valueOf(/<meta name="twitter:card" content="([^"]*)"/),
    canonical: valueOf(/<link rel="canonical" href="([^"]*)"/),
    refresh: valueOf(/<meta http-equiv="refresh" content="([^"]*)"/),
    robots: valueOf(/<meta name="robots" content="([^"]*)"/),
    link: valueOf(/<a [^>]*href="([^"]*)"/),
  };
}

/** Read the size of a PNG in pixels, and that of its file in bytes. */
function readSize(file: string) {
  const png = readFileSync(file);
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20), bytes: png.length };
}

const validator = new HtmlValidate(
  new FileSystemConfigLoader({
    extends: ['html-validate:standard'],
    rules: { 'void-style': 'off', 'no-trailing-whitespace': 'off', 'doctype-style': 'off', 'attr-quotes': 'off', 'long-title': 'off' },
  }),
);

describe.each(await takeSites('briefing', 'mini'))('$name', async ({ id, folder, content }) => {
  const briefing = await compileOnce(content);
  const strings = stringsOf(briefing);
  const shares = listShares(briefing).map(({ describe }) => describe());
  const { site } = briefing;
  /** Outside the full run only the smaller site has pictures. */
  const hasPictures = FULL || id === 'mini';
  const read = (path: string) => readFileSync(join(folder, path, path.endsWith('/') ? 'index.html' : ''), 'utf8');

  test('each share page leads at once to a page that holds what it names', () => {
    const ids = new Map<string, Set<string>>();
    for (const { path, to } of shares) {
      const { refresh, link, robots } = readHead(read(path));
      expect([refresh, link, robots], path).toEqual([`0; url=${to}`, to, 'noindex']);
      const [page = '', id] = to.split('#');
      if (!ids.has(page)) ids.set(page, new Set([...read(page).matchAll(/\sid="?([^"\s>]+)/g)].map(([, it = '']) => it)));
      if (id !== undefined) expect(ids.get(page), `${path} → ${to}`).toContain(id);
    }
    expect(shares.length).toBeGreaterThan(30);
  });

  test('each share page has a preview of its own: its words, its address and its picture', () => {
    const heads = shares.map((share) => ({ ...share, head: readHead(read(share.path)) }));
    for (const { path, to, title, card, head } of heads) {
      expect(head, path).toMatchObject({ title, description: describeCard(strings, card) });
      expect(head.url, path).toBe(`${site}${path}`);
      expect(head.canonical, path).toBe(`${site}${to.replace(/#.*/, '')}`);
      if (!hasPictures) {
        expect([head.card, head.image, head.size], path).toEqual(['summary', undefined, [undefined, undefined]]);
        continue;
      }
      expect([head.card, head.size], path).toEqual(['summary_large_image', ['1200', '630']]);
      const { width, height, bytes } = readSize(join(folder, new URL(head.image ?? '').pathname));
      expect([width, height], path).toEqual([1200, 630]);
      expect(bytes, path).toBeLessThanOrEqual(60_000);
    }
    expect(new Set(heads.map(({ head }) => head.image)).size).toBe(hasPictures ? shares.length : 1);
  });

  test('no share page is long, and they are valid HTML', async () => {
    for (const { path } of shares) expect(read(path).length, path).toBeLessThan(6_000);
    for (const { path } of shares.filter((_, at) => at % 8 === 0)) {
      const { results } = await validator.validateString(read(path));
      expect(
        results.flatMap(({ messages }) => messages.filter(({ severity }) => severity === 2).map(({ ruleId }) => ruleId)),
        path,
      ).toEqual([]);
    }
  });

  test('search knows nothing of share pages, and no page is for drawing only', () => {
    const index = readdirSync(join(folder, 'search'), { recursive: true, encoding: 'utf8' }).filter((it) => it.endsWith('.json'));
    expect(index.length).toBeGreaterThan(0);
    for (const file of index) expect(readFileSync(join(folder, 'search', file), 'utf8'), file).not.toMatch(/"\/s\//);
    expect(existsSync(join(folder, 'print'))).toBe(false);
  });

  test('every other page has a preview too, with a picture that is there', () => {
    const pages = listPages(folder).filter((path) => !path.startsWith('/embed/'));
    const images = pages.flatMap((path) => {
      const { title, description, url, image, card } = readHead(read(path));
      expect([title, description].every(Boolean), path).toBe(true);
      expect([url, card], path).toEqual([`${site}${path}`, hasPictures ? 'summary_large_image' : 'summary']);
      return image === undefined ? [] : new URL(image).pathname;
    });
    if (!hasPictures) return expect(images).toEqual([]);
    for (const image of new Set(images)) expect(readSize(join(folder, image)), image).toMatchObject({ width: 1200, height: 630 });
    expect(new Set(images)).toContain('/s/briefing.png');
    expect(new Set(images)).toContain('/s/a.png');
    expect(new Set(images)).toContain('/s/c1.png');
  });
});

describe('in a browser', async () => {
  const { folder } = await takeSite('briefing');
  const { look } = openPages(() => serveFolder(folder));

  test('a reader without scripts is led on to the passage', () =>
    look(
      '/s/a7/',
      async (page) => {
        await page.waitForURL(/\/articles\/[^/]+\/#p7$/);
        expect(await page.locator('#p7').isVisible()).toBe(true);
      },
      { script: false },
    ));
});
