import { hasUnspaced } from '../../compiler/text/unspaced.ts';
import type { SearchResults } from './search-engine.ts';
import { listWords } from '../../formats/search-index/search-words.ts';

/** What results light: words that begin with one of the terms, but for those that stand almost everywhere. */
export type WordsSought = Pick<SearchResults, 'terms' | 'stopWords'>;

/** Tell which of the words looked for stand in a text. */
export function findLit(text: string, { terms, stopWords }: WordsSought): Set<string> {
  const words = listWords(text, stopWords);
  return new Set(terms.filter((term) => words.some((word) => fits(word.term, term))));
}

/** Find where words looked for stand in a text, in order; what overlaps or touches is one. */
export function findSought(text: string, { terms, stopWords }: WordsSought): { start: number; end: number }[] {
  const found = listWords(text, stopWords)
    .filter((word) => terms.some((term) => fits(word.term, term)))
    .sort((one, other) => one.start - other.start || other.end - one.end);
  const ranges: { start: number; end: number }[] = [];
  for (const { start, end } of found) {
    const last = ranges.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else ranges.push({ start, end });
  }
  return ranges;
}

/** Letters that follow each other without spaces are the very ones, and no beginning. */
function fits(word: string, term: string): boolean {
  return hasUnspaced(term) ? word === term : word.startsWith(term);
}
