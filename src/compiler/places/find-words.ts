import { describeRange } from '../anchor/describe-range.ts';
import { findPlaces, indexWords } from '../anchor/find-places.ts';
import { findQuote } from '../anchor/find-quote.ts';
import { locateText } from '../markdown/locate-text.ts';
import type { Span } from '../problems/problem.ts';
import type { Place } from '../../model/place.ts';
import type { PairedArticle } from './anchor-places.ts';

/** A place where words stand in an edition, described so that it can be told from all others of its paragraph. */
export interface FoundWords {
  place: Place;
  span: Span;
  /** Whether the same paragraph of the document has the words too; null where the document isn't there. */
  inOriginal: boolean | null;
}

/** Where words stand in the articles. */
export interface WordSearch {
  found: FoundWords[];
  /** Paragraphs that have the words in the document only. */
  onlyInOriginal: Pick<Place, 'article' | 'paragraph'>[];
  /** Where nothing was found: the words that are most like them. */
  closest: (FoundWords & { similarity: number }) | null;
}

/** Find words in the articles: as they are written, capitals aside only where nothing else is found. */
export function findWords(pairs: readonly PairedArticle[], words: string): WordSearch {
  const exact = findIn(pairs, words, false);
  const found = exact.length ? exact : findIn(pairs, words, true);
  return { found, onlyInOriginal: findOnlyInOriginal(pairs, words, found), closest: found.length ? null : findClosest(pairs, words) };
}

/** Find the paragraphs that have words in the document only, besides those where they were found. */
export function findOnlyInOriginal(
  pairs: readonly PairedArticle[],
  words: string,
  found: readonly FoundWords[] = [],
): WordSearch['onlyInOriginal'] {
  return pairs.flatMap(({ edition, original }) =>
    (original?.paragraphs ?? []).flatMap(({ text }, at) => {
      const { code, paragraphs } = edition.facts.value;
      const paragraph = paragraphs[at]?.number;
      const isThere = paragraph !== undefined && findQuote(text, { exact: words }, true).length > 0;
      const isInEdition = found.some(({ place }) => place.article === code && place.paragraph === paragraph);
      return isThere && !isInEdition ? [{ article: code, paragraph }] : [];
    }),
  );
}

function findIn(pairs: readonly PairedArticle[], words: string, ignoreCase: boolean): FoundWords[] {
  return pairs.flatMap((pair) =>
    pair.edition.paragraphs.flatMap(({ text }, at) =>
      findQuote(text, { exact: words }, ignoreCase).flatMap((range) => describe(pair, at, range) ?? []),
    ),
  );
}

function findClosest(pairs: readonly PairedArticle[], words: string): WordSearch['closest'] {
  const places = pairs.flatMap((pair) => {
    const index = indexWords(pair.edition.paragraphs.map(({ text }) => text));
    const [best] = findPlaces(index, { exact: words, before: '', after: '' });
    const described = best && describe(pair, best.passage, best);
    return described ? [{ ...described, similarity: best.total }] : [];
  });
  return places.sort((a, b) => b.similarity - a.similarity)[0] ?? null;
}

function describe({ edition, original }: PairedArticle, at: number, range: { start: number; end: number }): FoundWords | null {
  const { code, paragraphs } = edition.facts.value;
  const [block, paragraph, there] = [edition.paragraphs[at], paragraphs[at]?.number, original?.paragraphs[at]];
  if (!block || paragraph === undefined) return null;
  const selector = describeRange(block.text, range);
  return {
    place: { article: code, paragraph, ...selector },
    span: locateText(edition.file, block.tree, range),
    inOriginal: there ? findQuote(there.text, { exact: selector.exact }, true).length > 0 : null,
  };
}
