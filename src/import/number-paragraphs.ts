import { fingerprint } from '../compiler/analysis/fingerprint.ts';
import type { ParagraphNumber } from '../model/place.ts';

/** A paragraph of the text as it is now: its number, and which of the earlier paragraphs it is, null if it is new. */
export interface NumberedParagraph {
  number: ParagraphNumber;
  was: number | null;
}

/** From this similarity on (shared words ⁄ all words, of both) a paragraph is an earlier one with other words. */
const SAME = 0.5;

/**
 * Number the paragraphs of a text that has changed: those that stayed keep theirs, one that came between 7 and 8 is 7a,
 * one at the end has the next number, and a number that was ever given is never given again.
 *
 * @param taken numbers that are not to be given, besides those of the earlier paragraphs
 */
export function numberParagraphs(
  earlier: readonly { number: ParagraphNumber; text: string }[],
  texts: readonly string[],
  taken: ReadonlySet<string> = new Set(),
): NumberedParagraph[] {
  const was = alignParagraphs(
    earlier.map(({ text }) => text),
    texts,
  );
  const used = new Set([...taken, ...earlier.map(({ number }) => String(number))]);
  const lastKept = was.findLastIndex((at) => at !== null);
  let before: ParagraphNumber = 0;
  return was.map((at, index): NumberedParagraph => {
    const kept = at === null ? undefined : earlier[at]?.number;
    before = kept ?? (index > lastKept ? nextNumber(used) : (letteredNumber(before, used) ?? nextNumber(used)));
    used.add(String(before));
    return { number: before, was: at };
  });
}

function nextNumber(used: ReadonlySet<string>): number {
  return Math.max(0, ...[...used].map((number) => Number.parseInt(number, 10))) + 1;
}

function letteredNumber(before: ParagraphNumber, used: ReadonlySet<string>): string | undefined {
  return [...'abcdefghijklmnopqrstuvwxyz']
    .map((letter) => Number.parseInt(String(before), 10) + letter)
    .find((number) => !used.has(number));
}

/** Tell for each text which earlier one it is: the same words in the same order first, then words that moved, then similar words between the first. */
function alignParagraphs(earlier: readonly string[], texts: readonly string[]): (number | null)[] {
  const [old, now] = [earlier.map(fingerprint), texts.map(fingerprint)];
  const was: (number | null)[] = texts.map(() => null);
  const same = align(old.length, now.length, (one, other) => (old[one] === now[other] ? 1 : 0));
  for (const [one, other] of same) was[other] = one;

  now.forEach((mark, at) => {
    const moved = old.findIndex((it, one) => it === mark && !was.includes(one));
    if (was[at] === null && moved !== -1) was[at] = moved;
  });

  const taken = new Set(was);
  const [oldWords, nowWords] = [earlier.map(countWords), texts.map(countWords)];
  const bounds = [...same, [earlier.length, texts.length] as const];
  let [from, to] = [0, 0];
  for (const [one, other] of bounds) {
    const similar = align(one - from, other - to, (a, b) => {
      if (taken.has(from + a) || was[to + b] !== null) return 0;
      const score = similarity(oldWords[from + a], nowWords[to + b]);
      return score >= SAME ? score : 0;
    });
    for (const [a, b] of similar) was[to + b] = from + a;
    [from, to] = [one + 1, other + 1];
  }
  return was;
}

/** Pair two sequences in order, so that the scores of the pairs add up to the most. */
function align(length: number, width: number, score: (one: number, other: number) => number): [number, number][] {
  const scores = Array.from({ length: length + 1 }, () => new Float64Array(width + 1));
  const at = (one: number, other: number) => scores[one]?.[other] ?? 0;
  const pair = (one: number, other: number) => {
    const own = score(one, other);
    return own > 0 ? own + at(one + 1, other + 1) : 0;
  };
  for (let one = length - 1; one >= 0; one--) {
    for (let other = width - 1; other >= 0; other--) {
      const row = scores[one];
      if (row) row[other] = Math.max(pair(one, other), at(one + 1, other), at(one, other + 1));
    }
  }
  const pairs: [number, number][] = [];
  let [one, other] = [0, 0];
  while (one < length && other < width) {
    const best = at(one, other);
    if (pair(one, other) > 0 && pair(one, other) === best) pairs.push([one++, other++]);
    else if (at(one + 1, other) === best) one++;
    else other++;
  }
  return pairs;
}

function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{M}\p{N}]+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function similarity(one: ReadonlyMap<string, number> = new Map(), other: ReadonlyMap<string, number> = new Map()): number {
  const sum = (counts: Iterable<number>) => [...counts].reduce((total, count) => total + count, 0);
  const all = sum(one.values()) + sum(other.values());
  const shared = sum([...one].map(([word, count]) => Math.min(count, other.get(word) ?? 0)));
  return all ? (2 * shared) / all : 0;
}
