import type { Range } from './find-quote.ts';
import type { Language } from '../quantities/language.ts';
import { languageOf } from '../quantities/languages.ts';
import { afterPercent } from '../quantities/read-percent.ts';
import { readCardinal } from '../quantities/read-whole.ts';
import { splitTokens } from '../quantities/split-tokens.ts';
import { skipHyphen, textAt, type Tokens } from '../quantities/walk-tokens.ts';

const known = new WeakMap<Language, ReadonlySet<string>>();

/**
 * Find the numerals of a text in a language (BCP 47): digits of any script, number words, and words for rough quantities. Of a
 * language whose words are not known, digits alone are found.
 *
 * `30 to 40 men, several armed` → `30`, `40`, `several`
 */
export function findNumerals(text: string, language = 'en'): (Range & { text: string })[] {
  const words = languageOf(language);
  const tokens = splitTokens(text, language);
  const numerals: (Range & { text: string })[] = [];
  for (let at = 0; at < tokens.length;) {
    const [ordinal] = words.numbers.ordinalPhrases.at(tokens, at);
    if (ordinal) {
      at += ordinal.length;
      continue;
    }
    const next = readNumeral(tokens, at, words);
    const [start, end] = [tokens[at]?.start ?? 0, tokens[next - 1]?.end ?? 0];
    if (next > at) numerals.push({ start, end, text: text.slice(start, end) });
    // `30 pour cent`: the hundred is of the sign.
    at = (next > at ? afterPercent(tokens, next, words.numbers) : null) ?? Math.max(next, at + 1);
  }
  return numerals;
}

/** Tell the token behind the numeral that begins at a token; the token itself where none does. */
function readNumeral(tokens: Tokens, at: number, language: Language): number {
  const { numbers } = language;
  const token = tokens[at];
  if (token?.type === 'digits') {
    // A place in an order in words is no numeral, nor is it in letters.
    if (token.numeral && numbers.ordinalSigns.includes(textAt(tokens, at - 1)) && token.isTight) return at;
    const ending = tokens[at + 1];
    const isEnding = [...numbers.ordinalEndings, ...numbers.decadeEndings].includes(textAt(tokens, at + 1));
    return ending?.isTight && isEnding ? at + 2 : at + 1;
  }
  // `max_one` is a name.
  if ([at, at + 1].some((it) => tokens[it]?.isTight && (textAt(tokens, it) === '_' || textAt(tokens, it - 1) === '_'))) return at;
  const cardinal = readCardinal(tokens, at, numbers);
  if (!cardinal) {
    // `one's`
    const bare = textAt(tokens, at).replace(/'.*$/u, '');
    return auditedOf(language).has(bare) || numbers.cardinals.has(bare) ? at + 1 : at;
  }
  const next = at + cardinal.length;
  if (cardinal.number < 20 || cardinal.number % 10 !== 0) return next;
  const ones = skipHyphen(tokens, next);
  const found = readCardinal(tokens, ones, numbers);
  return found && found.number > 0 && found.number < 10 ? ones + found.length : next;
}

/** List the words that an audit counts as numerals besides cardinals. */
function auditedOf(language: Language): ReadonlySet<string> {
  const words = known.get(language) ?? new Set(language.audited);
  known.set(language, words);
  return words;
}
