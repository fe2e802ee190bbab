import type { Core } from './found-number.ts';
import type { NumberWords } from './language.ts';
import { readFraction, readVulgarBehind } from './read-part.ts';
import { skip, skipHyphen, textAt, type Tokens } from './walk-tokens.ts';

/** A number of which more may follow. */
interface Sum {
  /** What is multiplied already: of `two million three hundred`, 2,000,000. */
  total: number;
  /** What a scale may still multiply: 300; null directly behind a scale. */
  current: number | null;
  /** By what the last part of the total was multiplied. */
  scale: number;
  /** What multiplied it last, where nothing stands behind that; else 1. */
  last: number;
  next: number;
  inDigits: boolean;
  isAbout: boolean;
}

/** Read a whole number, with what multiplies it and parts behind it: `two hundred and five`, `1.5 million`, `two and a half million`. */
export function readWhole(tokens: Tokens, at: number, words: NumberWords): Core | null {
  const ending = readEnding(tokens, at, words);
  if (ending) return ending;
  let sum = beginSum(tokens, at, words);
  if (!sum) return null;
  for (
    let more: Sum | null = sum;
    more;
    more = addPart(tokens, sum, words) ?? addCardinal(tokens, sum, words) ?? multiply(tokens, sum, words)
  ) {
    sum = more;
  }
  const { total, current, last, isAbout } = sum;
  if (current === null && total === 0) return null;
  const core = { value: total + (current ?? 0), next: sum.next, isAbout, scale: last };
  const group = readGroup(tokens, sum, words);
  if (group) return { ...core, value: core.value * group.value, next: group.next, scale: group.value };
  const times = skipHyphen(tokens, sum.next);
  return { ...core, next: words.multiplied.includes(textAt(tokens, times)) ? times + 1 : sum.next };
}

/** Read digits with letters to which nothing more belongs: `1.5m` is multiplied by its letter, `20s` are an age. */
function readEnding(tokens: Tokens, at: number, words: NumberWords): Core | null {
  const [token, behind] = [tokens[at], tokens[at + 1]];
  if (token?.value == null || behind?.type !== 'word' || !behind.isTight) return null;
  const { value } = token;
  const letter = words.scaleLetters.get(behind.text);
  if (letter) return { value: value * letter.value, next: at + 2, scale: letter.value, unscaled: { value, unit: letter.unlessUnit } };
  const isAge = words.decadeEndings.includes(behind.text) && value >= 10 && value < 100 && value % 10 === 0;
  return isAge ? { value, next: at + 2, upTo: value + 9 } : null;
}

function beginSum(tokens: Tokens, at: number, words: NumberWords): Sum | null {
  const [token, behind] = [tokens[at], tokens[at + 1]];
  const begin = { total: 0, scale: Infinity, last: 1, next: at, inDigits: false, isAbout: false };
  if (token?.type === 'digits') {
    const isDecade = behind?.isTight === true && words.decadeEndings.includes(behind.text);
    return token.value === null || isDecade ? null : { ...begin, current: token.value, next: at + 1, inDigits: true };
  }
  // `a hundred` and `hundred`, `a dozen` and `dozen`
  const name = skip(tokens, at, words.articles);
  const isMultiplied = words.scales.has(textAt(tokens, name)) || words.collectives.has(textAt(tokens, name));
  return { ...begin, current: isMultiplied ? 1 : null, next: isMultiplied ? name : at };
}

/** Add `five` to `twenty-`, to `two hundred and`, to `a thousand and`. */
function addCardinal(tokens: Tokens, sum: Sum, { cardinals, and }: NumberWords): Sum | null {
  const { total, current, next, inDigits } = sum;
  const isFirst = current === null && total === 0;
  const step = isFirst ? next : skipHyphen(tokens, next);
  const at = isFirst ? step : skip(tokens, step, [and]);
  const number = cardinals.get(textAt(tokens, at));
  if (number === undefined || inDigits) return null;
  const isTens = current !== null && current % 100 >= 20 && current % 10 === 0 && number > 0 && number < 10 && at === step;
  const isHundreds = current !== null && current >= 100 && current % 100 === 0 && number > 0;
  if (current !== null && !isTens && !isHundreds) return null;
  const sumUp = (current ?? 0) + number;
  return { ...sum, current: sumUp, last: 1, next: at + 1 };
}

/** Add `and a half` to `two`, to `a million`; `½` to `1`. */
function addPart(tokens: Tokens, sum: Sum, words: NumberWords): Sum | null {
  const { total, current, scale, next, inDigits } = sum;
  if (current === null && total === 0) return null;
  const at = skip(tokens, next, [words.and]);
  const part = at > next ? readFraction(tokens, at, words) : inDigits ? readVulgarBehind(tokens, next) : null;
  // `a hundred and half of them`
  if (!part || textAt(tokens, part.next) === words.of) return null;
  const behind = { ...sum, last: 1, next: part.next };
  return current === null ? { ...behind, total: total + part.value * scale } : { ...behind, current: current + part.value };
}

/** Multiply by a scale: `hundred`, `million`, `-odd thousand`. */
function multiply(tokens: Tokens, sum: Sum, words: NumberWords): Sum | null {
  const { total, current, next } = sum;
  if (current === null) return null;
  const at = skipOdd(tokens, next, words);
  const name = textAt(tokens, at);
  const scale = words.scales.get(words.plurals.get(name) ?? name);
  if (scale === undefined || scale >= sum.scale || (scale === 100 && current >= 100)) return null;
  const behind = { ...sum, last: scale, next: at + 1, isAbout: sum.isAbout || at > skipHyphen(tokens, next) };
  return scale === 100 ? { ...behind, current: current * scale } : { ...behind, total: total + current * scale, current: null, scale };
}

/** Read a collective behind a number: `two dozen`, `20-odd dozen`. */
function readGroup(tokens: Tokens, { current, next }: Sum, words: NumberWords): { value: number; next: number } | null {
  const at = skipOdd(tokens, next, words);
  const name = textAt(tokens, at);
  const value = words.collectives.get(words.plurals.get(name) ?? name);
  return value === undefined || current === null ? null : { value, next: at + 1 };
}

/** Pass over a hyphen, and over `-odd` where a scale or collective follows. */
function skipOdd(tokens: Tokens, at: number, { scales, collectives, odd }: NumberWords): number {
  const begin = skipHyphen(tokens, at);
  const behind = begin + (odd.at(tokens, begin)[0]?.length ?? 0);
  const name = textAt(tokens, behind);
  return scales.has(name) || collectives.has(name) ? behind : begin;
}
