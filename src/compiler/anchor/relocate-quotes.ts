import type { OldPassage } from './align-passages.ts';
import { compareTellingWords, type TellingChange } from './compare-telling-words.ts';
import { findPlaces, indexWords, type FoundPlace, type Quoted } from './find-places.ts';
import { findQuote, type Range } from './find-quote.ts';
import { compareWords, findOtherSubject, printSwap, type Swap } from './find-swaps.ts';
import { fold } from '../text/fold.ts';
import { segment } from '../text/segments.ts';
import { splitBareWords } from './split-words.ts';
import { homeOf, openWords, traceText, type TextTrace } from './trace-text.ts';

/** A paragraph by its number. */
export interface Passage {
  number: string;
  text: string;
}

/** Words that stood in a paragraph, as much as is known of them. */
export interface Quotation extends Quoted {
  /** The number of the paragraph in which they stood. */
  paragraph: string;
}

/** Where quoted words are now. */
export type Relocation =
  /** `changes`: numbers and negations that are others now. */
  | { type: 'found'; place: FoundPlace; changes: readonly TellingChange[] }
  /** `closest`: what is most like them, though it is not them. */
  | { type: 'gone'; closest: FoundPlace | null }
  | { type: 'ambiguous'; places: readonly FoundPlace[] }
  /** A sentence that looks the same stands there, but others are its subject or its verb. */
  | { type: 'doubtful'; place: FoundPlace; swaps: readonly Swap[] };

type KnownPassage = OldPassage & { number: string };

/** What must be there to take a place for quoted words. */
interface Demand {
  /** Shares of the words, and of the words with what stood next to them. */
  kept: number;
  total: number;
  /** What that weighs, in words that the text has once: a few common words are found anywhere. */
  weight: number;
}

/** The farther a place is from where the words stood, the more must be there. Measured on real histories of public texts. */
const IN_ITS_PASSAGE: Demand = { kept: 0.35, total: 0.45, weight: 0 };
const BESIDE_IT: Demand = { kept: 0.5, total: 0.45, weight: 3.5 };
const ELSEWHERE: Demand = { kept: 0.65, total: 0.65, weight: 5 };
/** Where so many passages have no neighbor that stayed, none of them is beside another. */
const WIDEST_HOME = 20;
/** A number that stands where another stood is found by what stands next to it. */
const OTHER_NUMBER = { near: 0.6, total: 0.5 };
/** Words of which so much is found near where they stood are not looked for elsewhere. */
const CLEAR = 0.75;
/** Two places are told apart if their scores differ by this share. */
const MARGIN = 0.1;

/**
 * Find out where quoted words are after a text was changed. The text is traced as a whole first: what became of a
 * paragraph, its neighbors tell, and words that come from another paragraph are not the ones looked for, however alike.
 * So quoted words are looked for in the paragraph that theirs became, then in what is new beside it, then in what is new
 * elsewhere.
 *
 * A place that is only alike is worse than none: it would make a claim of words that never carried it. So what is not
 * clear is `ambiguous` or `doubtful`, and what is not there is `gone`.
 *
 * @param before the paragraphs as they were, as far as they are known
 * @param language the language of the text (BCP 47)
 */
export function relocateQuotes(
  quotations: readonly Quotation[],
  passages: readonly Passage[],
  before: readonly Passage[],
  language: string,
): Relocation[] {
  const known = orderPassages([...before.map((it) => ({ ...it, parts: [it.text] })), ...patchPassages(quotations, before)], passages);
  const trace = traceText(
    known,
    passages.map(({ text }) => text),
    language,
  );
  const places = new Map(known.map(({ number }, at) => [number, at]));
  return quotations.map((quotation) => relocate(quotation, places.get(quotation.paragraph) ?? -1, trace));
}

/** Put together what is known of paragraphs that are not known as a whole: the words quoted from them. */
function patchPassages(quotations: readonly Quotation[], before: readonly Passage[]): KnownPassage[] {
  const known = new Set(before.map(({ number }) => number));
  const unknown = Map.groupBy(
    quotations.filter(({ paragraph }) => !known.has(paragraph)),
    ({ paragraph }) => paragraph,
  );
  return [...unknown].map(([number, quoted]) => ({
    number,
    text: null,
    parts: quoted.map((it) => it.before + it.exact + it.after),
  }));
}

/** Order paragraphs as they are now; one that is there no more follows the one with the number before it. */
function orderPassages(known: readonly KnownPassage[], now: readonly Passage[]): KnownPassage[] {
  const places = new Map(now.map(({ number }, at) => [number, at]));
  const byNumber = [...known].sort((a, b) => a.number.localeCompare(b.number, 'en', { numeric: true }));
  let last = -1;
  const placed = byNumber.map((passage) => ({ passage, place: (last = places.get(passage.number) ?? last) }));
  return placed.sort((a, b) => a.place - b.place).map(({ passage }) => passage);
}

