import { findQuote } from '../../src/compiler/anchor/find-quote.ts';
import { relocateQuotes, type Passage, type Quotation, type Relocation } from '../../src/compiler/anchor/relocate-quotes.ts';
import { parseSealedWords, printSealedWords } from '../../src/compiler/analysis/sealed-words.ts';
import type { Selector } from '../../src/model/place.ts';
import { EDITS, tokenize, type Token, type Tokens } from './edit-text.ts';
import { seedRandom } from './random.ts';

/** A text and the words of it that are quoted. */
export interface Corpus {
  name: string;
  paragraphs: readonly string[];
  /** Selectors, each with the index of its paragraph. */
  selectors: readonly { paragraph: number; selector: Selector }[];
}

/**
 * What became of the quotations under one kind of edit.
 *
 * A quotation *survives* if at least half of its words are still there, unedited, in one paragraph; its place is from the
 * first to the last of its words or what replaced them. Then only finding that place is `right`: the words found and the place must
 * have more than half of their length in common. A quotation that doesn't survive is `right` if nothing is
 * attached to it, or if what is left of its own words is. In both cases words elsewhere are `wrong`. A quotation is `doubted` if
 * its very place is shown as one where another sentence may stand, for a word of it was replaced by any other: its author has to look.
 * What is none of these is a quotation that survives and is called gone or ambiguous.
 */
export interface Tally {
  survived: number;
  survivedRight: number;
  doubted: number;
  lost: number;
  lostRight: number;
  wrong: number;
}

/** Say whether a token comes from one of some. */
export function isOneOf({ origin }: Token, origins: ReadonlySet<number>): boolean {
  return origin !== null && origins.has(origin);
}

/** Begin a tally. */
export function emptyTally(): Tally {
  return { survived: 0, survivedRight: 0, doubted: 0, lost: 0, lostRight: 0, wrong: 0 };
}

/** Measure how well quotations are found again after each kind of edit. */
export function measureRelocation(corpora: readonly Corpus[], seeds: readonly number[]): Map<string, Tally> {
  return new Map(
    EDITS.map(({ name, edit, prepare }) => {
      const tally = emptyTally();
      for (const corpus of corpora) {
        for (const seed of seeds) {
          const random = seedRandom(seed);
          const whole = tokenize(corpus.paragraphs);
          const old = prepare ? prepare(whole, random) : whole;
          const quotations = quote(corpus, old);
          const changed = edit(old, random);
          const passages = changed.map(passageOf);
          const relocations = relocateQuotes(
            quotations.map(({ quotation }) => quotation),
            passages,
            old.map(passageOf), // the lock keeps whole paragraphs
            'en',
          );
          relocations.forEach((relocation, at) => {
            count(tally, judge(relocation, quotations[at]?.origins ?? new Set(), changed));
          });
        }
      }
      return [name, tally];
    }),
  );
}

/** Make a paragraph of its tokens. */
export function passageOf(tokens: readonly Token[], at: number): Passage {
  return { number: String(at + 1), text: tokens.map(({ text }) => text).join(' ') };
}

/** Take the quotations of a text with the context that the lock would keep; those that no longer stand there once are left out. */
export function quote({ selectors }: Corpus, text: Tokens): { quotation: Quotation; origins: Set<number> }[] {
  return selectors.flatMap(({ paragraph, selector }) => {
    const tokens = text[paragraph] ?? [];
    const passage = passageOf(tokens, paragraph);
    const [range, ...others] = findQuote(passage.text, selector);
    if (!range || others.length) return [];
    const sealed = parseSealedWords(printSealedWords(passage.text, [range]));
    const origins = new Set(
      spans(tokens).flatMap(({ start, end, token }) => (start < range.end && end > range.start ? (token.origin ?? []) : [])),
    );
    return [
      {
        quotation: { paragraph: passage.number, exact: selector.exact, before: sealed?.before ?? '', after: sealed?.after ?? '' },
        origins,
      },
    ];
  });
}

function spans(tokens: readonly Token[]): { start: number; end: number; token: Token }[] {
  let at = 0;
  return tokens.map((token) => {
    const start = at;
    at += token.text.length + 1;
    return { start, end: at - 1, token };
  });
}

/** What a quotation became, and what was said of it. */
export interface Outcome {
  survives: boolean;
  verdict: 'right' | 'doubted' | 'wrong' | 'open';
}

/** Judge what was said of a quotation by where the tokens of it are. */
export function judge(relocation: Relocation, origins: ReadonlySet<number>, text: Tokens): Outcome {
  const places = text
    .map((tokens, passage) => {
      const own = spans(tokens).filter(({ token }) => isOneOf(token, origins));
      return { passage, start: own[0]?.start ?? 0, end: own.at(-1)?.end ?? 0, kept: own.filter(({ token }) => token.isKept).length };
    })
    .sort((a, b) => b.kept - a.kept || b.end - b.start - (a.end - a.start));
  const [place] = places;
  const survives = (place?.kept ?? 0) >= origins.size / 2;
  if (relocation.type === 'gone' || relocation.type === 'ambiguous' || (relocation.type === 'doubtful' && !survives))
    return { survives, verdict: survives ? 'open' : 'right' };
  const { passage } = relocation.place;
  // By whole tokens: signs within one may be part of it or not.
  const found = spans(text[passage] ?? []).filter((it) => it.start < relocation.place.end && it.end > relocation.place.start);
  const [start, end] = [found[0]?.start ?? 0, found.at(-1)?.end ?? 0];
  const common = place?.passage === passage ? Math.min(end, place.end) - Math.max(start, place.start) : 0;
  const isRight = place !== undefined && common > 0 && (!survives || 2 * common > Math.max(end - start, place.end - place.start));
  if (relocation.type === 'doubtful') return { survives, verdict: isRight ? 'doubted' : 'open' };
  return { survives, verdict: isRight ? 'right' : 'wrong' };
}

/** Count an outcome. */
export function count(tally: Tally, { survives, verdict }: Outcome): void {
  if (survives) tally.survived++;
  else tally.lost++;
  if (verdict === 'right' && survives) tally.survivedRight++;
  if (verdict === 'doubted') tally.doubted++;
  if (verdict === 'right' && !survives) tally.lostRight++;
  if (verdict === 'wrong') tally.wrong++;
}

/** Add up tallies. */
export function addTallies(tallies: readonly Tally[]): Tally {
  const sum = (key: keyof Tally) => tallies.reduce((all, tally) => all + tally[key], 0);
  return {
    survived: sum('survived'),
    survivedRight: sum('survivedRight'),
    doubted: sum('doubted'),
    lost: sum('lost'),
    lostRight: sum('lostRight'),
    wrong: sum('wrong'),
  };
}
