import type { Core } from './found-number.ts';
import type { NumberWords } from './language.ts';
import { readFraction, readVulgarBehind } from './read-part.ts';
import { isBehindUnread, skip, skipHyphen, textAt, type Tokens } from './walk-tokens.ts';

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
  odd?: { from: number; to: number };
}

/** Read a whole number, with what multiplies it and parts behind it: `two hundred and five`, `1.5 million`, `two and a half million`. */
export function readWhole(tokens: Tokens, at: number, words: NumberWords): Core | null {
  const ending = readEnding(tokens, at, words);
  if (ending) return ending;
  let sum = beginSum(tokens, at, words);
  if (!sum) return null;
  let settled: Sum | null = null;
  for (
    let more: Sum | null = sum;
    more;
    more = addPart(tokens, sum, words) ?? addCardinal(tokens, sum, words) ?? multiply(tokens, sum, words)
  ) {
    sum = more;
    if (sum.current === null) settled = sum;
  }
  // Of `two thousand and three thousand`, the three belongs to the second.
  if (settled && settled !== sum && isScale(tokens, sum.next, words)) sum = settled;
  const { total, current, last, isAbout, odd } = sum;
  if (current === null && total === 0) return null;
  const core = { value: total + (current ?? 0), next: sum.next, isAbout, scale: last, ...(odd ? { odd } : {}) };
  const group = readGroup(tokens, sum, words);
  if (group) {
    const { value, next, isRough } = group;
    return { ...core, value: core.value * value, next, ...(isRough ? { as: 'loose' as const, scale: 1 } : { scale: value }) };
  }
  const times = skipHyphen(tokens, sum.next);
  return { ...core, next: words.multiplied.includes(textAt(tokens, times)) ? times + 1 : sum.next };
}

function isScale(tokens: Tokens, at: number, { scales, plurals }: NumberWords): boolean {
  const name = textAt(tokens, skipHyphen(tokens, at));
  return scales.has(plurals.get(name) ?? name);
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
    const last = token.numeral?.scale ?? 1;
    return token.value === null || isDecade ? null : { ...begin, current: token.value, last, next: at + 1, inDigits: true };
  }
  const counted = words.countedScales.get(token?.text ?? '');
  if (counted) {
    const { count, scale } = counted;
    return { ...begin, total: count * scale, current: null, scale, last: scale, next: at + 1 };
  }
  if (isBehindUnread(tokens, at) && isScale(tokens, at, words)) return null;
  // `a hundred` and `hundred`, `a dozen` and `dozen`
  const name = skip(tokens, at, words.articles);
  const isMultiplied = words.scales.has(textAt(tokens, name)) || words.collectives.has(textAt(tokens, name));
  return { ...begin, current: isMultiplied ? 1 : null, next: isMultiplied ? name : at };
}

/** Add `five` to `twenty-`, to `two hundred and`, to `a thousand and`. */
function addCardinal(tokens: Tokens, sum: Sum, words: NumberWords): Sum | null {
  const { total, current, next, inDigits } = sum;
  const isFirst = current === null && total === 0;
  const step = isFirst ? next : skipHyphen(tokens, next);
  const at = isFirst ? step : skip(tokens, step, [words.and]);
  const found = readCardinal(tokens, at, words);
  if (inDigits) return null;
  if (!found) return addOne(tokens, sum, words);
  const { number, length } = found;
  const isTens = current !== null && current % 100 >= 20 && current % 10 === 0 && number > 0 && number < 10 && at === step;
  const isHundreds = current !== null && current >= 100 && current % 100 === 0 && number > 0 && number < 100;
  if (current !== null && !isTens && !isHundreds) return null;
  const sumUp = (current ?? 0) + number;
  return { ...sum, current: sumUp, last: 1, next: at + length };
}

/** Add the one of `cent un`, of `مئة وواحد`. */
function addOne(tokens: Tokens, sum: Sum, { oneBehind }: NumberWords): Sum | null {
  const { total, current, next } = sum;
  const [one] = oneBehind.at(tokens, next);
  const isBehind = current === null ? total > 0 : current >= 100 && current % 100 === 0;
  return one && isBehind ? { ...sum, current: (current ?? 0) + one.meaning, last: 1, next: next + one.length } : null;
}

