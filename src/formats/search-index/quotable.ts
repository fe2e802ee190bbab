import type { SearchKind } from './search-records.ts';

/** Up to so many files of records all texts are read to check a quotation: they are smaller than the words by which one would choose among them. */
export const FEW_FILES = 12;

/** Tell whether the texts of a kind can be quoted: those of paragraphs, and the statements of claims. */
export function isQuotable(kind: SearchKind): boolean {
  return kind === 'claim' || kind === 'paragraph';
}
