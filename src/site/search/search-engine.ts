import { hasUnspaced } from '../../compiler/text/unspaced.ts';
import { codeTerm, parsePostings, type Posting, type SearchTerms } from '../../formats/search-index/search-index.ts';
import type { SearchKind } from '../../formats/search-index/search-records.ts';
import type { SearchLanguage } from '../../formats/search-index/search-language.ts';
import { listQueryTerms } from '../../formats/search-index/search-words.ts';
import { lastAtMost, type Index } from './open-index.ts';

/** What a query found: numbers of records, best first. */
export interface SearchResults {
  /** The words that were looked for; results light them. */
  terms: string[];
  /** Words that are passed over, and so not lit. */
  stopWords: ReadonlySet<string>;
  /** What has the code that was asked for. */
  direct: number[];
  kinds: { kind: SearchKind; records: number[] }[];
  /** Whether no record holds all the words, so that these hold some of them. */
  partial: boolean;
  /** Words of the index that are spelled much like those that it doesn't hold. */
  nearby: string[];
}

/** What the records weigh that hold a word, and by which other words of the index they were found. */
interface Weighed {
  weights: Map<number, number>;
  words: string[];
}

/** A search over one index. */
export interface Search extends Index {
  find(query: string): Promise<SearchResults>;
  /** Read what a query needs whose last word is still being typed, so that its answer waits for the records alone. */
  prepare(query: string): Promise<void>;
  /** List the records that share most with a text, best first, however few of its words they hold. */
  findLike(text: string): Promise<number[]>;
}

/** How many files of terms one beginning of a word may read. */
const MAX_FILES = 4;
const SHORTEST_BEGINNING = 2;
/** How many words of a text are looked up to find what is like it; the longest are the rarest. */
const MAX_WORDS = 12;

/** What a word weighs that has only the stem of the one that was asked for, and one that only begins like it. */
const [SAME_STEM, SAME_BEGINNING] = [0.7, 0.4];
/** A part of a word that is looked up for itself has at least so many letters. */
const MIN_PART = 3;

/**
 * Open a search over an index.
 *
 * @param load gives what search knows of the languages of the texts: their words are found by stems, and words that stand almost
 *   everywhere are passed over; called once, when it is first needed. Without it words are found as they are.
 */
