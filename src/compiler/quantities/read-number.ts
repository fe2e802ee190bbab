import type { Core, FoundNumber } from './found-number.ts';
import type { NumberWords } from './language.ts';
import { readPart, readTimes } from './read-part.ts';
import { afterPercent } from './read-percent.ts';
import { readWhole } from './read-whole.ts';
import { skipHyphen, textAt, type Tokens } from './walk-tokens.ts';

/** Read the number that begins at a token, in digits or words; null where none does. */
export function readNumber(tokens: Tokens, at: number, words: NumberWords): FoundNumber | null {
  const sign = readSign(tokens, at, words);
  const core = readCore(tokens, sign.next, words);
  if (!core) return null;
  const found: FoundNumber = { start: at, as: 'number', isPercent: false, scale: 1, ...core, value: core.value * sign.factor };
  const percent = sign.isPercent ? found.next : afterPercent(tokens, found.next, words);
  if (percent !== null) return { ...found, next: percent, isPercent: true };
  const measure = found.as === 'ordinal' ? undefined : words.measures.get(textAt(tokens, found.next));
  return measure
    ? { ...found, as: 'number', next: found.next + 1, measured: { value: found.value * measure.value, unit: measure.unit } }
    : found;
}

/** Read what makes a number negative, or a sign for percent that stands before it. */
function readSign(tokens: Tokens, at: number, words: NumberWords): { next: number; factor: 1 | -1; isPercent: boolean } {
  const [sign, digits] = [tokens[at], tokens[at + 1]];
  if (sign && words.percentSigns.includes(sign.text) && digits?.type === 'digits' && digits.isTight) {
    return { next: at + 1, factor: 1, isPercent: true };
  }
  return { ...readMinus(tokens, at, words), isPercent: false };
}

function readMinus(tokens: Tokens, at: number, { negative }: NumberWords): { next: number; factor: 1 | -1 } {
  const [sign, after] = [tokens[at], tokens[at + 1]];
  const isMinus = sign?.text === '-' && !sign.isTight && after?.type === 'digits' && after.isTight;
  return isMinus || (sign && negative.includes(sign.text)) ? { next: at + 1, factor: -1 } : { next: at, factor: 1 };
}

function readCore(tokens: Tokens, at: number, words: NumberWords): Core | null {
  return (
    readNumeral(tokens, at) ??
    readPart(tokens, at, words) ??
    readOrdinal(tokens, at, words) ??
    readWhole(tokens, at, words) ??
    readSingle(tokens, at, words)
  );
}

/** Read a number in letters to which nothing more belongs: a part, a percentage, two ends at once. */
function readNumeral(tokens: Tokens, at: number): Core | null {
  const { numeral } = tokens[at] ?? {};
  if (!numeral || (numeral.as === undefined && !numeral.isPercent && numeral.upTo === undefined)) return null;
  const { digits: _, ...core } = numeral;
  return { ...core, next: at + 1 };
}

/** Read a place in an order: `5th`, `third`, `twenty-third`, `第三`. */
function readOrdinal(
  tokens: Tokens,
  at: number,
  { ordinals, ordinalEndings, ordinalPhrases, ordinalSigns, cardinals }: NumberWords,
): Core | null {
  const token = tokens[at];
  if (!token) return null;
  const ending = tokens[at + 1];
  if (ordinalSigns.includes(token.text) && ending?.isTight && ending.value !== null)
    return { value: ending.value, next: at + 2, as: 'ordinal' };
  if (token.value !== null && ending?.isTight && ordinalEndings.includes(ending.text)) {
    return { value: token.value, next: at + 2, as: 'ordinal' };
  }
  const [phrase] = ordinalPhrases.at(tokens, at);
  if (phrase) return { value: phrase.meaning, next: at + phrase.length, as: 'ordinal' };
  const alone = ordinals.get(token.text);
  if (alone !== undefined) return { value: alone, next: at + 1, as: 'ordinal' };
  const tens = cardinals.get(token.text) ?? 0;
  const next = skipHyphen(tokens, at + 1);
  const ones = ordinals.get(textAt(tokens, next));
  return tens >= 20 && ones !== undefined && ones < 10 ? { value: tens + ones, next: next + 1, as: 'ordinal' } : null;
}

/** Read a word that is a number by itself: `twice`, `both`, `couple`, `no`. */
function readSingle(tokens: Tokens, at: number, words: NumberWords): Core | null {
  const text = textAt(tokens, at);
  const multiple = words.multiples.get(text);
  if (multiple !== undefined) return { value: multiple, next: at + 1 };
  const age = words.ages.get(text);
  if (age !== undefined) return { value: age, next: at + 1, upTo: age + 9 };
  const loose = words.loose.get(text);
  if (loose !== undefined) {
    const times = readTimes(tokens, at + 1, words);
    return { value: loose * (times?.value ?? 1), next: times?.next ?? at + 1, as: 'loose', scale: times?.value ?? 1 };
  }
  const weak = words.weak.get(text);
  return weak === undefined ? null : { value: weak, next: at + 1, as: 'weak' };
}
