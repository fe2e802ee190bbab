import { between } from '../intl.ts';

/** The rule of style for quotation marks: browsers leave out the spaces within. */
export const quotesRule = 'q{quotes:"« " " »" "“" "”"}';
export const partsOfList = 'Parties de cette liste';
/** Which text an article shows, for the head of its page. */
export const textShown = {
  edition:
    'Une édition de lecture : le document entier, restitué avec nos mots, paragraphe par paragraphe. Les mots entre guillemets sont ceux du document. L’intitulé, le résumé et les titres de section sont de nous.',
  original:
    'Le texte est celui du document, dans sa formulation d’origine, avec nos notes. L’intitulé, le résumé et les titres de section sont de nous.',
  document: 'Le document lui-même, dans sa propre formulation, avec nos notes. L’intitulé et le résumé sont de nous.',
};
/** Names, codes or values beside each other: short ones, and those that may have a comma of their own. */
export const series = ({ items }: { items: readonly string[] }) => items.join(', ');
export const groups = ({ items }: { items: readonly string[] }) => items.join('\u202f; ');
/** The same of what is marked up. */
export const markedGroups = <T>({ items }: { items: readonly T[] }): (string | T)[] => between(items, '\u202f; ');
