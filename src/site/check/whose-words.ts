import type { Spot } from '../../compiler/anchor/corpus.ts';
import { countMarked } from '../../compiler/anchor/marked-words.ts';
import type { QuotableText } from './read-texts.ts';

/** Whose words a passage has: those of the document, ours, or both; those of a claim are ours. */
export type Owner = 'document' | 'edition' | 'both' | 'claim';

/** Tell whose words stand at some spots. In a reading edition those between “ ” are the document's, and no others. */
export function findOwner(spots: readonly Spot[], texts: readonly QuotableText[]): Owner {
  const [first] = spots.map(({ text }) => texts[text]?.record);
  if (first?.kind === 'claim') return 'claim';
  if (first?.original) return 'document';
  const counts = spots.map((spot) => countMarked(texts[spot.text]?.text ?? '', spot));
  const marked = counts.reduce((sum, it) => sum + it.marked, 0);
  if (marked === 0) return 'edition';
  return marked === counts.reduce((sum, it) => sum + it.all, 0) ? 'document' : 'both';
}

/** Say whose words they are, as plainly as one must say it to somebody who is about to quote them. */
export function printOwner(owner: Owner, subject: string, { original, code }: QuotableText['record']): string {
  switch (owner) {
    case 'document':
      return `${subject} are the document’s own: ${original ? 'the site shows its original wording here' : 'the reading edition has them between “ ”'}.`;
    case 'both':
      return `${subject} are the document’s own only where they stand between “ ”. The rest is our retelling: don’t quote it as the document’s.`;
    case 'edition':
      return `${subject} are ours, not the document’s: the reading edition retells it here. Don’t quote them as the document’s.`;
    case 'claim':
      return `${subject} are those of claim ${code}, ours: a statement of what the articles say. Don’t quote them as an article’s.`;
  }
}

/** Name the owner in short, where a passage stands in other places too. */
export const OWNERS: Readonly<Record<Owner, string>> = {
  document: 'the document’s own words',
  both: 'partly the document’s own words, partly our retelling',
  edition: 'our retelling',
  claim: 'the statement of a claim, ours',
};
