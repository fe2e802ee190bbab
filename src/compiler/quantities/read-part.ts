import type { Core } from './found-number.ts';
import type { NumberWords } from './language.ts';
import { afterPercent } from './read-percent.ts';
import { readVulgar, type Token } from './tokens/token.ts';
import { skip, skipHyphen, textAt, type Tokens } from './walk-tokens.ts';

/** Read a part of one, or of what stands behind it: `a third`, `two-thirds`, `2/3`, `half a million`, `three quarters of a million`. */
export function readPart(tokens: Tokens, at: number, words: NumberWords): Core | null {
  const part = readFraction(tokens, at, words);
  if (!part) return null;
  const times = readTimes(tokens, part.next, words);
  if (times) return { ...times, value: part.value * times.value, scale: times.value };
  // `half a percent`, `a tenth of 1 percent`
  const of = skip(tokens, part.next, [words.of]);
  const one = isOne(tokens[of], words) ? of + 1 : of;
  const percent = one > part.next ? afterPercent(tokens, one, words) : null;
  if (percent !== null) return { value: part.value, next: percent, isPercent: true };
  return { ...part, as: 'part' };
}

function isOne(token: Token | undefined, { articles, cardinals }: NumberWords): boolean {
  return token !== undefined && (articles.includes(token.text) || cardinals.get(token.text) === 1 || token.value === 1);
}

/** Read what a part may be of: `[of] a million`, `a dozen`, `-dozen`. */
export function readTimes(tokens: Tokens, at: number, { of, articles, scales, collectives }: NumberWords): Core | null {
  const begin = skipHyphen(tokens, skip(tokens, at, [of]));
  const next = skip(tokens, begin, articles);
  const word = textAt(tokens, next);
  const value = scales.get(word) ?? collectives.get(word);
  return value === undefined ? null : { value, next: next + 1 };
}

/** Read a fraction alone: `½`, `2/3`, `a third`, `nine-tenths`. */
export function readFraction(tokens: Tokens, at: number, words: NumberWords): Core | null {
  const [token, slash, below] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!token) return null;
  const vulgar = readVulgar(token);
  if (vulgar !== null) return { value: vulgar, next: at + 1 };
  if (token.value !== null && slash?.text === '/' && slash.isTight && below?.value && below.isTight && token.value < below.value) {
    return { value: token.value / below.value, next: at + 3 };
  }
  // A bare `third` is a place in an order; `half` and `quarter` are not.
  const [alone] = words.fractions.alone.at(tokens, at);
  if (alone) return { value: alone.meaning, next: at + alone.length };
  const count = words.articles.includes(token.text) ? 1 : (words.cardinals.get(token.text) ?? token.value);
  if (count === null || count === 0) return null;
  const next = skipHyphen(tokens, at + 1);
  const name = textAt(tokens, next);
  const size = (count === 1 ? words.fractions.one : words.fractions.several).get(name);
  if (size === undefined) return null;
  const ordinal = words.ordinals.get(name);
  return {
    value: count * size,
    next: next + 1,
    ...(count === 1 && next === at + 1 && ordinal !== undefined ? { other: ordinal } : {}),
  };
}

/** Read a vulgar fraction directly behind digits: `1½`, `1 1/2`. */
export function readVulgarBehind(tokens: Tokens, at: number): Core | null {
  const [token, slash, below] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const vulgar = token ? readVulgar(token) : null;
  if (vulgar !== null) return { value: vulgar, next: at + 1 };
  const isFraction = token?.value && !token.isTight && slash?.text === '/' && slash.isTight && below?.value && below.isTight;
  return isFraction && token.value && below.value ? { value: token.value / below.value, next: at + 3 } : null;
}
