import { describe, expect, test } from 'vitest';
import { LANGUAGES, stringsIn, type Language } from '../../src/strings/index.ts';
import { NAMES, SPOKEN } from './languages.ts';
import { listEntries, type CatalogueEntry } from './list-entries.ts';

const ENTRIES = listEntries();
const COUNTS = [0, 1, 2, 5, 1_000_000];
const OTHERS = Object.keys(SPOKEN) as (keyof typeof SPOKEN)[];

/** What takes a key of the data, which a language may put in words. */
const KEYED = new Set(['versions.happened']);

/** Say an entry in a language, with each of its samples and each count. */
function say(language: Language, { path, samples }: CatalogueEntry): string[] {
  const found = path.reduce<unknown>((value, name) => (value as Readonly<Record<string, unknown>>)[name], stringsIn(language));
  if (samples === null) return [found as string];
  const call = found as (...values: unknown[]) => unknown;
  return samples.flatMap((make) => COUNTS.map((count) => [call(...make(count))].flat(Infinity).join('')));
}

const said = new Map(
  (['en', ...OTHERS] as const).map((language) => [
    language,
    ENTRIES.map((entry) => ({ name: entry.path.join('.'), texts: say(language, entry) })),
  ]),
);
const english = said.get('en') ?? [];
/** The texts that are filled in: `⟦name⟧`. */
const listFilled = (text: string) => [...new Set(text.match(/⟦[^⟧]*⟧/g))].sort();
const takeAway = (text: string) => text.replace(/⟦[^⟧]*⟧/g, '').replace(NAMES, '');
const wordsOf = (text: string) => takeAway(text).match(/\p{L}+/gu) ?? [];

test('the catalogues are walked whole, in every language that there is', () => {
  expect(OTHERS).toEqual(LANGUAGES.filter((it) => it !== 'en'));
  expect(ENTRIES.length).toBeGreaterThan(900);
  expect(ENTRIES.filter(({ samples }) => samples).length).toBeGreaterThan(350);
});

describe.each(OTHERS)('in %s', (language) => {
  const { foreign, same, findFaults } = SPOKEN[language];
  const own = said.get(language) ?? [];
  /** Compare what is said here with what is said in English, and name where they are not as they should be. */
  const compare = (find: (text: string, other: string) => unknown) =>
    own.flatMap(({ name, texts }, at) =>
      texts.flatMap((text, which) => {
        const fault = find(text, english[at]?.texts[which] ?? '');
        return fault === null ? [] : [{ name, text, fault }];
      }),
    );

  test('something is said wherever English says something', () => {
    expect(compare((text, other) => (other.trim() && !text.trim() ? 'nothing' : null))).toEqual([]);
  });

  test('what is filled in stands in the sentence wherever it stands in the English one', () => {
    const faults = compare((text, other) => (listFilled(text).join() === listFilled(other).join() ? null : listFilled(other)));
    expect(faults.filter(({ name }) => !KEYED.has(name))).toEqual([]);
  });

  test('no words of another language stand in it', () => {
    const strange = new Set(foreign);
    expect(compare((text) => wordsOf(text).find((word) => strange.has(word.toLowerCase())) ?? null)).toEqual([]);
  });

  test('it says something else than English, but for words that both have', () => {
    const alike = compare((text, other) => (text === other && wordsOf(text).some((word) => /\p{Ll}{2}/u.test(word)) ? 'the same' : null));
    expect([...new Set(alike.map(({ text }) => wordsOf(text).join(' ')))].sort()).toEqual([...same].sort());
  });

  test('counts that English tells apart are told apart', () => {
    const confused = own.flatMap(({ name, texts }, at) =>
      texts.flatMap((text, which) => {
        const next = which + 1;
        // No count and one may have a sentence of their own; from two on the number itself must be said.
        if (which % COUNTS.length < 2 || next % COUNTS.length === 0) return [];
        const differs = english[at]?.texts[which] !== english[at]?.texts[next];
        return differs && text === texts[next] ? [{ name, text }] : [];
      }),
    );
    expect(confused).toEqual([]);
  });

  test('it is set as the language is, and words go with their counts', () => {
    expect(compare((text) => findFaults(takeAway(text))[0] ?? null)).toEqual([]);
  });
});
