import { KIND_WORDS } from './client/kinds.ts';
import { countOf, plural } from './grammar.ts';

/** What one entry of a kind is called, several of them, and their list; and a count of them in words. */
function describeKind([one, many, title]: readonly [one: string, many: string, title: string]) {
  return {
    one,
    many,
    title,
    /** `two claims` */
    count: ({ count }: { count: number }) => countOf(count, one, many),
    /** `claim`, `claims` */
    noun: ({ count }: { count: number }) => plural(count, one, many),
  };
}

export const kinds = Object.fromEntries(Object.entries(KIND_WORDS).map(([kind, words]) => [kind, describeKind(words)])) as {
  [K in keyof typeof KIND_WORDS]: ReturnType<typeof describeKind>;
};
