import * as words from '#strings/client/check.ts';
import { areTheTranslators, ofTranslation } from '#strings/client/translation.ts';
import type { Spot } from '../../compiler/anchor/corpus.ts';
import { countMarked } from '../../compiler/anchor/marked-words.ts';
import type { SearchRecord } from '../../formats/search-index/search-records.ts';
import type { QuotableText } from './read-texts.ts';

/** Whose words a passage has: those of the document, ours, or both; those of a claim are ours, those of a translation are who translated’s. */
export type Owner = 'document' | 'edition' | 'both' | 'claim' | 'translation';

/** Tell whose words stand at some spots. In a reading edition those between “ ” are the document's, and no others. */
export function findOwner(spots: readonly Spot[], texts: readonly QuotableText[]): Owner {
  if (spots.some(({ text }) => texts[text]?.translated)) return 'translation';
  const [first] = spots.map(({ text }) => texts[text]?.record);
  if (first?.kind === 'claim') return 'claim';
  if (first?.original) return 'document';
  const counts = spots.map((spot) => countMarked(texts[spot.text]?.text ?? '', spot));
  const marked = counts.reduce((sum, it) => sum + it.marked, 0);
  if (marked === 0) return 'edition';
  return marked === counts.reduce((sum, it) => sum + it.all, 0) ? 'document' : 'both';
}

/**
 * Say whose words they are, as plainly as one must say it to somebody who is about to quote them.
 *
 * @param closest whether it is said of the words of the text that are closest to what was pasted
 */
export function printOwner(owner: Owner, closest: boolean, { original, code, translation }: SearchRecord): string {
  switch (owner) {
    case 'document':
      return words.areTheDocuments(closest, original ?? false);
    case 'both':
      return words.arePartlyTheDocuments(closest);
    case 'edition':
      return words.areOurs(closest);
    case 'claim':
      return words.areOfClaim(closest, code);
    case 'translation':
      return translation ? areTheTranslators(closest, translation.translator) : '';
  }
}

/** The owner in short, where a passage stands in other places too. */
export function nameOwner(owner: Owner): string {
  return owner === 'translation' ? ofTranslation : words.owners[owner];
}
