import type { Range } from '../anchor/find-quote.ts';

/** Split a text into its sentences, by the rules of Unicode (UAX 29) for its language; an initial or `Dr.` ends none. */
export function splitSentences(text: string, language: string): Range[] {
  const found = [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)].map(({ segment, index }) => ({
    start: index,
    end: index + segment.trimEnd().length,
  }));
  const sentences: Range[] = [];
  for (const range of found) {
    const last = sentences.at(-1);
    if (last && /(?:^|[\s(“])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Gen|Col|Sen|Rep|St|No|vs|[Ee]\.g|i\.e)\.$/u.test(text.slice(last.start, last.end)))
      last.end = range.end;
    else sentences.push({ ...range });
  }
  return sentences.filter(({ start, end }) => end > start);
}
