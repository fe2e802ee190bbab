import { describe, expect, test } from 'vitest';
import { findFirstAppearance } from '../../src/compiler/analysis/first-appearance.ts';
import { isQuoted } from '../../src/compiler/analysis/quoted-words.ts';
import { graphArticle, graphPage, graphEntry, printGraph } from '../../src/formats/linked-data/graphs.ts';
import { listCitedPages } from '../../src/formats/citations/pages.ts';
import type { Briefing } from '../../src/model/compiled.ts';
import { compileEditions } from '../briefings.ts';
import { checkGraphs, listTypes, type Node } from './check-graphs.ts';

const SITE = 'https://x.example/team';
const KINDS = ['claim', 'source', 'figure'] as const;

/** Read every graph of the site as a program does. */
function readGraphs(briefing: Briefing): Node[][] {
  const graphs = [
    ...listCitedPages(briefing, SITE).map(({ path }) => graphPage(briefing, SITE, { path, type: 'WebPage' })),
    ...briefing.articles.map((article) => graphArticle(briefing, SITE, article)),
    ...KINDS.flatMap((kind) => briefing[`${kind}s`].map(({ id }) => graphEntry(briefing, SITE, kind, id))),
  ];
  return graphs.map((nodes) => (JSON.parse(printGraph(nodes)) as { '@graph': Node[] })['@graph']);
}

describe.each(await compileEditions())('$title', (briefing) => {
  const graphs = readGraphs(briefing);

  test('every name that is used is described somewhere, and nowhere otherwise', () => {
    expect(checkGraphs(graphs)).toEqual([]);
  });

  test('the types are those of the vocabulary that are meant, and none gives a verdict', () => {
    expect(listTypes(graphs)).toEqual(
      expect.arrayContaining(['Article', 'Claim', 'Dataset', 'DigitalDocument', 'Person', 'PropertyValue', 'Quotation', 'Report']),
    );
    expect(JSON.stringify(graphs)).not.toMatch(/ClaimReview|"[a-zA-Z]*[rR]ating/);
  });

  test('a reading edition is based on its document, of which nothing is said that it does not state', () => {
    for (const article of briefing.articles) {
      const named = (name: string) => graphs.flat().findLast((it) => it['@id'] === `${SITE}/articles/${article.id}/#${name}`);
      const [node, document] = [named('article'), named('document')];
      expect(node?.['isBasedOn']).toEqual({ '@id': document?.['@id'] });
      expect(Object.keys(document ?? {})).toEqual(['@type', '@id', 'encoding']);
      // The edition has an author and a date, which are those of the briefing.
      expect(node?.['author']).toEqual(briefing.editors.map((name) => ({ '@type': 'Organization', name })));
      expect(node?.['datePublished']).toBe(briefing.date);
    }
  });

  test('each claim appears once for each passage, and its authors are the origins that the texts state', () => {
    for (const claim of briefing.claims) {
      const [node] = graphs.flat().filter((it) => it['@id'] === `${SITE}/claims/${claim.id}/#claim`);
      const paragraphs = new Set(claim.places.map(({ article, paragraph }) => `${article}${paragraph}`));
      expect((node?.['appearance'] as Node[]).length, claim.code).toBeGreaterThanOrEqual(paragraphs.size);
      const stated = new Set(
        claim.places.flatMap(({ chain: [origin], inferred }) =>
          origin === null || inferred.some(({ source }) => source === origin) ? [] : origin,
        ),
      );
      if (stated.size === 0) expect(node, claim.code).not.toHaveProperty('author');
      expect(node, claim.code).not.toHaveProperty('firstAppearance'); // the documents are undated
    }
  });

  test('a quotation holds words that stand in an article between quotation marks', () => {
    const texts = briefing.articles.flatMap(({ paragraphs }) => paragraphs.flatMap(({ text }) => text.match(/“[^”]*”/g) ?? []));
    for (const { '@type': type, text } of graphs.flat()) {
      if (type === 'Quotation')
        expect(
          texts.some((it) => it.includes(String(text))),
          String(text),
        ).toBe(true);
    }
  });
});

test.each([
  ['the first of two dated documents', ['2015-01-03', '2015-02'], 0],
  ['the first, whatever the order of the places', ['2015-02', '2014'], 1],
  ['nothing where one is undated', ['2015-01-03', null], null],
  ['nothing where one is uncertain', ['2015-01-03', '2015-02?'], null],
  ['nothing where they overlap', ['2015-01', '2015'], null],
])('the first appearance: %s', (_, dates, first) => {
  const articles = dates.map((date, at) => ({ code: 'AB'.charAt(at), date }));
  const appearances = articles.map(({ code }) => ({ article: code }));
  expect(findFirstAppearance(articles, appearances)).toBe(first === null ? null : appearances[first]);
});

test.each([
  ['edition', 'within the marks', 10, 13, true],
  ['edition', 'with the marks', 9, 14, true],
  ['edition', 'beyond the marks', 5, 13, false],
  ['edition', 'outside', 0, 3, false],
  ['original', 'anywhere', 0, 3, true],
] as const)('words of the %s, %s: whether they are the document’s own', (shows, _, start, end, own) => {
  expect(isQuoted({ shows }, { text: 'Roca was “sad”, it seems.' }, { start, end })).toBe(own);
});
