import type { FoundNumber } from './found-number.ts';
import type { NumberWords } from './language.ts';
import { readNumber } from './read-number.ts';
import { skipHyphen, textAt, type Tokens } from './walk-tokens.ts';

/** The numbers of a phrase, before the words around them are looked at. `next` is the first token behind it. */
export type Core = { start: number; next: number } & (
  | { type: 'number'; number: FoundNumber }
  | { type: 'range'; from: FoundNumber; to: FoundNumber; isLoose: boolean }
  /** `isIdiom`: the whole is round, and no number of its own (`one in ten`). */
  | { type: 'ratio'; part: FoundNumber; whole: FoundNumber; isIdiom: boolean }
);

/** Words between `between` and its number that do not matter. */
const REACH = 4;

/** Read the number, range or ratio that begins at a token; null where none does. */
export function readCore(tokens: Tokens, at: number, words: NumberWords): Core | null {
  const number = readNumber(tokens, at, words);
  if (!number) return null;
  return (
    readRange(tokens, at, number, words) ?? readRatio(tokens, at, number, words) ?? { type: 'number', start: at, next: number.next, number }
  );
}

function readRange(tokens: Tokens, at: number, from: FoundNumber, words: NumberWords): Core | null {
  if (from.as === 'weak') return null;
  const next = skipHanging(tokens, from.next);
  for (const { meaning, length } of words.ranges.at(tokens, next)) {
    const { before, isLoose = false } = meaning;
    const to = readNumber(tokens, next + length, words);
    if (!to || to.as === 'weak') continue;
    const start = before === undefined ? at : findBefore(tokens, at, before);
    if (start === null) continue;
    const [low, high] = align(from, to);
    if (low.value >= high.value || isChange(tokens, at, words)) return null;
    return { type: 'range', start, next: high.next, from: low, to: high, isLoose };
  }
  return null;
}

/** Pass over the hyphen of `20- to 30-year-olds`. */
function skipHanging(tokens: Tokens, at: number): number {
  return tokens[at]?.text === '-' && tokens[at].isTight && tokens[at + 1]?.isTight === false ? at + 1 : at;
}

/** Let both ends have what is said of one: `20 to 30 million`, `20 to 30 percent`. */
function align(from: FoundNumber, to: FoundNumber): [FoundNumber, FoundNumber] {
  const isScaled = from.scale < to.scale && from.as === 'number' && from.value < to.value / to.scale;
  const isPercent = from.isPercent || to.isPercent;
  return [
    { ...from, value: isScaled ? from.value * to.scale : from.value, isPercent },
    { ...to, isPercent },
  ];
}

/** Find the word that a range begins with, a little before its first number. */
function findBefore(tokens: Tokens, at: number, word: string): number | null {
  for (let reach = 1; reach <= REACH; reach++) if (textAt(tokens, at - reach) === word) return at - reach;
  return null;
}

/** Say whether two numbers are those before and after a change: `rose from 20 to 30`. */
function isChange(tokens: Tokens, at: number, { changes }: NumberWords): boolean {
  return tokens.slice(Math.max(0, at - REACH), at).some(({ text }) => changes.includes(text));
}

function readRatio(tokens: Tokens, at: number, part: FoundNumber, words: NumberWords): Core | null {
  const isOne = part.as === 'weak' && words.onesOfRatios.includes(textAt(tokens, at));
  if ((part.as !== 'number' && !isOne) || part.isPercent) return null;
  // `one in five`, and `one-in-five`
  const joint = skipHyphen(tokens, part.next);
  for (const { meaning, length } of words.ratios.at(tokens, joint)) {
    const { isIdiom } = meaning;
    if (isOne && !isIdiom) continue;
    const begin = skipHyphen(tokens, joint + length);
    const whole = readNumber(tokens, begin, words);
    if (!whole || whole.as !== 'number' || whole.isPercent || part.value >= whole.value) continue;
    // `62 in 1997`
    const isYear = isIdiom && whole.value >= 1000 && whole.value < 2200 && /^\p{Nd}{4}$/u.test(textAt(tokens, begin));
    if (isYear) return null;
    return {
      type: 'ratio',
      start: at,
      next: whole.next,
      part: isOne ? { ...part, as: 'number' } : part,
      whole,
      isIdiom: isIdiom && isRound(whole.value),
    };
  }
  return null;
}

function isRound(whole: number): boolean {
  return whole <= 10 || Number.isInteger(Math.log10(whole));
}
