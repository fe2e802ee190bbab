import { parts, type Mark } from '../../intl.ts';
import { capitalize, countOf, list, number, plural, quote } from '../grammar.ts';

export const oneHasNone = 'Là où l’une de deux versions n’en a pas';
export const byWho = 'Selon qui les dit';
export const hedgesTitle = 'Avec quelle assurance ils parlent';
export const hedgesLead =
  'Les mots par lesquels un texte rend un énoncé moins que certain, ou parle de ce qui est à venir, tels qu’ils sont écrits : aucun pourcentage ne leur est attaché.';
export const retold = 'Dans une édition de lecture, ceux qui ne sont pas entre guillemets sont les nôtres, pour ceux du document.';
export const noHedges = 'Aucun mot de ce genre n’a été trouvé.';
export const noClaimMarked = 'aucune affirmation n’est marquée ici';
export const speakerIsReading = 'qui parle ici est notre lecture';
export const asClaimGives = 'tel que le donne l’affirmation';
export const moreInTexts = <T>({ count, link }: { count: number; link: Mark<T> }) =>
  parts`et ${count} de plus, dans les textes que contient ${link('l’ensemble des données')}`;
export const allOf = ({ name }: { name: string }) => `Tout ce que porte ${name}`;
export const placesOf = ({ places, words }: { places: number; words: readonly { words: string; count: number }[] }) => {
  const where =
    places === 0 ? 'Aucun mot de ce genre ne figure dans les textes' : `Des mots de ce genre figurent à ${countOf(places, 'm', 'endroit')}`;
  return `${where}${words.length ? ` : ${list(words.map(({ words, count }) => `${quote(words)} à ${number(count)}`))}` : ''}.`;
};
export const withoutClaim = ({ places, bare }: { places: number; bare: number }) =>
  places === 1
    ? 'Il se trouve là où aucune affirmation n’est marquée, et figure sous la voix du paragraphe.'
    : `${capitalize(countOf(bare, 'm', 'd’entre eux se trouve', 'd’entre eux se trouvent'))} là où aucune affirmation n’est marquée, et ${plural(bare, 'figure', 'figurent')} sous la voix du paragraphe.`;
export const noListFor = ({ articles }: { articles: readonly string[] }) =>
  `${articles.length === 1 ? 'Dans l’article' : 'Dans les articles'} ${list(articles)}, seuls sont énumérés les mots que donnent les affirmations : nous n’avons pas de liste pour la langue.`;
/** What must be known of a word where it stands. */
export const remarks = ({ remarks }: { remarks: readonly string[] }) => remarks.join(' ; ');
export const title = 'Note sur les sources';
export const lead =
  'Ce sur quoi reposent les affirmations de ce dossier, rédigé à partir de leurs chaînes. Chaque nombre mène à la liste qu’il compte. Une chaîne dit comment une affirmation est venue ici, non si elle est vraie ; si elle ne nomme personne entre les deux, il a pu y avoir quelqu’un.';
export const theLists = 'Les listes';
export const theListsLead = 'Ce que comptent les nombres ci-dessus.';
export const howCounted = 'Comment les origines sont comptées';
