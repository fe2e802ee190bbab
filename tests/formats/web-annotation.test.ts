import { describe, expect, test } from 'vitest';
import { findQuote } from '../../src/compiler/anchor/find-quote.ts';
import { licenseOf } from '../../src/model/license.ts';
import { iris } from '../../src/formats/links/links.ts';
import {
  listAnnotations,
  printAnnotations,
  printArticleAnnotations,
  type Annotation,
  type Target,
} from '../../src/formats/annotations/web-annotation.ts';
import type { Briefing, CompiledArticle } from '../../src/model/compiled.ts';
import { compileBothTexts } from '../briefings.ts';

const SITE = 'https://x.example/team';

/** Read a page of annotations as a program does that has nothing else. */
function readPage(
  briefing: Briefing,
  article: CompiledArticle,
): { startIndex: number; partOf: string; next?: string; items: Annotation[] } {
  return JSON.parse(printArticleAnnotations(briefing, SITE, article)) as ReturnType<typeof readPage>;
}

/** Find what a target selects, by each of its selectors alone; the one for the fragment gives the whole paragraph. */
function resolve({ paragraphs }: CompiledArticle, { scope, selector }: Target): { byQuote: string; byPosition: string; number: string } {
  const [fragment, quote, position] = selector;
  if (fragment?.type !== 'FragmentSelector' || quote?.type !== 'TextQuoteSelector' || position?.type !== 'TextPositionSelector')
    throw new Error('a selector is missing');
  expect(scope.endsWith(`#${fragment.value}`)).toBe(true);
  const text = paragraphs.find(({ number }) => `p${number}` === fragment.value)?.text;
  if (text === undefined) throw new Error(`no paragraph ${fragment.value}`);
  const { exact, prefix, suffix } = quote;
  expect(text.split(`${prefix}${exact}${suffix}`), `${exact} stands once`).toHaveLength(2);
  return { byQuote: exact, byPosition: [...text].slice(position.start, position.end).join(''), number: fragment.value };
}

const briefings = await compileBothTexts();

describe.each(briefings)('$name', ({ edition, original }) => {
  test.each([
    ['the edition', edition],
    ['the original', original],
  ])('the file of each article leads back to the words of %s, by quotation and by position', (_, briefing) => {
    for (const article of briefing.articles) {
      const { items } = readPage(briefing, article);
      const notes = article.paragraphs.flatMap(({ number, text, notes: here }) =>
        here.map(({ kind, id, ranges }) => ({ number, text, kind, id, ranges })),
      );
      const described = items.filter(({ motivation }) => motivation !== 'commenting');
      expect(described).toHaveLength(notes.length);
      for (const [at, { number, text, kind, id, ranges }] of notes.entries()) {
        const annotation = described[at];
        expect(annotation?.id).toBe(`${SITE}/articles/${article.id}/annotations.jsonld#${kind}-${id}-p${number}`);
        expect(annotation?.body[0]).toMatchObject({
          type: 'SpecificResource',
          source: { id: iris.entry(SITE, kind, id) },
          purpose: 'linking',
        });
        const words = ranges.length ? ranges.map(({ start, end }) => text.slice(start, end)) : [text];
        expect(annotation?.target.map((target) => resolve(article, target))).toEqual(
          words.map((it) => ({ byQuote: it, byPosition: it, number: `p${number}` })),
        );
      }
    }
  });

  test('what the file of the edition quotes from the document stands in the same paragraph of the original', () => {
    const found: string[] = [];
    for (const [at, article] of edition.articles.entries()) {
      const other = original.articles[at];
      const anchored = new Set(
        other?.paragraphs.flatMap(({ number, notes }) =>
          notes.filter(({ ranges }) => ranges.length > 0).map(({ kind, id }) => `#${kind}-${id}-p${number}`),
        ),
      );
      for (const { id, target } of readPage(edition, article).items) {
        if (!anchored.has(id.replace(/^[^#]*/, ''))) continue;
        const resolved = target.map(({ selector: [fragment, quotation] }) => {
          const value = fragment?.type === 'FragmentSelector' ? fragment.value : '';
          const text = other?.paragraphs.find(({ number }) => `p${number}` === value)?.text ?? '';
          return quotation?.type === 'TextQuoteSelector' && findQuote(text, { exact: quotation.exact }, true).length > 0;
        });
        expect(resolved, id).toContain(true);
        found.push(id);
      }
    }
    expect(found.length).toBeGreaterThan(3);
  });

  test('the collection counts them all, and its pages lead on to each other', () => {
    const collection = JSON.parse(printAnnotations(edition, SITE)) as Record<'id' | 'first' | 'last', string> & { total: number };
    const pages = edition.articles.map((article) => readPage(edition, article));
    expect(collection.total).toBe(pages.reduce((sum, { items }) => sum + items.length, 0));
    expect(collection.first).toBe(`${SITE}/articles/${edition.articles[0]?.id}/annotations.jsonld`);
    expect(pages.map(({ startIndex }) => startIndex)).toEqual([0, pages[0]?.items.length]);
    expect(pages.map(({ next }) => next)).toEqual([collection.last, undefined]);
    expect(pages.every(({ partOf }) => partOf === collection.id)).toBe(true);
    const ids = pages.flatMap(({ items }) => items.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('what a paragraph leaves open is a comment on the paragraph', () => {
    for (const article of edition.articles) {
      const comments = listAnnotations(edition, SITE, article).filter(({ motivation }) => motivation === 'commenting');
      expect(comments.map(({ body, target }) => [body, target.map(({ scope }) => scope.replace(/^.*#/, ''))])).toEqual(
        article.paragraphs.flatMap(({ number, note }) =>
          note === null ? [] : [[[expect.objectContaining({ type: 'TextualBody', value: note })], [`p${number}`]]],
        ),
      );
    }
  });
});

test('each annotation says who made it, when, and what may be done with it', () => {
  for (const { edition } of briefings)
    for (const article of edition.articles)
      for (const annotation of listAnnotations(edition, SITE, article))
        expect(annotation).toMatchObject({
          creator: edition.editors.map((name) => ({ type: 'Organization', name })),
          created: `${edition.date}T00:00:00Z`,
          rights: licenseOf(edition)?.url,
        });
});

test('positions and context count characters, not UTF-16 units', () => {
  const [mini] = briefings;
  const article = structuredClone(mini?.edition.articles[0]);
  const paragraph = article?.paragraphs[0];
  const note = paragraph?.notes[0];
  if (!mini || !article || !paragraph || !note) throw new Error('no note');
  paragraph.text = `${'🌊'.repeat(40)} mud ${'🚢'.repeat(40)}`;
  paragraph.notes = [{ ...note, ranges: [{ start: 81, end: 84 }] }];
  const [annotation] = listAnnotations(mini.edition, SITE, article);
  expect(annotation?.target[0]?.selector.slice(1)).toEqual([
    { type: 'TextQuoteSelector', exact: 'mud', prefix: `${'🌊'.repeat(31)} `, suffix: ` ${'🚢'.repeat(31)}` },
    { type: 'TextPositionSelector', start: 41, end: 44 },
  ]);
});
