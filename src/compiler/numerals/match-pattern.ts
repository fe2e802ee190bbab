import type { Range } from '../anchor/find-quote.ts';
import { fold } from '../text/fold.ts';

/** A word of a text, folded and in lower case, with where it stands. */
interface Word extends Range {
  text: string;
}

/**
 * Find where the words of a pattern stand in a text, one after the other, whatever their case. A `*` stands for any
 * characters of a word, or for none; signs around a word (`(db1),`) need not be in the pattern.
 *
 * `db* host` in `both (db1) hosts, the db2 host` → `db2 host`
 */
export function matchPattern(text: string, pattern: string): Range[] {
  const wanted = splitWords(pattern).map((it) => it.text);
  const words = splitWords(text);
  if (!wanted.length) return [];
  return words.flatMap((first, at) => {
    const last = words[at + wanted.length - 1];
    return last && wanted.every((it, index) => fits(words[at + index]?.text ?? '', it)) ? [{ start: first.start, end: last.end }] : [];
  });
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
