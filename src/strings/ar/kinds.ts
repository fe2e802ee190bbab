import { KIND_WORDS } from './client/kinds.ts';
import { countOf, formOf, type Noun } from './grammar.ts';

/** What one entry of a kind is called, several of them, and their list; and a count of them. */
function describeKind({ noun, title }: { noun: Noun; title: string }) {
  return {
    one: noun[5],
    many: noun[3],
    title,
    /** `قولان`، `3 أقوال` */
    count: ({ count }: { count: number }) => countOf(count, noun),
    /** `قولان`، `أقوال`: of one and two it says the number itself (see `home.entries`). */
    noun: ({ count }: { count: number }) => formOf(count, noun),
  };
}

export const kinds = Object.fromEntries(Object.entries(KIND_WORDS).map(([kind, words]) => [kind, describeKind(words)])) as {
  [K in keyof typeof KIND_WORDS]: ReturnType<typeof describeKind>;
};