export function openSearch(
  index: Index,
  load: () => Promise<ReadonlyMap<string, SearchLanguage>> = () => Promise.resolve(new Map()),
): Search {
  const { start } = index;
  let loaded: Promise<SearchLanguage[]> | undefined;
  const languages = () => {
    const found = (loaded ??= load().then((it) => [...it.values()]));
    found.catch(() => (loaded = undefined)); // so that it can be tried again
    return found;
  };
  const readTerms = (at: number) => index.readFile<SearchTerms>(`terms-${at}`);

  /** List the terms of the index that begin so, those that end there as well first. */
  async function lookUp(beginning: string): Promise<SearchTerms> {
    const { terms } = await start();
    const from = Math.max(0, lastAtMost(terms, beginning));
    const more = terms.slice(from + 1, from + MAX_FILES).findIndex((first) => !first.startsWith(beginning));
    const to = more === -1 ? Math.min(terms.length, from + MAX_FILES) : from + 1 + more;
    const found = await Promise.all(Array.from({ length: to - from }, (_, at) => readTerms(from + at)));
    return found.flat().filter(([term]) => term.startsWith(beginning));
  }

  /** Tell whether a word stands in the index. */
  async function has(word: string): Promise<boolean> {
    const { terms } = await start();
    return (await readTerms(Math.max(0, lastAtMost(terms, word)))).some(([it]) => it === word);
  }

  /** List the words of the index that have the stem of a word in one of the languages, or have it behind what is written as a part of them. */
  async function lookUpStem(term: string): Promise<SearchTerms> {
    const found = await Promise.all(
      (await languages()).map(async ({ stemOf, before }) => {
        const stem = stemOf(term);
        const beginning = stem.replace(/(?<=...)[iyl]$/, ''); // studies, study; canaux, canal
        const leads = before?.letters.test(term) ? before.words : [];
        if (beginning.length < (leads.length ? SHORTEST_BEGINNING : MIN_PART)) return [];
        const lists = await Promise.all(
          ['', ...leads].map(async (lead) => (await lookUp(lead + beginning)).filter(([it]) => stemOf(it.slice(lead.length)) === stem)),
        );
        return lists.flat();
      }),
    );
    return found.flat();
  }

  /**
   * Weigh the records that hold a word, or one of its stem; longer words that begin so count less, and only if it may be
   * unfinished or stands nowhere.
   */
  async function weigh(term: string, unfinished: boolean, count: number): Promise<Weighed> {
    const [found, related] = await Promise.all([lookUp(term), lookUpStem(term)]);
    const isWhole = found.some(([it]) => it === term);
    const begun = (unfinished || !(isWhole || related.length)) && term.length >= SHORTEST_BEGINNING ? found : [];
    const taken = new Map([...begun, ...related, ...found.filter(([it]) => it === term)]);
    const stems = new Set(related.map(([it]) => it));
    const weights = new Map<number, number>();
    for (const [it, text] of taken) {
      const postings = parsePostings(text);
      const rarity = Math.log(1 + count / postings.length) * (it === term ? 1 : stems.has(it) ? SAME_STEM : SAME_BEGINNING);
      for (const { record, weight } of postings) weights.set(record, Math.max(weights.get(record) ?? 0, weight * rarity));
    }
    return { weights, words: [...stems] };
  }

  /** Weigh the records that hold both parts of a word which stands nowhere as a whole: `airstrikes`. */
  async function weighParts(term: string, count: number): Promise<Weighed> {
    const cuts = Array.from({ length: Math.max(0, term.length - 2 * MIN_PART + 1) }, (_, at) => [
      term.slice(0, at + MIN_PART),
      term.slice(at + MIN_PART),
    ]);
    const areWords = await Promise.all(cuts.map(async ([first = '', second = '']) => (await has(first)) && (await has(second))));
    for (const parts of cuts.filter((_, at) => areWords[at])) {
      const [first, second] = await Promise.all(parts.map((part) => weigh(part, false, count)));
      if (!first || !second) continue;
      const both = [...first.weights].flatMap(([record, weight]) => {
        const other = second.weights.get(record);
        return other === undefined ? [] : [[record, weight + other] as const];
      });
      if (both.length) return { weights: new Map(both), words: parts };
    }
    return { weights: new Map(), words: [] };
  }

  /** Weigh two words that follow each other as the one that they make: `air strikes` in a text that writes `airstrikes`. */
  async function weighJoined(joints: readonly (string | null)[], weighed: readonly Weighed[], count: number): Promise<void> {
    for (const [at, joined] of joints.entries()) {
      if (joined === null) continue;
      const { weights } = await weigh(joined, false, count);
      for (const side of [weighed[at], weighed[at + 1]]) {
        for (const [record, weight] of weights) side?.weights.set(record, Math.max(side.weights.get(record) ?? 0, weight / 2));
        side?.words.push(joined);
      }
    }
  }

  /** List for each word that another follows the one that they make, where it stands in the index. */
  async function listJoints(terms: readonly string[]): Promise<(string | null)[]> {
    return Promise.all(
      terms.slice(1).map(async (term, at) => {
        const joined = (terms[at] ?? '') + term;
        return (await has(joined)) ? joined : null;
      }),
    );
  }

  async function findNearby(term: string): Promise<string[]> {
    const { terms } = await start();
    const list = await readTerms(Math.max(0, lastAtMost(terms, term)));
    const most = term.length > 4 ? 2 : 1;
    return list
      .map(([it, postings]) => ({ it, size: postings.length, steps: countSteps(term, it, most) }))
      .filter(({ it, steps }) => !it.startsWith('#') && it.length > 2 && steps <= most)
      .sort((one, other) => one.steps - other.steps || other.size - one.size)
      .slice(0, 3)
      .map(({ it }) => it);
  }

  /**
   * List the words of a query. What stands almost everywhere in one of the languages is passed over, but where nothing is left:
   * `die` alone is looked for where some texts are English and some German.
   */
  async function readQuery(query: string): Promise<{ terms: string[]; stopWords: ReadonlySet<string>; isCommon: boolean }> {
    const lists = (await languages()).map(({ stopWords }) => stopWords);
    const inAny = new Set(lists.flatMap((list) => [...list]));
    const inAll = new Set([...inAny].filter((word) => lists.every((list) => list.has(word))));
    const terms = listQueryTerms(query, inAny);
    const found = terms.length ? terms : listQueryTerms(query, inAll);
    return { terms: found, stopWords: new Set([...inAny].filter((word) => !found.includes(word))), isCommon: !terms.length };
  }

  async function find(query: string): Promise<SearchResults> {
    const { count, kinds } = await start();
    const codes = await Promise.all(listCodes(query).map(lookUp));
    const direct = codes.flatMap((found, at) =>
      found.filter(([term]) => term === listCodes(query)[at]).flatMap(([, text]) => parsePostings(text).map(({ record }) => record)),
    );
    const { terms, stopWords, isCommon } = await readQuery(direct.length ? '' : query);
    const [joints, weighed] = await Promise.all([
      listJoints(terms),
      Promise.all(
        terms.map(async (term, at) => {
          const found = await weigh(term, at === terms.length - 1 && !/\s$/.test(query), count);
          return found.weights.size > 0 ? found : weighParts(term, count);
        }),
      ),
    ]);
    await weighJoined(joints, weighed, count);
    const { ranked, partial } = rank(weighed.map(({ weights }) => weights));
    const missing = isCommon ? [] : terms.filter((_, at) => weighed[at]?.weights.size === 0);
    return {
      // What stands almost everywhere, and in no record: it was passed over.
      terms: isCommon && !ranked.length ? [] : [...new Set([...terms, ...weighed.flatMap(({ words }) => words)])],
      stopWords,
      direct,
      kinds: kinds.map(([kind, from], at) => {
        const to = kinds[at + 1]?.[1] ?? count;
        return { kind, records: ranked.filter((record) => record >= from && record < to) };
      }),
      partial,
      nearby: [...new Set((await Promise.all(missing.map(findNearby))).flat())],
    };
  }

  async function prepare(query: string): Promise<void> {
    const [{ terms }] = await Promise.all([readQuery(query), start()]);
    const telling = terms.filter((term) => term.length >= MIN_PART || hasUnspaced(term)); // what is shorter begins too many words
    await Promise.all(telling.flatMap((term) => [lookUp(term), lookUpStem(term)]));
  }

  async function findLike(text: string): Promise<number[]> {
    const { count } = await start();
    const { terms: all } = await readQuery(text);
    const terms = all.sort((one, other) => other.length - one.length).slice(0, MAX_WORDS);
    const weighed = await Promise.all(terms.map((term) => weigh(term, false, count)));
    return sumUp(weighed.map(({ weights }) => weights)).map(({ record }) => record);
  }

  return { ...index, find, prepare, findLike };
}

