import type { Range } from '../anchor/find-quote.ts';
import { fold } from '../text/fold.ts';

/** A word of a text, folded and in lower case, with where it stands. */
interface Word extends Range {
  text: string;
}

/** What is written together with a number without being of it: letters of a script that has no capitals, and what is elided: `ب`, `d’`. */
const GLUED = String.raw`[\p{Lo}\p{Lm}\p{M}'’]`;
const [GLUED_BEFORE, GLUED_BEHIND] = [new RegExp(`${GLUED}$`, 'u'), new RegExp(`^${GLUED}`, 'u')];

/**
 * Find where the words of a pattern stand in a text, one after the other, whatever their case. A `*` stands for any
 * characters of a word, or for none; signs around a word (`(db1),`) need not be in the pattern, nor need what is written together with
 * one of the numerals of the text.
 *
 * `db* host` in `both (db1) hosts, the db2 host` → `db2 host`; `خمسة` in `بخمسة` → `خمسة`
 */
export function matchPattern(text: string, pattern: string, numerals: readonly Range[] = []): Range[] {
  const wanted = splitWords(pattern).map((it) => it.text);
  const words = splitWords(text);
  if (!wanted.length) return [];
  const matchFrom = (first: Word, rest: readonly Word[]): Range[] => {
    const found = [first, ...rest.slice(0, wanted.length - 1)];
    const last = found[wanted.length - 1];
    return last && wanted.every((it, index) => fits(found[index]?.text ?? '', it)) ? [{ start: first.start, end: last.end }] : [];
  };
  const whole = words.flatMap((first, at) => matchFrom(first, words.slice(at + 1, at + wanted.length)));
  const parts = numerals.flatMap(({ start, end }) => {
    const isGluedBefore = GLUED_BEFORE.test(text.slice(Math.max(0, start - 2), start));
    const isGluedBehind = GLUED_BEHIND.test(text.slice(end, end + 2));
    if (!isGluedBefore && !isGluedBehind) return [];
    // What stands behind in the same word is a part of the pattern, or glued as well.
    const at = words.findIndex((word) => start < word.end);
    const [first, ...rest] = cut(text, start, isGluedBehind ? end : (words[at]?.end ?? end));
    return first ? matchFrom(first, isGluedBehind ? rest : words.slice(at + 1, at + wanted.length)) : [];
  });
  return [...whole, ...parts];
}

/** Split a part of a text into words. */
function cut(text: string, from: number, to: number): Word[] {
  return splitWords(text.slice(from, to)).map((word) => ({ ...word, start: word.start + from, end: word.end + from }));
}

function splitWords(text: string): Word[] {
  const { text: folded, starts, ends } = fold(text);
  return [...folded.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    text: word.toLowerCase(),
    start: starts[index] ?? 0,
    end: ends[index + word.length - 1] ?? text.length,
  }));
}

/** Say whether a word fits one of a pattern, as it stands or without the signs around it. */
function fits(word: string, pattern: string): boolean {
  const bare = word.replace(/^[^\p{L}\p{N}]+/u, '');
  const end = (it: string) => it.slice(0, it.length - (/[^\p{L}\p{N}]{0,40}$/u.exec(it)?.[0].length ?? 0));
  return [word, bare, end(word), end(bare)].some((it) => isLike(it, pattern));
}

/** Match a word with a pattern: on a mismatch only the last `*` takes one character more, so that no word takes long. */
function isLike(word: string, pattern: string): boolean {
  let [at, to] = [0, 0];
  let star: { at: number; to: number } | null = null;
  while (at < word.length) {
    if (pattern[to] === '*') {
      star = { at, to };
      to++;
    } else if (pattern[to] === word[at]) {
      at++;
      to++;
    } else if (star) {
      star.at++;
      [at, to] = [star.at, star.to + 1];
    } else return false;
  }
  while (pattern[to] === '*') to++;
  return to === pattern.length;
}
