import type { VerifiedArticle } from '../../model/verification.ts';

/** Say what of an article was compared with its document and agrees: `75 of 75 quotations and 7 of 7 numbers`, `412 of 412 words`. */
export function describeVerified({ quotations, numbers, words }: Pick<VerifiedArticle, 'quotations' | 'numbers' | 'words'>): string {
  if (words !== null) return `${words} of ${words} words`;
  return `${quotations} of ${quotations} quotations and ${numbers} of ${numbers} numbers`;
}
