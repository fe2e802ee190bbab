import type { Range } from '../anchor/find-quote.ts';
import { segment } from '../text/segments.ts';

/** What is opened and not closed yet: `“It is late. I must`. */
const OPEN_QUOTE = /“[^”]*$|«[^»]*$|「[^」]*$|^[^"]*(?:"[^"]*"[^"]*)*"[^"]*$/u;

/**
 * Split a text into its sentences, by the rules of Unicode (UAX 29) for its language; an initial or `Dr.` ends none, and what is
 * quoted together stays together.
 */
export function splitSentences(text: string, language: string): Range[] {
  const found = [...segment(text, language, 'sentence')].map(({ segment: sentence, index }) => ({
    start: index,
    end: index + sentence.trimEnd().length,
  }));
  const sentences: Range[] = [];
  for (const range of found) {
    const last = sentences.at(-1);
    const before = last ? text.slice(last.start, last.end) : '';
    const isQuoted = OPEN_QUOTE.test(before) && /[”"»」]/u.test(text.slice(range.start));
    if (last && (isQuoted || /(?:^|[\s(“])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Gen|Col|Sen|Rep|St|No|vs|[Ee]\.g|i\.e)\.$/u.test(before)))
      last.end = range.end;
    else sentences.push({ ...range });
  }
  return sentences.filter(({ start, end }) => end > start);
}
