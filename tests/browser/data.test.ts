import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { Annotation } from '../../src/formats/annotations/web-annotation.ts';
import { serveFolder } from '../../src/formats/http/serve-folder.ts';
import { checkGraphs, type Node } from '../formats/check-graphs.ts';
import { listPages } from './list-pages.ts';
import { openPages } from './open-site.ts';
import { takeSites } from './take-site.ts';

describe.each(await takeSites('briefing', 'mini'))('$name', ({ folder }) => {
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  const readPage = (path: string) => read(path.endsWith('/') ? `${path}index.html` : path);
  const readJson = (path: string): unknown => JSON.parse(read(path));
  const { tour } = openPages(() => serveFolder(folder));
  const pages = listPages(folder);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => `/${path.replaceAll('\\', '/')}`);
  const indexable = pages.filter(
    (path) => !/<meta name="robots" content="[^"]*noindex/.test(readPage(path)) && !path.startsWith('/print/'),
  );
  const { site } = readJson('briefing.json') as { site: string };

  test('the sitemap lists every page that may be found, under the address that the page gives itself', () => {
    const listed = [...read('sitemap.xml').matchAll(/<loc>([^<]*)<\/loc><lastmod>\d{4}-\d\d-\d\d<\/lastmod>/g)].map(([, url]) => url);
    const canonical = indexable.map((path) => /<link rel="canonical" href="([^"]*)"/.exec(readPage(path))?.[1]);
    expect(listed.toSorted()).toEqual(canonical.toSorted());
    expect(new Set(listed).size).toBe(listed.length);
    expect(read('robots.txt')).toContain(`\nSitemap: ${site}/sitemap.xml\n`);
  });

  test('each page but the search, the check and the one about the site has an alternate in Markdown and leads to it', () => {
    const alternates = files.filter((path) => path.endsWith('/index.html.md'));
    const linked = pages.flatMap((path) => /<link rel="alternate" type="text\/markdown" href="([^"]*)"/.exec(readPage(path))?.[1] ?? []);
    expect(linked.toSorted()).toEqual(alternates.toSorted());
    const without = indexable.filter((path) => !alternates.includes(`${path}index.html.md`));
    expect(without.filter((path) => !/^\/(?:search|about|check)\//.test(path))).toEqual([]);
  });

  // Neither the index of the search, nor citations, nor what is kept of earlier versions is data of this one.
  test('the data package lists every file of data with its size and hash', () => {
    const { resources } = readJson('datapackage.json') as { resources: { name: string; path: string; bytes: number; hash: string }[] };
    for (const { path, bytes, hash } of resources) {
      const content = readFileSync(join(folder, path));
      expect([content.length, `sha256:${createHash('sha256').update(content).digest('hex')}`], path).toEqual([bytes, hash]);
    }
    const data = files.filter(
      (path) =>
        /\.(?:csv|json|jsonld)$/.test(path) &&
        !/^\/(?:search|_astro|versions|embed)\/|^\/(?:feed|datapackage)\.json$|\/(?:cite|citations|linkset|threads|without)\.json$/.test(
          path,
        ),
    );
    expect(resources.map(({ path }) => `/${path}`).toSorted()).toEqual(data.toSorted());
    expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
  });

  test('briefing.json is as its published schema says', () => {
    const validate = addFormats.default(new Ajv2020({ allErrors: true })).compile(readJson('briefing.schema.json') as object);
    expect(validate(readJson('briefing.json')), JSON.stringify(validate.errors?.slice(0, 5))).toBe(true);
  });

  test('linked data say the same of a thing on every page and in every file, and name nothing that none describes', () => {
    const blocks = pages.flatMap((path) => [...readPage(path).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)]);
    const texts = [...blocks.map(([, text = '']) => text), ...files.filter((path) => path.endsWith('/index.jsonld')).map(read)];
    const graphs = texts.map((text) => (JSON.parse(text) as { '@graph': Node[] })['@graph']);
    expect(blocks.length).toBeGreaterThan(10);
    expect(checkGraphs(graphs)).toEqual([]);
  });

  test('every annotation leads to its words on the page', () => {
    const annotated = files.filter((it) => /^\/articles\/[^/]+\/annotations\.jsonld$/.test(it));
    expect(annotated.length).toBeGreaterThan(0);
    return tour(
      annotated.map((path) => path.replace('annotations.jsonld', '')),
      async (page, path) => {
        const { items } = readJson(`${path}annotations.jsonld`) as { items: Annotation[] };
        const texts = (await page.evaluate(
          `Object.fromEntries([...document.querySelectorAll('.paragraph')].map((it) => [it.id, it.textContent]))`,
        )) as Record<string, string>;
        for (const {
          scope,
          selector: [, quotation, position],
        } of items.flatMap(({ target }) => target)) {
          const text = texts[scope.replace(/^.*#/, '')];
          expect(text, scope).toBeDefined();
          if (quotation?.type !== 'TextQuoteSelector' || position?.type !== 'TextPositionSelector') throw new Error(scope);
          expect([...(text ?? '')].slice(position.start, position.end).join('')).toBe(quotation.exact);
          expect(text).toContain(`${quotation.prefix}${quotation.exact}${quotation.suffix}`);
        }
      },
    );
  });
});
