import { FULL } from '../full.ts';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, test } from 'vitest';
import { citeAsText } from '../../src/formats/citations/cite.ts';
import '../../src/formats/citations/engine.ts';
import type { CslItem } from '../../src/formats/citations/csl-item.ts';
import { STYLES } from '../../src/formats/citations/styles.ts';
import { stringsOf } from '../../src/strings/index.ts';
import { listPages } from './list-pages.ts';
import { compileOnce } from './open-site.ts';
import { takeSites } from './take-site.ts';
import { readAsZotero } from './zotero.ts';

type Json = Record<string, unknown>;

/** Pages that show nothing of their own which could be cited, and the lists of one article. */
const UNCITED = /^\/(?:404\.html|(?:check|search)\/.*|articles\/[^/]+\/[^/]+\/)$/;

describe.each(await takeSites('briefing', 'mini'))('$name', async ({ id, folder, content }) => {
  /** Outside the full run only the smaller site has pictures. */
  const hasPictures = FULL || id === 'mini';
  const briefing = await compileOnce(content);
  const site = briefing.site.replace(/\/$/, '');
  const fileOf = (path: string) => join(folder, path.endsWith('/') ? `${path}index.html` : path);
  const read = (path: string) => readFileSync(fileOf(path), 'utf8');
  const isStub = (html: string) => /http-equiv="?refresh|name="?robots/.test(html);
  const pages = listPages(folder).filter((path) => !UNCITED.test(path) && !isStub(read(path)));
  const institution = briefing.editors.join(', ');
  const { citations } = stringsOf(briefing);
  const edition = id === 'mini' ? `Version ${briefing.version}` : citations.version(briefing);
  const itemOf = (path: string) => (JSON.parse(read(`${path}cite.json`)) as CslItem[])[0] as CslItem;
  const codes = [
    ...briefing.articles,
    ...briefing.findings,
    ...briefing.claims,
    ...briefing.sources,
    ...briefing.figures,
    ...briefing.names,
  ].map(({ id, code }) => ({ id, code }));

  test('every page that can be cited has one item, with author, code, whole, date, version, institution and address', () => {
    expect(pages.length).toBeGreaterThan(30);
    for (const path of pages) {
      const isWhole = path === '/';
      const entry = codes.find(({ id, code }) => path.endsWith(`/${id}/`) && itemOf(path).title?.startsWith(`${code}. `));
      expect(itemOf(path), path).toMatchObject({
        type: isWhole ? 'report' : 'chapter',
        author: briefing.editors.map((literal) => ({ literal })),
        publisher: institution,
        edition,
        issued: { 'date-parts': [briefing.date.split('-').map(Number)] },
        URL: `${site}${path}`,
        ...(isWhole ? {} : { 'container-title': briefing.title }),
      });
      if (path.split('/').length > 3) expect(entry, path).toBeDefined();
    }
  });

  test('Zotero saves each page as that item', () => {
    for (const path of pages) {
      const { title = '', language = '' } = itemOf(path);
      const { itemType, fields, creators } = readAsZotero(read(path));
      const shared = { title, language, url: `${site}${path}`, date: briefing.date.replaceAll('-', '/') };
      expect([itemType, fields], path).toEqual(
        path === '/'
          ? [
              'report',
              { ...shared, institution, reportNumber: edition, reportType: id === 'mini' ? 'Research briefing' : citations.briefing },
            ]
          : ['bookSection', { ...shared, bookTitle: briefing.title, publisher: institution, edition }],
      );
      expect(
        creators.map(({ lastName }) => lastName),
        path,
      ).toEqual(briefing.editors);
      expect(creators.filter(({ firstName }) => firstName)).toEqual([]);
    }
  });

  test('Dublin Core says the same', () => {
    for (const path of pages) {
      const tags = [...read(path).matchAll(/<meta name="DC\.([^"]*)" content="([^"]*)"/g)].map(([, name, text]) => [
        name,
        text?.replaceAll('&#38;', '&'),
      ]);
      const { title, genre } = itemOf(path);
      expect(tags, path).toEqual([
        ['title', title],
        ...briefing.editors.map((editor) => ['creator', `${editor},`]),
        ['date', briefing.date],
        ['publisher', institution],
        ['identifier', `${site}${path}`],
        ...(genre ? [['type', genre]] : []),
        ...(path === '/' ? [] : [['relation.ispartof', briefing.title]]),
      ]);
    }
  });

  test('the files for BibLaTeX and RIS say the same', () => {
    for (const path of pages) {
      const item = itemOf(path);
      for (const format of ['bib', 'ris']) {
        const text = read(`${path}cite.${format}`);
        const [it = {}] = new Cite(text).data;
        expect(it, text).toMatchObject({
          type: item.type,
          title: item.title,
          author: [expect.objectContaining({ [format === 'bib' ? 'family' : 'literal']: briefing.editors[0] })],
          publisher: institution,
          URL: item.URL,
          ...(path === '/' ? {} : { 'container-title': briefing.title }),
        });
        expect(text).toContain(format === 'bib' ? `date = {${briefing.date}}` : `DA  - ${briefing.date.replaceAll('-', '/')}\r\n`);
        expect(text).toMatch(format === 'bib' && path === '/' ? `version = {${briefing.version}}` : edition);
      }
    }
  });

  test('the Markdown of each page cites it as the page does', () => {
    const withMarkdown = pages.filter((it) => existsSync(fileOf(`${it}index.html.md`)));
    for (const path of FULL ? withMarkdown : withMarkdown.filter((_, at) => at % 5 === 0)) {
      // Among words in another direction each citation is set apart, by signs that nobody sees.
      const text = read(`${path}index.html.md`).replace(/[\u2068\u2069]/g, '');
      const page = plain(read(path));
      const cited = citeAsText({ ...itemOf(path), locale: citations.locale });
      for (const { id: style, short } of STYLES) {
        expect(text, path).toContain(`- ${short}: ${cited[style] ?? ''}\n`);
        expect(page, path).toContain((cited[style] ?? '').replace(/\s+/g, ' '));
      }
    }
  });

  test('linked data says the same, and where the page stands', () => {
    for (const path of pages) {
      const { title } = itemOf(path);
      const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(read(path)) ?? [];
      const nodes = (JSON.parse(json) as { '@graph': Json[] })['@graph'];
      const page = nodes.find((node) => node['url'] === `${site}${path}` && node['author'] && (node['name'] ?? node['headline']) === title);
      const organization = (name: string) => ({ '@type': 'Organization', name });
      expect(page, path).toMatchObject({
        author: briefing.editors.map(organization),
        publisher: organization(institution),
        datePublished: briefing.date,
        version: briefing.version,
        image: expect.stringMatching(/^https:.*\.png$/) as string,
      });
      if (path === '/') continue;
      expect(page?.['isPartOf'], path).toMatchObject({ name: briefing.title });
      const trail = nodes.find((node) => node['@type'] === 'BreadcrumbList')?.['itemListElement'] as Json[];
      expect(trail[0], path).toMatchObject({ position: 1, name: briefing.title, item: `${site}/` });
      expect(trail.at(-1), path).toMatchObject({ position: trail.length, name: title, item: `${site}${path}` });
    }
  });

  test.runIf(FULL || id === 'mini')('the PDFs say the same', async () => {
    const files = [['/', '/briefing.pdf'], ...briefing.articles.map(({ id }) => [`/articles/${id}/`, `/articles/${id}/${id}.pdf`])];
    for (const [path = '', file = ''] of files) {
      const pdf = await PDFDocument.load(readFileSync(fileOf(file)), { updateMetadata: false });
      expect(pdf.getTitle(), file).toBe(itemOf(path).title);
      expect(pdf.getAuthor(), file).toBe(institution);
      expect(pdf.getCreationDate()?.toISOString().slice(0, 10), file).toBe(briefing.date);
    }
  });

  test('each page says to previews what it is, and where new versions are told', () => {
    for (const path of listPages(folder).filter((it) => it !== '/404.html' && !it.startsWith('/embed/') && !isStub(read(it)))) {
      const html = read(path);
      const isArticle = briefing.articles.some(({ id }) => path === `/articles/${id}/`);
      expect(html, path).toMatch(new RegExp(`property="og:type" content="${isArticle ? 'article' : 'website'}"`));
      for (const tag of hasPictures ? ['site_name', 'image:alt'] : ['site_name'])
        expect(html, path).toMatch(new RegExp(`property="og:${tag}" content="[^"]`));
      expect(html, path).toMatch(/rel="alternate" type="application\/atom\+xml"/);
    }
  });
});

/** The words of a page, without what marks them. */
function plain(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
    .replace(/\s+/g, ' ');
}
