import type { Modifier, NumberWords, Phrase } from './language.ts';
import { readNumber } from './read-number.ts';
import { matchBefore, matchPhrase, skipHyphen, textAt, type Tokens } from './walk-tokens.ts';

/** What phrases beside a number make of it, and how far they reach. `words` are as in the language's lists. */
export interface FoundModifiers {
  modifiers: (Modifier & { words: string })[];
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
  const found: FoundModifiers = { modifiers: behind ? [behind.phrase] : [], start, next: behind?.next ?? next };
  for (let before = readBefore(tokens, found.start, words); before; before = readBefore(tokens, found.start, words)) {
    found.modifiers.push(before.phrase);
    found.start = before.start;
  }
  return found;
}

function readBefore(tokens: Tokens, at: number, words: NumberWords): { phrase: Phrase<Modifier>; start: number } | null {
  let end = at;
  for (let reach = 0; reach <= REACH && end >= 0; reach++) {
    const here = end;
    const [phrase] = words.before
      .filter((it) => (reach === 0 || !it.isClose) && matchBefore(tokens, here, it.words) > 0)
      .sort((a, b) => b.words.split(' ').length - a.words.split(' ').length);
    if (phrase) {
      const start = end - phrase.words.split(' ').length;
      return isNegated(tokens, start, words) ? { phrase: negate(phrase), start: start - 1 } : { phrase, start };
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
function negate(phrase: Phrase<Modifier>): Phrase<Modifier> {
  if (phrase.type !== 'bound') return phrase;
  return { ...phrase, side: phrase.side === 'min' ? 'max' : 'min', exclusive: phrase.exclusive === null ? null : !phrase.exclusive };
}

function readBehind(tokens: Tokens, at: number, words: NumberWords): { phrase: Phrase<Modifier>; next: number } | null {
  for (let gap = 0; gap <= UNIT; gap++) {
    if (gap > 0 && tokens[at + gap - 1]?.type !== 'word') return null;
    const begin = skipHyphen(tokens, at + gap);
    const [phrase] = words.after
      .filter((it) => (gap === 0 || it.words.includes(' ')) && matchPhrase(tokens, begin, it.words) > 0)
      .sort((a, b) => b.words.length - a.words.length);
    if (!phrase) continue;
    const next = begin + phrase.words.split(' ').length;
    // `12 of them, at least 20 others`: the phrase belongs to the number behind it.
    const other = readNumber(tokens, next, words);
    if (other && other.as !== 'weak') return null;
    return { phrase, next };
  }
  return null;
}
