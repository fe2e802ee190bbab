import type { CompiledPlace } from '../model/compiled.ts';
import type { NoteKind } from '../model/kinds.ts';
import type { SharedArticle } from './align-articles.ts';

/** The words of an entry in a paragraph that both readers have. */
export interface Spot {
  /** The entry’s code. */
  ref: string;
  /** The paragraph, by its locator in the first reading. */
  locator: string;
  /** The paragraph in the reading of the entry. */
  place: Pick<CompiledPlace, 'article' | 'paragraph'>;
  /** Where its words stand in the text of the paragraph, in UTF-16 units, in order. */
  ranges: readonly { start: number; end: number }[];
  /** The words, several stretches joined by an ellipsis. */
  words: string;
}

/** Two entries that stand at the same words, or at words that overlap. */
export interface Match {
  one: Spot;
  other: Spot;
  /** `same`: every letter; `overlapping`: at least half of the words of the shorter. */
  match: 'same' | 'overlapping';
}

/** Both sides’ words of one kind, in the paragraphs that both have. */
export function listSpots(articles: readonly SharedArticle[], kind: NoteKind): { one: Spot[]; other: Spot[] } {
  const of = (side: 'one' | 'other') =>
    articles.flatMap(({ paragraphs, [side]: { code } }) =>
      paragraphs.flatMap(({ locator, [side]: { text, notes, number } }) =>
        notes
          .filter((note) => note.kind === kind && note.ranges.length > 0)
          .map(({ ref, ranges }) => ({
            ref,
            locator,
            place: { article: code, paragraph: number },
            ranges,
            words: ranges.map(({ start, end }) => text.slice(start, end)).join(' … '),
          })),
      ),
    );
  return { one: of('one'), other: of('other') };
}

/**
 * Pair entries that stand at the same words, each with one at most: first those whose words are the same, then those that
 * share most; in reading order where it makes no difference. The paragraphs are the same in both, so that places compare.
 */
export function alignEntries({ one, other }: { one: readonly Spot[]; other: readonly Spot[] }): Match[] {
  const there = Map.groupBy(other, ({ locator }) => locator);
  const candidates = one.flatMap((mine) =>
    (there.get(mine.locator) ?? []).flatMap((theirs) => {
      const shared = overlap(mine, theirs);
      const shorter = Math.min(lengthOf(mine), lengthOf(theirs));
      if (shared * 2 < shorter || shared === 0) return [];
      const dice = (2 * shared) / (lengthOf(mine) + lengthOf(theirs));
      return [{ one: mine, other: theirs, match: dice === 1 ? ('same' as const) : ('overlapping' as const), dice }];
    }),
  );
  const [mine, theirs] = [new Set<string>(), new Set<string>()];
  return candidates
    .sort((a, b) => b.dice - a.dice) // stable: reading order where they are alike
    .filter((it) => {
      if (mine.has(it.one.ref) || theirs.has(it.other.ref)) return false;
      mine.add(it.one.ref);
      theirs.add(it.other.ref);
      return true;
    })
    .map(({ dice: _, ...match }) => match);
}

const lengthOf = ({ ranges }: Spot) => ranges.reduce((sum, { start, end }) => sum + end - start, 0);

/** Count the letters that two entries have in common. */
function overlap(one: Spot, other: Spot): number {
  const shares = one.ranges.flatMap((mine) =>
    other.ranges.map((theirs) => Math.min(mine.end, theirs.end) - Math.max(mine.start, theirs.start)),
  );
  return shares.reduce((sum, share) => sum + Math.max(0, share), 0);
}
