import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Cite } from '@citation-js/core';
import { describe, expect, test } from 'vitest';
import '@citation-js/plugin-ris';
import '../../src/formats/citations/engine.ts';
import { licenseOf } from '../../src/model/license.ts';
import { stringsOf } from '../../src/strings/index.ts';
import { listPages } from './list-pages.ts';
import { attribute, readAsZotero } from './zotero.ts';
import { compileOnce } from './open-site.ts';
import { takeSites } from './take-site.ts';

const STYLES = ['apa', 'chicago', 'chicago-18', 'mla'];
/** Pages that show nothing of their own which could be cited. */
const UNCITED = /^\/(?:404\.html|(?:check|search)\/.*|articles\/[^/]+\/cite\/)$/;

describe.each(await takeSites('briefing', 'mini'))('$name', async ({ id, folder, content }) => {
  const briefing = await compileOnce(content);
  const strings = stringsOf(briefing);
  const fileOf = (path: string) => join(folder, path.endsWith('/') ? `${path}index.html` : path);
  const read = (path: string) => readFileSync(fileOf(path), 'utf8');
  const idsOf = (path: string) => new Set([...read(path).matchAll(/\sid="?([^"\s>]+)/g)].map(([, id = '']) => id));
  const linksOf = (path: string, rel: string) =>
    [...read(path).matchAll(/<link\s[^>]*>/g)].flatMap(([tag]) => (attribute(tag, 'rel') === rel ? [attribute(tag, 'href')] : []));
  const isStub = (path: string) => /http-equiv="?refresh|name="?robots/.test(read(path));
  const cited = () => listPages(folder).filter((path) => !UNCITED.test(path) && !isStub(path));

  test('every page has its files for reference managers beside it, which name the page', () => {
    expect(cited().length).toBeGreaterThan(30);
    for (const path of cited()) {
      for (const format of ['bib', 'ris', 'json']) {
        const file = `${path}cite.${format}`;
        expect(read(path), path).toContain(`href="${file}"`);
        const [item] = new Cite(read(file)).data;
        expect(item?.['URL'], file).toBe(new URL(path, briefing.site).href);
      }
    }
  });

  test('the head tells programs by what address to cite a page, what describes it, and what may be done with it', () => {
    for (const path of cited()) {
      const article = briefing.articles.find(({ id }) => path === `/articles/${id}/`);
      expect(linksOf(path, 'cite-as'), path).toEqual([new URL(path, briefing.site).href]);
      expect(linksOf(path, 'cite-as'), path).toEqual(linksOf(path, 'canonical'));
      expect(
        linksOf(path, 'describedby').every((href) => existsSync(fileOf(href))),
        path,
      ).toBe(true);
      expect(linksOf(path, 'describedby'), path).toContain(`${path}cite.json`);
      expect(linksOf(path, 'linkset'), path).toEqual(article || path === '/' ? [`${path}linkset.json`] : []);
      expect(linksOf(path, 'author'), path).toEqual(['/about/']);
      expect(linksOf(path, 'collection'), path).toEqual(path === '/' ? [] : ['/']);
      expect(linksOf(path, 'type'), path).toEqual([expect.stringMatching(/^https:\/\/schema\.org\/[A-Z]\w+$/)]);
      expect(linksOf(path, 'license'), path).toEqual(article?.shows === 'original' ? [] : [licenseOf(briefing)?.url]);
    }
  });

  test('every paragraph, section, first note, entry, chart and row has a citation, and leads to where it stands', () => {
    const pages = [
      ...briefing.articles.map((article) => ({
        path: `/articles/${article.id}/`,
        wanted: [
          ...article.sections.map(({ id }) => id),
          ...article.paragraphs.flatMap(({ number, notes }) => [
            `p${number}`,
            ...notes.filter(({ first }) => first).map(({ kind, id }) => `${kind}-${id}`),
          ]),
        ],
      })),
      ...(['claim', 'source', 'figure'] as const).map((kind) => ({
        path: `/${kind}s/`,
        wanted: briefing[`${kind}s`].map(({ id }) => `${kind}-${id}`),
      })),
      { path: '/charts/', wanted: briefing.charts.map(({ id }) => `chart-${id}`) },
      { path: '/crosswalk/', wanted: briefing.relations.map(({ id }) => `relation-${id}`) },
    ];
    for (const { path, wanted } of pages) {
      const citations = JSON.parse(read(`${path}citations.json`)) as Record<string, Record<string, string>>;
      const ids = idsOf(path);
      expect(Object.keys(citations), path).toEqual(expect.arrayContaining(wanted));
      expect(
        Object.keys(citations).filter((id) => !ids.has(id)),
        path,
      ).toEqual([]);
      for (const [id, citation] of Object.entries(citations)) {
        expect(Object.keys(citation), id).toEqual(STYLES);
        for (const text of Object.values(citation)) {
          expect(text, id).not.toMatch(/[<>]|&#|undefined/);
          const address = /https?:\/\/[^\s]*[^\s.,]/.exec(text)?.[0] ?? '';
          expect(address.startsWith(briefing.site), text).toBe(true);
          const { pathname, hash } = new URL(address);
          expect(existsSync(fileOf(pathname)), text).toBe(true);
          if (hash) expect(idsOf(pathname), text).toContain(hash.slice(1));
        }
      }
    }
  });

  test('Zotero finds the PDF of the first page and of every article beside the page', () => {
    for (const path of ['/', ...briefing.articles.map(({ id }) => `/articles/${id}/`)]) {
      const { attachments } = readAsZotero(read(path));
      expect(attachments, path).toEqual([{ url: expect.stringMatching(/^https?:.*\.pdf$/) as string, mimeType: 'application/pdf' }]);
      const pdf = attachments[0]?.url ?? '';
      expect(`${dirname(pdf)}/`, path).toBe(new URL(path, briefing.site).href);
      expect(existsSync(fileOf(new URL(pdf).pathname)), pdf).toBe(true);
      expect(linksOf(path, 'item'), path).toEqual([pdf]);
    }
  });

  test('the page of citations has every passage of its article, and both things that can be cited', () => {
    for (const article of briefing.articles) {
      const path = `/articles/${article.id}/cite/`;
      const ids = idsOf(path);
      for (const id of [...article.sections.map((it) => it.id), ...article.paragraphs.map(({ number }) => `p${number}`)])
        expect(ids, path).toContain(id);
      expect(read(path)).toContain(strings.cite.twoEntries);
      if (id === 'mini') expect(read(path)).toContain('Two things can be cited');
      const { title, label, document } = article;
      const described = strings.citations.describeUntitled({ label, editors: briefing.editors, ...document });
      expect(read(path)).toContain(title ?? `[${described}`);
      if (id === 'mini') expect(described).toMatch(`Untitled document, called “${label}” by ${briefing.editors.join(', ')}`);
      expect(read(`/articles/${article.id}/`)).toContain(`href="${path}"`);
    }
  });
});
