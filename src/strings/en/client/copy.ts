import { KIND_WORDS } from './kinds.ts';

/** What the script that copies says: it has no other words with it than these. */

export const selectedWords = 'Selected words';
export const citeMore = 'Cite, more …';
export const copyQuotation = 'Copy quotation';
export const copyLink = 'Copy link';
export const link = 'Link';
export const linkToWords = 'Link to these very words';
export const textWithLink = 'Text with locator and link';
export const quotationWithLink = 'Quotation with locator and link';
export const linkWithPreview = 'Link with preview';
export const quoted = (words: string) => `“${words}”`;
/** The marks of a quotation that comes to stand within another. */
export const quotedWithin = (words: string) => words.replace(/“/g, '‘').replace(/”/g, '’');
/** What is copied with words, so that nobody takes them for the document’s own. */
export const retold = (words: string, place: string) => `${words} (retold in the reading edition, not the document’s own words: ${place})`;
export const partlyRetold = (words: string, place: string) =>
  `${words} (retold in the reading edition; only the words between “ ” are the document’s own: ${place})`;
export const ourWords = (words: string, place: string, type: keyof typeof TYPES) =>
  `${words} (${TYPES[type][0]}, in the words of the briefing: ${place})`;
const TYPES = { section: ['section'], paragraph: ['paragraph'], words: ['words'], ...KIND_WORDS } as const;
export const copyOrCite = (code: string) => `Copy or cite ${code}`;
/** What was copied. */
export const copied = (type: 'link' | 'passage' | 'quotation' | 'preview', code: string) => `Copied: ${copies[type]}, ${code}`;
const copies = {
  link: 'link',
  passage: 'link to the words',
  quotation: 'words with locator and link',
  preview: 'link with preview',
};
export const copiedCitation = (code: string, style: string) => `Copied: citation of ${code}, ${style}`;
export const citation = 'Citation';
export const citationStyle = 'Citation style';
export const noCitation = (code: string) => `The citation of ${code} could not be read.`;
export const copyLinkInstead = 'Copy the link instead';
export const textToCopy = 'The text to copy';
export const copyByHand = 'This browser does not let the page copy. Here is the text:';
export const share = 'Share …';
/** Where words stand: their locator, the titles around them, their address. */
export const place = (facts: readonly string[]) => facts.join(', ');
export const page = (page: string) => `, p. ${page}`;
