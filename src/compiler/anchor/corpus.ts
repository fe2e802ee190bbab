import { listTokens, type Token } from './list-tokens.ts';

/** A text in which quotations are looked for. */
export interface CorpusText {
  text: string;
  /** Its language (BCP 47); `und` where it is not known. */
  language: string;
  /** What it's a part of: only texts of one series, one after the other, can be quoted as one passage. */
  series: string;
  /** Its place in the series; what follows has the next. */
  place: number;
  /** The number that stands beside it and may come along when it's copied: `7`, `7a`. */
  number: string | null;
  /** Whether it says in other words what the texts say; those are suggested first. */
  secondary: boolean;
}

/** A token of one of the texts, by their order; `text` is -1 where two texts meet that don't follow each other. */
export interface CorpusToken extends Token {
  text: number;
  /** Whether its text begins with it. */
  first: boolean;
  language: string;
}

/** Texts as one run of tokens. */
export interface Corpus<T extends CorpusText = CorpusText> {
  texts: readonly T[];
  tokens: readonly CorpusToken[];
  /** Where each key stands. */
  places: ReadonlyMap<string, readonly number[]>;
}

const BARRIER: CorpusToken = { key: '', word: false, start: 0, end: 0, text: -1, first: false, language: 'und' };

/** Lay texts out as one run of tokens, in which nothing matches over the end of a text that has no successor. */
export function buildCorpus<T extends CorpusText>(texts: readonly T[]): Corpus<T> {
  const tokens: CorpusToken[] = [];
  for (const [text, { text: words, series, place, language }] of texts.entries()) {
    const before = texts[text - 1];
    if (before && !(before.series === series && before.place + 1 === place)) tokens.push(BARRIER);
    tokens.push(...listTokens(words).map((token, at) => ({ ...token, text, first: at === 0, language })));
  }
  const places = new Map<string, number[]>();
  for (const [at, { key, text }] of tokens.entries()) {
    if (text === -1) continue;
    const list = places.get(key);
    if (list) list.push(at);
    else places.set(key, [at]);
  }
  return { texts, tokens, places };
}

/** A stretch of one of the texts, in its UTF-16 units. */
export interface Spot {
  text: number;
  start: number;
  end: number;
}

/** Tell in which texts a run of tokens stands. */
export function locateTokens({ tokens }: Corpus, from: number, to: number): Spot[] {
  const spots: Spot[] = [];
  for (const { text, start, end } of tokens.slice(from, to)) {
    const last = spots.at(-1);
    if (last?.text === text) last.end = end;
    else if (text !== -1) spots.push({ text, start, end });
  }
  return spots;
}