function relocate(quotation: Quotation, old: number, trace: TextTrace): Relocation {
  const { fates, index, before } = trace;
  const text = before[old]?.text ?? null;
  const was = text === null ? null : locate(text, quotation);
  const quoted =
    was && text !== null ? { exact: quotation.exact, before: text.slice(0, was.start), after: text.slice(was.end) } : quotation;
  const fate = fates[old] ?? [null];
  const same = was?.isExact ? fate.flatMap((passage) => (passage === null ? [] : samePlace(trace, { old, was, passage }))) : [];
  if (same[0]) return fate.length > 1 ? { type: 'ambiguous', places: same } : { type: 'found', place: same[0], changes: [] };
  const [from, to] = homeOf(trace, old);
  const beside = to - from < WIDEST_HOME ? BESIDE_IT : ELSEWHERE;
  const near = findPlaces(index, quoted, openWords(trace, old, [from, to]));
  const fitting = near.filter((it) =>
    fate.includes(it.passage)
      ? (was && staysPut(quotation, it)) || fits(quotation, it, IN_ITS_PASSAGE, trace)
      : fits(quotation, it, beside, trace),
  );
  const isClear = (fitting[0]?.total ?? 0) >= CLEAR;
  const far = isClear ? [] : findPlaces(index, quoted, openWords(trace, old, [0, index.passages.length - 1]));
  const found = [...fitting, ...far.filter((it) => fits(quotation, it, ELSEWHERE, trace))].sort((a, b) => b.score - a.score);
  const [first, ...others] = found;
  const best = first && text === null ? preferVeryWords(quotation, first, trace) : first;
  if (!best) return { type: 'gone', closest: [...near, ...far].sort((a, b) => b.total - a.total)[0] ?? null };
  const rivals = others.filter((it) => it.score > best.score * (1 - MARGIN) && !overlap(it, best));
  if (rivals.length || fate.length > 1) return { type: 'ambiguous', places: [best, ...rivals] };
  const swaps = compareSentences({ ...quoted, isWhole: was !== null }, best, trace);
  if (swaps.length) return { type: 'doubtful', place: best, swaps };
  return { type: 'found', place: best, changes: compareTellingWords(quotation.exact, wordsAt(trace, best), trace.language) };
}

/** Find quoted words in the paragraph as it was; if they aren't those that it has, the ones that they must stand for. */
function locate(text: string, { exact, before, after }: Quotation): (Range & { isExact: boolean }) | null {
  for (const selector of [{ exact, prefix: before, suffix: after }, { exact }]) {
    const [range, ...others] = findQuote(text, selector);
    if (range && !others.length) return { ...range, isExact: true };
  }
  const [place] = findPlaces(indexWords([text]), { exact, before, after });
  return place && place.total >= IN_ITS_PASSAGE.total ? { start: place.start, end: place.end, isExact: false } : null;
}

/** Of the same words that a passage has twice, take those that are written as they were quoted, with the same signs, if these stand there once. */
function preferVeryWords({ exact, before, after }: Quotation, place: FoundPlace, { index }: TextTrace): FoundPlace {
  const [range, ...others] = findQuote(index.passages[place.passage] ?? '', { exact, prefix: before, suffix: after });
  return range && !others.length && !overlap({ ...place, ...range }, place) ? { ...place, ...range } : place;
}

/** Find the place of words in a passage that stayed as it was. */
function samePlace({ before, index }: TextTrace, { old, was, passage }: { old: number; was: Range; passage: number }): FoundPlace[] {
  const [text, now] = [before[old]?.text ?? '', index.passages[passage] ?? ''];
  if (fold(text).text.trim() !== fold(now).text.trim()) return [];
  const selector = { exact: text.slice(was.start, was.end), prefix: text.slice(0, was.start), suffix: text.slice(was.end) };
  const [range] = text === now ? [was] : findQuote(now, selector);
  return range
    ? [{ passage, start: range.start, end: range.end, kept: 1, near: 1, total: 1, bits: Infinity, score: Infinity, sameSides: 2 }]
    : [];
}

/** Say whether the very words are in the passage that theirs became, where they were: however much is new around them. */
function staysPut({ exact }: Quotation, { sameSides }: FoundPlace): boolean {
  return sameSides === 2 || (sameSides === 1 && splitBareWords(exact).length > 1);
}

/** Say whether enough of a quotation is at a place to take that for it. */
function fits({ exact }: Quotation, place: FoundPlace, demand: Demand, trace: TextTrace): boolean {
  if (place.bits < demand.weight * trace.index.sequence.heaviest) return false;
  const number = compareTellingWords(exact, wordsAt(trace, place), trace.language).find(({ type }) => type === 'number');
  if (number && demand === ELSEWHERE) return false;
  if (number?.before.length && number.after.length && place.near > OTHER_NUMBER.near) return place.total >= OTHER_NUMBER.total;
  return place.kept >= demand.kept && place.total >= demand.total;
}

/** Compare the sentence in which words stood with the one in which they are: tell what makes another of it, next to the words. */
function compareSentences(
  { before, exact, after, isWhole }: Quoted & { isWhole: boolean },
  place: FoundPlace,
  { index, renamed, language }: TextTrace,
): Swap[] {
  const range = { start: before.length, end: before.length + exact.length };
  const [was, is] = [
    sentencesAt(before + exact + after, range, language),
    sentencesAt(index.passages[place.passage] ?? '', place, language),
  ];
  const [from, to] = [range.start - was.start - SUBJECT_BEFORE, range.end - was.start + VERB_AFTER];
  return findOtherSubject(compareWords(was.text, is.text, language, !isWhole), language).filter(
    (swap) => swap.end > from && swap.start < to && !renamed.has(printSwap(swap)),
  );
}

/** How far off words, in characters, their subject and their verb may be. */
const SUBJECT_BEFORE = 80;
const VERB_AFTER = 30;

/** Find the sentences that words are part of, and where they begin. */
function sentencesAt(text: string, { start, end }: Range, language: string): { text: string; start: number } {
  const sentences = [...segment(text, language, 'sentence')].filter(
    ({ segment: words, index }) => index < end && index + words.length > start,
  );
  return { text: sentences.map(({ segment: words }) => words).join(''), start: sentences[0]?.index ?? 0 };
}

function overlap(one: FoundPlace, other: FoundPlace): boolean {
  return one.passage === other.passage && one.start < other.end && one.end > other.start;
}

function wordsAt({ index: { passages } }: TextTrace, { passage, start, end }: FoundPlace): string {
  return passages[passage]?.slice(start, end) ?? '';
}
