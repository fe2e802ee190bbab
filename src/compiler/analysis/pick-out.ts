import { findQuote, type Range } from '../anchor/find-quote.ts';
import type { Relation } from '../../model/relation.ts';

type Aspect = Relation['differences'][number]['aspect'];

/** A run of words, with the aspects in which just these words differ from those of the other claim. */
export interface Picked {
  text: string;
  aspects: Aspect[];
  /** Where it begins, in UTF-16 units. */
  start: number;
}

/**
 * Pick out of a quotation the words that a list of differences quotes.
 *
 * It cuts at `cuts` as well, so that a run lies wholly on one side of each.
 *
 * `“up to 40 bodies near Raqqa”`, count: “40 bodies” → `up to ` · `40 bodies` (count) · ` near Raqqa`
 */
export function pickOut(quote: string, values: readonly { aspect: Aspect; value: string }[], cuts: readonly number[] = []): Picked[] {
  const found = values.flatMap(({ aspect, value }) =>
    [...value.matchAll(/“([^”]+)”/g)].flatMap(([, words = '']) =>
      findQuote(quote, { exact: words }, true).map((range) => ({ aspect, range })),
    ),
  );
  const bounds = [...new Set([0, quote.length, ...cuts, ...found.flatMap(({ range: { start, end } }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return bounds.slice(1).map((end, at) => {
    const start = bounds[at] ?? 0;
    const covers = (range: Range) => range.start <= start && end <= range.end;
    const aspects = found.filter(({ range }) => covers(range)).map(({ aspect }) => aspect);
    return { text: quote.slice(start, end), aspects: [...new Set(aspects)], start };
  });
}
