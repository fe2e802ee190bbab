import { compareTellingWords, type TellingChange } from './compare-telling-words.ts';
import { findPlaces, indexWords, type FoundPlace, type Passage, type Quoted, type WordIndex } from './find-places.ts';
import { findQuote, type Range } from './find-quote.ts';

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
  | { type: 'ambiguous'; places: readonly FoundPlace[] };

/** A place is taken only if this much of the words and their context is there: near those that stood beside them, or elsewhere. */
const LEAST_AT_HOME = 0.4;
const LEAST_ELSEWHERE = 0.6;
/** … and this much of the words themselves. */
const LEAST_WORDS_AT_HOME = 0.2;
const LEAST_WORDS_ELSEWHERE = 0.75;
/** Where a number is another, more must speak for the place. */
const LEAST_WITH_OTHER_NUMBER = 0.6;
/** Two places are told apart if their totals differ by this. */
const MARGIN = 0.1;
/** The share of what is known of a paragraph that makes another its home. */
const HOME_SHARE = 0.15;
const MOST_PLACES = 4;

/**
 * Find out where quoted words are after a text was changed; all quotations of the text together, since words that
 * stood beside each other move together.
 *
 * A place that is only alike is worse than none: it would make a claim of words that never carried it. So what is not
 * clear is `ambiguous`, and what is not there is `gone`.
 *
 * @param before the paragraphs as they were, as far as they are known: words that stood elsewhere already are not the
 *   ones looked for, however alike they are
 */
export function relocateQuotes(quotations: readonly Quotation[], passages: readonly Passage[], before: readonly Passage[]): Relocation[] {
  const index = indexWords(passages);
  const old = indexWords(before);
  const found = quotations.map((quotation) => findPlaces(index, quotation, MOST_PLACES));
  const homes = findHomes(quotations, found, passages);
  return quotations.map((quotation, at) => {
    const isHome = (place: FoundPlace) => homes(at, place.passage);
    const fitting = (found[at] ?? []).filter((place) => fits(quotation, place, index, isHome(place)));
    const places = fitting.filter((place) => !stoodElsewhere(place, quotation, index, old));
    return decide(quotation, places, index, isHome, found[at]?.[0] ?? null);
  });
}

/** Say whether enough of a quotation is at a place to take that for it. */
function fits({ exact }: Quotation, place: FoundPlace, index: WordIndex, isHome: boolean): boolean {
  const hasOtherNumber = compareTellingWords(exact, wordsAt(index, place)).some(({ type }) => type === 'number');
  if (hasOtherNumber && (!isHome || place.total < LEAST_WITH_OTHER_NUMBER)) return false;
  return isHome
    ? place.total >= LEAST_AT_HOME && place.words >= LEAST_WORDS_AT_HOME
    : place.total >= LEAST_ELSEWHERE && place.words >= LEAST_WORDS_ELSEWHERE;
}

function decide(
  { exact }: Quotation,
  places: readonly FoundPlace[],
  index: WordIndex,
  isHome: (place: FoundPlace) => boolean,
  closest: FoundPlace | null,
): Relocation {
  const rank = (place: FoundPlace) => place.total + (isHome(place) ? MARGIN : 0);
  const [best, ...others] = [...places].sort((a, b) => rank(b) - rank(a));
  if (!best) return { type: 'gone', closest };
  const rivals = others.filter((place) => rank(best) - rank(place) < MARGIN);
  if (rivals.length) return { type: 'ambiguous', places: [best, ...rivals] };
  return { type: 'found', place: best, changes: compareTellingWords(exact, wordsAt(index, best)) };
}

function wordsAt({ passages }: WordIndex, { passage, start, end }: FoundPlace): string {
  return passages[passage]?.text.slice(start, end) ?? '';
}

/**
 * Find out where the words around each quotation are now: wherever a good share of what else was quoted from its
 * paragraph is. Where nothing else tells, that is the paragraph with the same number.
 */
function findHomes(
  quotations: readonly Quotation[],
  found: readonly (readonly FoundPlace[])[],
  passages: readonly Passage[],
): (quotation: number, passage: number) => boolean {
  const votes = found.map(([best]) => (best && best.total >= LEAST_ELSEWHERE ? best : null));
  const paragraphs = Map.groupBy(quotations.keys(), (at) => quotations[at]?.paragraph ?? '');
  return (quotation, passage) => {
    const own = quotations[quotation];
    const others = (paragraphs.get(own?.paragraph ?? '') ?? []).flatMap((at) =>
      quotations[at]?.exact === own?.exact ? [] : (votes[at] ?? []),
    );
    if (!others.length) return passages[passage]?.number === own?.paragraph;
    const all = others.reduce((sum, { bits }) => sum + bits, 0);
    const here = others.filter((it) => it.passage === passage).reduce((sum, { bits }) => sum + bits, 0);
    return here >= HOME_SHARE * all;
  };
}

/**
 * Say whether a place was there before the change, as a place of its own: looked for in the text as it was, its words
 * are found somewhere else than the quotation (as genes of two species are the same only if each is the other's best match).
 */
function stoodElsewhere(place: FoundPlace, quotation: Quotation, index: WordIndex, old: WordIndex): boolean {
  const passage = old.passages.findIndex(({ number }) => number === quotation.paragraph);
  const own = passage === -1 ? [] : findQuote(old.passages[passage]?.text ?? '', { exact: quotation.exact });
  const isOwn = (it: FoundPlace) => it.passage === passage && own.some((range) => overlaps(it, range));
  const text = index.passages[place.passage]?.text ?? '';
  const quoted = {
    exact: text.slice(place.start, place.end),
    before: text.slice(Math.max(0, place.start - quotation.before.length), place.start),
    after: text.slice(place.end, place.end + quotation.after.length),
  };
  const matches = findPlaces(old, quoted, MOST_PLACES);
  const other = matches.find((it) => !isOwn(it))?.total ?? 0;
  return other > (own.length ? (matches.find(isOwn)?.total ?? 0) : place.total);
}

function overlaps(one: Range, other: Range): boolean {
  return one.start < other.end && one.end > other.start;
}
