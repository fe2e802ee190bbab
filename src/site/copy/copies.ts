import * as strings from '#strings/client/copy.ts';
import type { Kind } from '../../model/kinds.ts';
import type { Wording } from './quote-words.ts';

/** Something on a page that can be copied and cited. */
export interface Target {
  /** What it is, in a word: `paragraph`, `claim`, `words`. */
  type: TargetType;
  /** Its code, or the locator of words: `C12`, `Ch1`, `A¶7`, `A¶7–8`. */
  code: string;
  /** Where what it says is found: `A¶7`; of a note, with its code: `A¶7, C12`. */
  locator: string;
  /** What it says, as the page shows it. */
  words: string;
  /** Whose words these are: of the text, or `ours`, if it is a name, a label or a statement that we wrote. */
  wording: Wording | 'ours';
  /** The title of its article and of the briefing, for who finds the words elsewhere. */
  from: string[];
  /** Its public address. */
  address: string;
  /** The public address of a page that stands for it in previews; null if it has none. */
  preview: string | null;
  /** The public address of its very words; null if they stand on another page. */
  passage: string | null;
}

export type TargetType = 'section' | 'paragraph' | 'words' | Kind;

/** What can be copied of an entry, but for the citation, which stands in a file. */
export interface Copy {
  type: 'link' | 'passage' | 'quotation' | 'preview';
  label: string;
  /** The text to copy. */
  text: string;
}

/** List what can be copied of an entry. */
export function listCopies(target: Target): Copy[] {
  const { address, passage, preview, wording } = target;
  return [
    { type: 'link', label: strings.link, text: address },
    ...(passage === null ? [] : [{ type: 'passage' as const, label: strings.linkToWords, text: passage }]),
    {
      type: 'quotation',
      label: wording === 'ours' ? strings.textWithLink : strings.quotationWithLink,
      text: printQuotation(target),
    },
    ...(preview === null ? [] : [{ type: 'preview' as const, label: strings.linkWithPreview, text: preview }]),
  ];
}

/** Print words with where they stand, and say so where they are not the document’s own. */
export function printQuotation({ type, locator, words, wording, from, address }: Target): string {
  const place = strings.place([locator, ...from, address]);
  switch (wording) {
    case 'document':
      return `${strings.quoted(words)} (${place})`;
    case 'original':
      // A quotation within a quotation.
      return `${strings.quoted(strings.quotedWithin(words))} (${place})`;
    case 'edition':
      return strings.retold(words, place);
    case 'both':
      return strings.partlyRetold(words, place);
    case 'ours':
      return strings.ourWords(words, place, type);
  }
}