/** Read a number below a hundred, or one word for hundreds. */
export function readCardinal(
  tokens: Tokens,
  at: number,
  { cardinals, cardinalPhrases }: NumberWords,
): { number: number; length: number } | null {
  const [phrase] = cardinalPhrases.at(tokens, at);
  if (phrase) return { number: phrase.meaning, length: phrase.length };
  const number = cardinals.get(textAt(tokens, at));
  return number === undefined ? null : { number, length: 1 };
}

/** Add `and a half` to `two`, to `a million`; `½` to `1`. */
function addPart(tokens: Tokens, sum: Sum, words: NumberWords): Sum | null {
  const { total, current, scale, next, inDigits } = sum;
  if (current === null && total === 0) return null;
  const at = skip(tokens, next, [words.and]);
  const part =
    at > next ? (readFraction(tokens, at, words) ?? readBehind(tokens, at, words)) : inDigits ? readVulgarBehind(tokens, next) : null;
  if (!part) return null;
  // `مليونين ونصف مليون`: the scale may be said of the part as well.
  const scaled = current === null ? skip(tokens, part.next, [words.of]) : part.next;
  const isScaled = current === null && words.scales.get(textAt(tokens, scaled)) === scale;
  // `a hundred and half of them`
  if (!isScaled && textAt(tokens, part.next) === words.of) return null;
  const behind = { ...sum, last: 1, next: isScaled ? scaled + 1 : part.next };
  return current === null ? { ...behind, total: total + part.value * scale } : { ...behind, current: current + part.value };
}

function readBehind(tokens: Tokens, at: number, { fractions }: NumberWords): Core | null {
  const value = fractions.behind.get(textAt(tokens, at));
  return value === undefined ? null : { value, next: at + 1 };
}

/** Multiply by a scale: `hundred`, `million`, `-odd thousand`. */
function multiply(tokens: Tokens, sum: Sum, words: NumberWords): Sum | null {
  const { total, current, next } = sum;
  const at = skipOdd(tokens, next, words);
  const name = words.plurals.get(textAt(tokens, at)) ?? textAt(tokens, at);
  const scale = words.scales.get(name);
  if (scale !== undefined && total > 0 && scale > sum.scale && words.greaterScales.has(name)) {
    return { ...sum, total: (total + (current ?? 0)) * scale, current: null, last: scale, scale, next: at + 1 };
  }
  if (current === null) return null;
  if (scale === undefined || scale >= sum.scale || (scale === 100 && current >= 100)) return null;
  const from = skipHyphen(tokens, next);
  const odd = at > from ? { from, to: at } : sum.odd;
  const behind = { ...sum, last: scale, next: at + 1, isAbout: odd !== undefined, ...(odd ? { odd } : {}) };
  return scale === 100 ? { ...behind, current: current * scale } : { ...behind, total: total + current * scale, current: null, scale };
}

/** Read a collective behind a number: `two dozen`, `20-odd dozen`. */
function readGroup(tokens: Tokens, { current, next }: Sum, words: NumberWords): { value: number; next: number; isRough: boolean } | null {
  const at = skipOdd(tokens, next, words);
  const name = words.plurals.get(textAt(tokens, at)) ?? textAt(tokens, at);
  const value = words.collectives.get(name);
  return value === undefined || current === null ? null : { value, next: at + 1, isRough: words.roughCollectives.has(name) };
}

/** Pass over a hyphen, and over `-odd` where a scale or collective follows. */
function skipOdd(tokens: Tokens, at: number, { scales, collectives, plurals, odd }: NumberWords): number {
  const begin = skipHyphen(tokens, at);
  const behind = begin + (odd.at(tokens, begin)[0]?.length ?? 0);
  const name = plurals.get(textAt(tokens, behind)) ?? textAt(tokens, behind);
  return scales.has(name) || collectives.has(name) ? behind : begin;
}
