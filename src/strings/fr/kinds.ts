import { KIND_WORDS } from './client/kinds.ts';
import { countOf, plural, type Gender } from './grammar.ts';

/** The gender of what entries of a kind are called. */
export const GENDERS: { readonly [K in keyof typeof KIND_WORDS]: Gender } = {
  finding: 'm',
  claim: 'f',
  source: 'f',
  figure: 'm',
  name: 'm',
  relation: 'f',
  chart: 'm',
};

/** What one entry of a kind is called, several of them, and their list; and a count of them in words. */
function describeKind([one, many, title]: readonly [one: string, many: string, title: string], gender: Gender) {
  return {
    one,
    many,
    title,
    /** `deux affirmations` */
    count: ({ count }: { count: number }) => countOf(count, gender, one, many),
    /** `affirmation`, `affirmations` */
    noun: ({ count }: { count: number }) => plural(count, one, many),
  };
}

export const kinds = Object.fromEntries(
  Object.entries(KIND_WORDS).map(([kind, words]) => [kind, describeKind(words, GENDERS[kind as keyof typeof KIND_WORDS])]),
) as {
  [K in keyof typeof KIND_WORDS]: ReturnType<typeof describeKind>;
};
