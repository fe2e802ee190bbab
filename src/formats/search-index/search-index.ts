import type { SearchKind, SearchRecord } from './search-records.ts';
import { languageName, loadLanguages } from './load-languages.ts';
import { FEW_FILES } from './quotable.ts';
import { listWords } from './search-words.ts';
import { makeFilter, type WordFilters } from './word-filters.ts';

/** A file of the index. */
export interface SearchFile {
  name: string;
  text: string;
}

/** `start.json`: which of the other files holds what. */
export interface SearchStart {
  /** The language of what we say in the records (BCP 47). */
  language: string;
  /** How many records there are. */
  count: number;
  /** Each kind with the number of its first record; the records stand kind by kind. */
  kinds: [SearchKind, number][];
  /** The first record of each `records-N.json`. */
  records: number[];
  /** The first term of each `terms-N.json`. */
  terms: string[];
}

/** `terms-N.json`: terms in order, each with its postings. Codes are terms with a `#`: `#c12`, `#a¶7`. */
export type SearchTerms = [term: string, postings: string][];

/** A posting: a record, and how much a term weighs in it. */
export interface Posting {
  record: number;
  weight: number;
}

const TERMS_SIZE = 32_000;
const RECORDS_SIZE = 16_000;
const WEIGHTS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * Build the index: its files are small, and a search reads only those in which its words stand.
 *
 * @param language the language of what we say in them (BCP 47)
 */
export async function buildSearchIndex(records: readonly SearchRecord[], language: string): Promise<SearchFile[]> {
  const languages = await loadLanguages([language, ...records.flatMap((it) => [it.language ?? [], it.translation?.language ?? []].flat())]);
  const stopWordsOf = (tag: string) => languages.get(languageName(tag))?.stopWords ?? new Set();
  const terms: SearchTerms = [
    ...collectPostings(records, (it) =>
      weighTerms(it, {
        ours: stopWordsOf(language),
        theirs: stopWordsOf(it.language ?? language),
        translators: stopWordsOf(it.translation?.language ?? language),
      }),
    ),
  ]
    .map(([term, postings]): [string, string] => [term, printPostings(postings)])
    .sort(([one], [other]) => (one < other ? -1 : 1));
  const termFiles = cutIntoFiles(terms, TERMS_SIZE);
  const recordFiles = cutIntoFiles(records, RECORDS_SIZE);
  const start: SearchStart = {
    language,
    count: records.length,
    kinds: records.flatMap(({ kind }, at) => (records[at - 1]?.kind === kind ? [] : [[kind, at] as [SearchKind, number]])),
    records: recordFiles.map(({ first }) => first),
    terms: termFiles.map(({ first }) => terms[first]?.[0] ?? ''),
  };
  const listFilters = (): WordFilters => recordFiles.map(({ first }, at) => makeFilter(records.slice(first, recordFiles[at + 1]?.first)));
  return [
    { name: 'start', text: JSON.stringify(start) },
    ...(recordFiles.length > FEW_FILES ? [{ name: 'words', text: JSON.stringify(listFilters()) }] : []),
    ...termFiles.map(({ text }, at) => ({ name: `terms-${at}`, text })),
    ...recordFiles.map(({ text }, at) => ({ name: `records-${at}`, text })),
  ];
}

function collectPostings(records: readonly SearchRecord[], weigh: (record: SearchRecord) => Map<string, number>): Map<string, Posting[]> {
  const postings = new Map<string, Posting[]>();
  for (const [at, record] of records.entries()) {
    for (const [term, weight] of weigh(record)) {
      const list = postings.get(term);
      if (list) list.push({ record: at, weight });
      else postings.set(term, [{ record: at, weight }]);
    }
  }
  return postings;
}

/**
 * Weigh the words of a record: those of its name most, those of the sources behind it least.
 *
 * @param stopWords words that are passed over where we speak, where a text does, and where a translation of it does
 */
function weighTerms(
  { kind, code, label, text, quotes, voices, translation }: SearchRecord,
  { ours, theirs, translators }: Readonly<Record<'ours' | 'theirs' | 'translators', ReadonlySet<string>>>,
): Map<string, number> {
  const own = kind === 'paragraph' ? theirs : ours;
  const fields: [weight: number, texts: string[], stopWords: ReadonlySet<string>][] = [
    [kind === 'paragraph' ? 2 : 8, [label], own],
    [4, [text], own],
    [4, translation ? [translation.text] : [], translators],
    [3, quotes, theirs],
    // The other spellings of a source or name are as good as its name.
    [kind === 'source' || kind === 'name' ? 8 : 1, voices.flat(), ours],
  ];
  const weights = new Map([[codeTerm(code), 1]]);
  for (const [weight, texts, stopWords] of fields) {
    const counts = new Map<string, number>();
    for (const { term } of texts.flatMap((it) => listWords(it, stopWords))) counts.set(term, (counts.get(term) ?? 0) + 1);
    for (const [term, count] of counts) weights.set(term, (weights.get(term) ?? 0) + weight * (1 + Math.log2(count) / 2));
  }
  return weights;
}

/** Write a code as a term of the index: `C12` → `#c12`. */
export function codeTerm(code: string): string {
  return `#${code.toLowerCase()}`;
}

/** Print postings, each as the step from the record before in base 36 and a letter for its weight: records 3 and 40 → `3D11A`. */
export function printPostings(postings: readonly Posting[]): string {
  return postings
    .map(({ record, weight }, at) => {
      const step = record - (postings[at - 1]?.record ?? 0);
      return step.toString(36) + (WEIGHTS[Math.min(Math.round(weight), WEIGHTS.length) - 1] ?? 'A');
    })
    .join('');
}

/** Parse postings: `3D11A` → records 3 and 40. */
export function parsePostings(text: string): Posting[] {
  let record = 0;
  return [...text.matchAll(/([0-9a-z]+)([A-Z])/g)].map(([, step = '', weight = '']) => {
    record += parseInt(step, 36);
    return { record, weight: WEIGHTS.indexOf(weight) + 1 };
  });
}

/** Cut a list into files of about one size; each tells its first item. */
function cutIntoFiles(items: readonly unknown[], size: number): { first: number; text: string }[] {
  const files: { first: number; lines: string[]; length: number }[] = [];
  for (const [at, item] of items.entries()) {
    const line = JSON.stringify(item);
    const last = files.at(-1);
    if (last && last.length + line.length <= size) {
      last.lines.push(line);
      last.length += line.length;
    } else files.push({ first: at, lines: [line], length: line.length });
  }
  return files.map(({ first, lines }) => ({ first, text: `[${lines.join(',\n')}]` }));
}
