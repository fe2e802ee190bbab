import { listQuoted } from '../../model/quotation-marks.ts';
import { listTokens } from './list-tokens.ts';

/** How many words of a stretch stand between quotation marks, and how many in all. */
export interface MarkedWords {
  marked: number;
  all: number;
}

/** Count the words of a stretch that stand between quotation marks; a quotation that isn't closed goes on to the end of the text. */
export function countMarked(text: string, { start, end }: { start: number; end: number }): MarkedWords {
  const quotations = listQuoted(text);
  const words = listTokens(text).filter((token) => token.word && token.start >= start && token.end <= end);
  const marked = words.filter((word) => quotations.some((it) => it.start < word.start && word.end <= it.end));
  return { marked: marked.length, all: words.length };
}