/** Order the records that hold all words by their weight; where none does, those that hold most of them. */
function rank(weighed: readonly Map<number, number>[]): { ranked: number[]; partial: boolean } {
  const found = sumUp(weighed);
  const most = Math.max(0, ...found.map(({ words }) => words));
  const ranked = found.filter(({ words }) => words === most).map(({ record }) => record);
  return { ranked, partial: ranked.length > 0 && most < weighed.length };
}

/** Sum up how many words each record holds, and what they weigh: the weightiest first. */
function sumUp(weighed: readonly Map<number, number>[]): (Posting & { words: number })[] {
  const totals = new Map<number, Posting & { words: number }>();
  for (const [record, weight] of weighed.flatMap((weights) => [...weights])) {
    const total = totals.get(record) ?? { record, weight: 0, words: 0 };
    totals.set(record, { record, weight: total.weight + weight, words: total.words + 1 });
  }
  return [...totals.values()].sort((one, other) => other.weight - one.weight || one.record - other.record);
}

/** List the terms that a query in the form of a code may mean: `c 12` → `#c12`, `#c¶12`; `A¶7` → `#a¶7`. */
function listCodes(query: string): string[] {
  const [, letters, sign, number] = /^\s*([a-z]{1,2})\s*(¶|p\.?)?\s*(\d+[a-z]?)\s*$/i.exec(query) ?? [];
  if (letters === undefined || number === undefined) return [];
  const paragraph = codeTerm(`${letters}¶${number}`);
  return sign ? [paragraph] : [codeTerm(letters + number), paragraph];
}

/** Count the letters to change, add, drop or swap between two words (Damerau and Levenshtein), up to one more than `most`. */
function countSteps(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row++) {
    const now = [row];
    for (let at = 1; at <= other.length; at++) {
      const same = one[row - 1] === other[at - 1];
      const swapped = one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1];
      const steps = Math.min((last[at] ?? 0) + 1, (now[at - 1] ?? 0) + 1, (last[at - 1] ?? 0) + (same ? 0 : 1));
      now.push(swapped && row > 1 && at > 1 ? Math.min(steps, (before[at - 2] ?? 0) + 1) : steps);
    }
    [before, last] = [last, now];
  }
  return last[other.length] ?? most + 1;
}
