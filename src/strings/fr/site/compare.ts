import { parts } from '../../intl.ts';
import { capitalize, countOf, list, number, quote, uncapitalize } from '../grammar.ts';

export const linkToClaim = ({ code }: { code: string }) => `Lien vers l’affirmation ${code}`;
export const show = 'Montrer';
export const all = 'Tout';
export const whatDiffers = 'Ce qui diffère';
export const anything = 'N’importe quoi';
export const filters = 'Filtres';
export const linkTo = ({ code }: { code: string }) => `Lien vers ${code}`;
export const noRow = 'Aucune ligne de ce genre ne diffère sur ce point.';
export const partsOfIt = 'En font partie :';
export const words = 'mots';
export const text = 'texte';
export const onGround = { stated: 'À quel titre : précisé', inferred: 'À quel titre : inféré' };
export const reason = { stated: 'Précisé.', inferred: 'Inféré.' };
export const allIn = ({ article, count }: { article: string; count: number }) =>
  ` · ${count > 2 ? 'toutes' : 'toutes deux'} dans l’article ${article}`;
export const partOf = <T>({ link, label }: { link: T; label: string }) => parts` · partie de ${link} ${label}, et comptée avec`;
/** How many rows below a heading are parts of the others, which are counted with them. */
export const andParts = ({ count }: { count: number }) => `et ${countOf(count, 'f', 'partie')}`;
/** The name of a relation, and of that of which it is a part. */
export const relationPart = ({ name, whole }: { name: string; whole: string | null }) =>
  whole === null ? name : `${name}, partie de ${whole}`;
export const onlyIn = ({ article }: { article: string }) => `Seulement dans l’article ${article}`;
export const noOther = ({ count }: { count: number }) =>
  `${capitalize(countOf(count, 'f', 'affirmation'))} dont aucun autre article ne parle`;
export const oneClaim = 'Une affirmation, rapportée par plusieurs';
/** Words of likelihood that some tellings have, and others have not. */
export const hedgeGap = ({ hedged, words, plain }: Record<'hedged' | 'words' | 'plain', readonly string[]>) =>
  `${list(words.map(quote))} : dans ${list(hedged)} ; ${plain.length > 1 ? 'les phrases en' : 'la phrase en'} ${list(plain)} ${plain.length > 1 ? 'n’ont' : 'n’a'} pas de tel mot.`;
/** What the words at another place are to those beside which it is said. */
export const beside = {
  'same-origin': {
    stated: (place: string) => `Aussi en ${place}, le même récit`,
    inferred: (place: string) => `Aussi en ${place}, probablement le même récit`,
  },
  'same-event': {
    stated: (place: string) => `Aussi en ${place}, le même événement`,
    inferred: (place: string) => `Aussi en ${place}, probablement le même événement`,
  },
  corroborates: (place: string) => `Aussi en ${place}, d’après une origine propre`,
  differs: (place: string) => `Rapporté différemment en ${place}`,
  contradicts: (place: string) => `Contredit en ${place}`,
  'same-subject': (place: string) => `Comparable : ${place}`,
  tension: (place: string) => `Va dans un autre sens que ${place}`,
  introduces: (place: string) => `Résume ${place}`,
  introduced: (place: string) => `Résumé en ${place}`,
};
export const groups = {
  same: 'Même récit ou même événement',
  unlike: 'Rapporté différemment',
  within: 'En tension, ou rapporté deux fois dans un même article',
  comparable: 'Comparable, sans énoncer la même chose',
  introductions: 'Phrases qui introduisent un passage',
};
export const rowOf = 'Une ligne du tableau de concordance ; pour en voir plus :';
export const lead = ({ parts, single }: { parts: readonly { title: string; count: number }[]; single: number }) => {
  const groups = [...parts, ...(single ? [{ title: 'Dans un seul article', count: single }] : [])];
  const counts = groups.map(({ title, count }) => `${uncapitalize(title)} : ${number(count)}`).join(' ; ');
  const counted = counts && `${capitalize(counts)}. `;
  return `Les articles côte à côte. ${counted}Là où les mots diffèrent, ils sont mis en évidence. Aucune ligne ne dit qui a raison.`;
};
