import { listTokens } from './list-tokens.ts';

/** How many words of a stretch stand between “ and ”, and how many in all. */
export interface MarkedWords {
  marked: number;
  all: number;
}

/** Count the words of a stretch that stand between “ and ”; a quotation that isn't closed goes on to the end of the text. */
export function countMarked(text: string, { start, end }: { start: number; end: number }): MarkedWords {
  const quotations = [...text.matchAll(/“[^”]*/g)].map(({ 0: words, index }) => ({ from: index, to: index + words.length }));
  const words = listTokens(text).filter((token) => token.word && token.start >= start && token.end <= end);
  const marked = words.filter((word) => quotations.some(({ from, to }) => from < word.start && word.end <= to));
  return { marked: marked.length, all: words.length };
}
