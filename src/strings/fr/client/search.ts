import { KIND_WORDS } from './kinds.ts';

/** What the script of the page says: it has no other words with it than these. */

const isOne = (count: number) => count < 2;
const print = (count: number) => count.toLocaleString('fr');

export const readingIndex = 'Lecture de l’index…';
export const haveCode = (count: number, code: string, query: string) =>
  count === 1
    ? `Un passage a le code ${code}. La touche Entrée y mène directement.`
    : `${print(count)} ${isOne(count) ? 'passage a' : 'passages ont'} un code comme ${query}.`;
export const spelledLike = <T>(words: readonly T[]): (string | T)[] => [
  'Graphies très proches : ',
  ...words.flatMap((word, at) => (at === 0 ? [word] : [', ', word])),
];
export const noAnswer = (query: string) =>
  `Rien ne contient « ${query} ». Essayez moins de mots, des mots plus courts ou une autre graphie ; l’index ci-dessous énumère tout.`;
export const onlyStopWords = (query: string) =>
  `« ${query} » ne contient que des mots présents partout. Ajoutez un nom, un nombre ou un code.`;
/** What is found of a kind: one, several, and the title of their list. */
const KINDS = { ...KIND_WORDS, paragraph: ['paragraphe', 'paragraphes', 'Paragraphes'] } as const;
export const countOf = (kind: keyof typeof KINDS, count: number) => `${print(count)} ${KINDS[kind][isOne(count) ? 0 : 1]}`;
export const titleOf = (kind: keyof typeof KINDS): string => KINDS[kind][2];
export const found = (query: string, partial: boolean, counts: readonly string[]) =>
  `${partial ? `Rien ne contient « ${query} » en entier ; en contiennent l’essentiel : ` : ''}${counts.join(', ')}.`;
export const more = (next: number, left: number) => (left > next ? `${print(next)} de plus sur ${print(left)}` : `${print(left)} de plus`);
/** Words of a text, in which what is looked for is lit afterwards. */
export const quoted = <T>(words: readonly T[]): (string | T)[] => ['«\u00a0', ...words, '\u00a0»'];
export const tryAgain = 'Réessayer';
export const noIndex =
  'L’index de recherche n’a pas pu être lu. Y a-t-il une connexion, ou le site a-t-il été renouvelé depuis l’ouverture de cette page ?';
/** The other names of a source. */
export const also = <T>(names: readonly T[]): (string | T)[] => [' · aussi ', ...names];
/** The sources through whom it came. */
export const through = <T>(names: readonly T[]): (string | T)[] => [' · par ', ...names];
/** A source by its name, with the spellings that hold what is looked for. */
export const spelled = (name: string, spellings: readonly string[]) => `${name} (${spellings.join(', ')})`;
/** Names beside each other, in which what is looked for is lit afterwards. */
export const names = (all: readonly string[]) => all.join(' ; ');
