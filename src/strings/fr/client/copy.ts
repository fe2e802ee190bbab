import { KIND_WORDS } from './kinds.ts';

/** What the script that copies says: it has no other words with it than these. */

export const selectedWords = 'Mots sélectionnés';
export const citeMore = 'Citer, autres…';
export const copyQuotation = 'Copier la citation';
export const copyLink = 'Copier le lien';
export const link = 'Lien';
export const linkToWords = 'Lien vers ces mots précis';
export const textWithLink = 'Texte avec repère et lien';
export const quotationWithLink = 'Citation avec repère et lien';
export const linkWithPreview = 'Lien avec aperçu';
export const quoted = (words: string) => `«\u00a0${words}\u00a0»`;
/** The marks of a quotation that comes to stand within another. */
export const quotedWithin = (words: string) => words.replace(/«\s*/g, '“').replace(/\s*»/g, '”');
/** What is copied with words, so that nobody takes them for the document’s own. */
export const retold = (words: string, place: string) =>
  `${words} (restitué dans l’édition de lecture, et non les mots du document : ${place})`;
export const partlyRetold = (words: string, place: string) =>
  `${words} (restitué dans l’édition de lecture ; seuls les mots entre guillemets sont ceux du document : ${place})`;
export const ourWords = (words: string, place: string, type: keyof typeof TYPES) =>
  `${words} (${TYPES[type][0]}, avec les mots du dossier : ${place})`;
const TYPES = { section: ['section'], paragraph: ['paragraphe'], words: ['mots'], ...KIND_WORDS } as const;
export const copyOrCite = (code: string) => `Copier ou citer ${code}`;
/** What was copied. */
export const copied = (type: 'link' | 'passage' | 'quotation' | 'preview', code: string) => `Copié : ${copies[type]}, ${code}`;
const copies = {
  link: 'lien',
  passage: 'lien vers les mots',
  quotation: 'mots avec repère et lien',
  preview: 'lien avec aperçu',
};
export const copiedCitation = (code: string, style: string) => `Copié : référence de ${code}, ${style}`;
export const citation = 'Référence';
export const citationStyle = 'Style de référence';
export const noCitation = (code: string) => `La référence de ${code} n’a pas pu être lue.`;
export const copyLinkInstead = 'Copier plutôt le lien';
export const textToCopy = 'Le texte à copier';
export const copyByHand = 'Ce navigateur ne laisse pas la page copier. Voici le texte :';
export const share = 'Partager…';
/** Where words stand: their locator, the titles around them, their address. */
export const place = (facts: readonly string[]) => facts.join(', ');
export const page = (page: string) => `, p. ${page}`;
