import type { Modifier, NumberWords } from './language.ts';
import { readNumber } from './read-number.ts';
import { skipHyphen, textAt, type Tokens } from './walk-tokens.ts';

/** What a phrase beside a number makes of it; `words` are as in the language's list, and stand from one token to before another. */
export type FoundModifier = Modifier & { words: string; from: number; to: number };

/** What phrases beside a number make of it, and how far they reach. */
export interface FoundModifiers {
  modifiers: FoundModifier[];
  start: number;
  next: number;
}

/** Words that may stand between a phrase and its number. */
const REACH = 4;
/** Words that may stand between a number and a phrase behind it: `20 men or more`. */
const UNIT = 2;

/** Find the phrases on both sides of the numbers from `start` to before `next`. */
export function readModifiers(tokens: Tokens, { start, next }: { start: number; next: number }, words: NumberWords): FoundModifiers {
  const behind = readBehind(tokens, next, words);
  const found: FoundModifiers = { modifiers: behind ? [behind.modifier] : [], start, next: behind?.next ?? next };
  for (let before = readBefore(tokens, found.start, words); before; before = readBefore(tokens, found.start, words)) {
    found.modifiers.push(before.modifier);
    found.start = before.start;
  }
  return found;
}

function readBefore(tokens: Tokens, at: number, words: NumberWords): { modifier: FoundModifier; start: number } | null {
  let end = at;
  for (let reach = 0; reach <= REACH && end >= 0; reach++) {
    const phrase = words.before.before(tokens, end).find(({ meaning }) => reach === 0 || !meaning.isClose);
    if (phrase) {
      const start = end - phrase.length;
      const modifier = { ...phrase.meaning, words: phrase.words, from: start, to: end };
      return isNegated(tokens, start, words)
        ? { modifier: { ...negate(modifier), from: start - 1 }, start: start - 1 }
        : { modifier, start };
    }
    if (!words.fillers.includes(textAt(tokens, end - 1))) return null;
    end--;
  }
  return null;
}

/** `no more than`, `did not exceed`, `doesn't exceed` */
function isNegated(tokens: Tokens, start: number, { negators, negatorEnding }: NumberWords): boolean {
  const before = textAt(tokens, start - 1);
  return negators.includes(before) || (negatorEnding !== '' && before.endsWith(negatorEnding));
}

/** Turn a bound into its contrary: not more than 20 is at most 20. */
function negate(modifier: FoundModifier): FoundModifier {
  if (modifier.type !== 'bound') return modifier;
  const { side, exclusive } = modifier;
  return { ...modifier, side: side === 'min' ? 'max' : 'min', exclusive: exclusive === null ? null : !exclusive };
}

function readBehind(tokens: Tokens, at: number, words: NumberWords): { modifier: FoundModifier; next: number } | null {
  for (let gap = 0; gap <= UNIT; gap++) {
    if (gap > 0 && tokens[at + gap - 1]?.type !== 'word') return null;
    const begin = skipHyphen(tokens, at + gap);
    const phrase = words.after.at(tokens, begin).find(({ length }) => gap === 0 || length > 1);
    if (!phrase) continue;
    const next = begin + phrase.length;
    // `12 of them, at least 20 others`: the phrase belongs to the number behind it.
    const other = readNumber(tokens, next, words);
    if (other && other.as !== 'weak') return null;
    return { modifier: { ...phrase.meaning, words: phrase.words, from: begin, to: next }, next };
  }
  return null;
}
