import { findNumerals } from '../anchor/find-numerals.ts';
import type { Range } from '../anchor/find-quote.ts';
import { readAmounts } from '../quantities/read-phrase.ts';
import type { Quantity } from '../quantities/read-quantities.ts';
import { levelDigits } from '../quantities/separators.ts';
import type { BlockMarks } from './block-marks.ts';
import { findAddresses } from './find-addresses.ts';
import { findIdentifiers } from './find-identifiers.ts';
import { findMatches, isWithin } from './find-matches.ts';
import { findReferences } from './find-references.ts';
import { findTimes } from './find-times.ts';
import { findNumeralWords } from './languages.ts';

/** A number of a text that somebody has to account for: a quantity, a date or a time. */
export interface Numeral extends Range {
  text: string;
  /** The runs of digits and the number words of which it consists, none empty. */
  parts: readonly Range[];
}

const NO_MARKS: BlockMarks = { code: [], starts: new Set([0]) };

/** The number of an item at its beginning: `1.`, `(2)`, `3)`. */
const LIST_NUMBER = /^\s*(?:\(\p{N}{1,3}\)|\p{N}{1,3}[.)])(?=\s)/u;
/** `3.2 Results`: of two numbers with a point between, only a title follows. */
const SECTION_NUMBER = /^\s*\p{N}{1,3}(?:\.\p{N}{1,3})+\.?(?=\s+\p{Lu})/u;

/**
 * List the numbers of a text that count, measure or date something, in a language (BCP 47).
 *
 * A date with its time is one, and so are a number and the words that scale it. Numbers that only name something are
 * none: what stands in codes, versions, addresses and names of files, numbers of sections, pages, issues and items, and
 * number words that are pronouns.
 *
 * `On 31 January 2017 at 18:00 UTC one of the engineers of db2 lost 2.5 million rows (section 3)` → `31 January 2017 at 18:00 UTC`, `2.5 million`
 */
export function listNumerals(written: string, language: string, marks: BlockMarks = NO_MARKS): Numeral[] {
  const words = findNumeralWords(language);
  // What only names is told by its digits, in whatever script: all places stay.
  const text = levelDigits(written);
  const raw = findNumerals(text, language);
  if (!raw.length) return [];
  const addresses = [...marks.code, ...findAddresses(text)];
  const times = findTimes(text, language, words).filter((range) => !isWithin(range, addresses));
  const counts = findMatches(text, words.counts);
  const pronouns = findMatches(text, words.pronouns);
  const names = [
    ...findIdentifiers(text, language),
    ...findReferences(text, words),
    ...findMatches(text, words.streets),
    ...findListNumbers(text, marks.starts),
  ];
  // `#1450` is no year, but `Q3` and `1. Mai` are times: of two that lie in each other, the outer one says more.
  const isName = (part: Range) =>
    names.some(
      (name) =>
        isWithin(part, [name]) && !times.some((time) => isWithin(part, [time]) && (!isWithin(time, [name]) || isWithin(name, [time]))),
    );
  const isPronoun = (part: Range) => isWithin(part, pronouns) && !isWithin(part, counts);
  const parts = raw.filter((part) => !isWithin(part, addresses) && !isName(part) && !isPronoun(part));
  const numerals = joinParts(text, parts, { times, amounts: readAmounts(text, language).quantities, within: words.within });
  return numerals.map(({ start, end, parts: own }) => {
    const from =
      words.article && text.endsWith(words.article, start) && /^\p{L}/u.test(text.slice(start)) ? start - words.article.length : start;
    return { start: from, end, parts: own, text: written.slice(from, end) };
  });
}

function findListNumbers(text: string, starts: ReadonlySet<number>): Range[] {
  return [...starts].flatMap((start) => {
    const rest = text.slice(start, start + 40);
    const [found] = LIST_NUMBER.exec(rest) ?? SECTION_NUMBER.exec(rest) ?? [];
    return found === undefined ? [] : { start, end: start + found.length };
  });
}

/** Make one numeral of the parts of a time, of a fraction (`24/7`), and of a number and what scales it. */
function joinParts(
  text: string,
  parts: readonly Range[],
  { times, amounts, within }: { times: readonly Range[]; amounts: readonly Quantity[]; within: readonly string[] },
): Omit<Numeral, 'text'>[] {
  const numerals: Omit<Numeral, 'text'>[] = [];
  const whole = amounts.flatMap((it) => (it.type === 'vague' ? [it] : it.numbers));
  const around = (range: Range, groups: readonly Range[]) => groups.find((it) => isWithin(range, [it]));
  for (const { start, end } of parts) {
    const last = numerals.at(-1);
    const between = last ? text.slice(last.end, start) : '';
    const time = around({ start, end }, times);
    const isOfTime = last !== undefined && time !== undefined && isWithin(last.parts[0] ?? last, [time]);
    const isScaled =
      last !== undefined &&
      (/^\s*[-‑]?\s*$/u.test(between) || (between === ' of ' && /\p{L}s$/u.test(text.slice(last.start, last.end)))) &&
      isWithin({ start: last.start, end }, amounts);
    const isOfNumber = last !== undefined && within.includes(between.trim()) && isWithin({ start: last.start, end }, whole);
    if (last && (isOfTime || between === '/' || isScaled || isOfNumber)) {
      last.end = Math.max(last.end, end);
      last.parts = [...last.parts, { start, end }];
    } else numerals.push({ start, end, parts: [{ start, end }] });
    const own = numerals.at(-1);
    if (own && time) Object.assign(own, { start: Math.min(own.start, time.start), end: Math.max(own.end, time.end) });
  }
  return numerals;
}
