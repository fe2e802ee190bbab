import { KIND_WORDS } from './kinds.ts';

/** What the script of the page says: it has no other words with it than these. */

const isOne = (count: number) => new Intl.PluralRules('en').select(count) === 'one';

export const readingIndex = 'Reading the index …';
export const haveCode = (count: number, code: string, query: string) =>
  isOne(count) ? `One passage has the code ${code}. Enter goes straight there.` : `${count} passages have a code like ${query}.`;
export const spelledLike = <T>(words: readonly T[]): (string | T)[] => [
  'Spelled much like it: ',
  ...words.flatMap((word, at) => (at === 0 ? [word] : [', ', word])),
];
export const noAnswer = (query: string) =>
  `Nothing holds “${query}”. Try fewer or shorter words, or another spelling; the index below lists everything.`;
export const onlyStopWords = (query: string) => `“${query}” holds only words that stand everywhere. Add a name, a number or a code.`;
/** What is found of a kind: one, several, and the title of their list. */
const KINDS = { ...KIND_WORDS, paragraph: ['paragraph', 'paragraphs', 'Paragraphs'] } as const;
export const countOf = (kind: keyof typeof KINDS, count: number) => `${count} ${KINDS[kind][isOne(count) ? 0 : 1]}`;
export const titleOf = (kind: keyof typeof KINDS): string => KINDS[kind][2];
export const found = (query: string, partial: boolean, counts: readonly string[]) =>
  `${partial ? `Nothing holds all of “${query}”; these hold most of it: ` : ''}${counts.join(', ')}.`;
export const more = (next: number, left: number) => (left > next ? `${next} more of ${left}` : `${left} more`);
/** Words of a text, in which what is looked for is lit afterwards. */
export const quoted = <T>(words: readonly T[]): (string | T)[] => ['“', ...words, '”'];
export const tryAgain = 'Try again';
export const noIndex = 'The search index could not be read. Is there a connection, or was the site renewed since this page was opened?';
/** The other names of a source. */
export const also = <T>(names: readonly T[]): (string | T)[] => [' · also ', ...names];
/** The sources through whom it came. */
export const through = <T>(names: readonly T[]): (string | T)[] => [' · through ', ...names];
/** A source by its name, with the spellings that hold what is looked for. */
export const spelled = (name: string, spellings: readonly string[]) => `${name} (${spellings.join(', ')})`;
/** Names beside each other, in which what is looked for is lit afterwards. */
export const names = (all: readonly string[]) => all.join('; ');
