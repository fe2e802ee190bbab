import { expect, test } from 'vitest';
import { printLinkset } from '../../src/formats/linked-data/linkset.ts';
import { compileBothTexts } from '../briefings.ts';

const SITE = 'https://x.example/team';
const briefings = await compileBothTexts();

type Link = { href: string; type?: string };
type Context = { anchor: string } & Record<string, Link[]>;
const read = (text: string) => (JSON.parse(text) as { linkset: Context[] }).linkset;

test('is as RFC 9264 has it: contexts with an anchor, each relation a list of links, all of them whole addresses', () => {
  for (const { edition } of briefings)
    for (const article of [null, ...edition.articles])
      for (const { anchor, ...relations } of read(
        printLinkset(edition, SITE, { article, items: [{ path: '/a.pdf', type: 'application/pdf' }] }),
      )) {
        expect(URL.canParse(anchor)).toBe(true);
        expect(Object.keys(relations).length).toBeGreaterThan(0);
        for (const [relation, links] of Object.entries(relations)) {
          expect(links.length, relation).toBeGreaterThan(0);
          for (const { href, type, ...rest } of links) {
            expect(URL.canParse(href), href).toBe(true);
            expect(rest).toEqual({});
            if (type !== undefined) expect(type).toMatch(/^[a-z]+\/[a-z.+-]+/);
          }
        }
      }
});

test('an article is a part of the briefing, which names it, and each file leads back', () => {
  const [first] = briefings;
  if (!first) throw new Error('no briefing');
  const { edition } = first;
  const [article] = edition.articles;
  if (!article) throw new Error('no article');
  const pdf = { path: `/articles/${article.id}/${article.id}.pdf`, type: 'application/pdf' };
  const [own, back, ...more] = read(printLinkset(edition, SITE, { article, items: [pdf] }));
  const page = `${SITE}/articles/${article.id}/`;
  expect(more).toEqual([]);
  expect(own).toMatchObject({
    anchor: page,
    'cite-as': [{ href: page }],
    author: [{ href: `${SITE}/about/` }],
    collection: [{ href: `${SITE}/` }],
    license: [{ href: 'https://creativecommons.org/licenses/by/4.0/' }],
    item: [{ href: SITE + pdf.path, type: pdf.type }],
  });
  expect(own?.['describedby']?.map(({ href }) => href)).toEqual(
    ['cite.bib', 'cite.ris', 'cite.json', 'index.jsonld', 'annotations.jsonld'].map((name) => page + name),
  );
  expect(back).toEqual({ anchor: SITE + pdf.path, collection: [{ href: page, type: 'text/html' }], 'cite-as': [{ href: page }] });
  const [whole] = read(printLinkset(edition, SITE, { article: null, items: [] }));
  expect(whole?.['item']?.map(({ href }) => href)).toContain(page);
  expect(whole).not.toHaveProperty('collection');
});

test('a document in its own wording is not licensed, and nothing is without a licence', () => {
  for (const { edition, original } of briefings) {
    const licenses = (briefing: typeof edition) =>
      briefing.articles.map((article) => read(printLinkset(briefing, SITE, { article, items: [] }))[0]?.['license']);
    expect(licenses(original).every((it) => it === undefined)).toBe(true);
    const { license: _, ...unlicensed } = edition;
    expect(licenses(unlicensed).every((it) => it === undefined)).toBe(true);
  }
});
