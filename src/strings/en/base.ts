import { between } from '../intl.ts';

/** The rule of style for quotation marks, where browsers do not set them as the language does; here they do. */
export const quotesRule: string = '';
export const partsOfList = 'Parts of this list';
/** Which text an article shows, for the head of its page. */
export const textShown = {
  edition:
    'A reading edition: the whole document retold in our words, paragraph by paragraph. Words between “ ” are the document’s own. The label, the summary and the section titles are ours.',
  original: 'The original wording of the document is shown, with our notes. The label, the summary and the section titles are ours.',
  document: 'The document itself, in its own wording, with our notes. The label and the summary are ours.',
};
/** Names, codes or values beside each other: short ones, and those that may have a comma of their own. */
export const series = ({ items }: { items: readonly string[] }) => items.join(', ');
export const groups = ({ items }: { items: readonly string[] }) => items.join('; ');
/** The same of what is marked up. */
export const markedGroups = <T>({ items }: { items: readonly T[] }): (string | T)[] => between(items, '; ');
