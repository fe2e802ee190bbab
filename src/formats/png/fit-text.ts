import { cutText } from './cut-text.ts';
import { setLines } from './set-lines.ts';
import type { Typeface } from './typeface.ts';

/** A text as lines that fit. */
export interface FittedText {
  size: number;
  lines: string[];
  height: number;
}

/** The room for a text: the sizes to try, the largest first, and the distance of lines in ems. */
export interface Room {
  width: number;
  height: number;
  sizes: readonly number[];
  leading: number;
}

/**
 * Set a text in the largest size in which all of it fits. What does not fit in the smallest is cut at the end of a sentence, or
 * where there is none at that of a word, with “…”.
 */
export function fitText(text: string, typeface: Typeface, { width, height, sizes, leading }: Room): FittedText {
  const set = (words: string, size: number): FittedText => {
    const lines = setLines(words, typeface, size, width);
    return { size, lines, height: lines.length * size * leading };
  };
  const fits = (it: FittedText) => it.height <= height;
  const whole = sizes.map((size) => set(text, size)).find(fits);
  if (whole) return whole;
  const smallest = Math.min(...sizes);
  // By halves, since the first that fits is followed by shorter ones.
  const cuts = [...cutText(text), '…'];
  let [low, high] = [0, cuts.length - 1];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (fits(set(cuts[middle] ?? '', smallest))) high = middle;
    else low = middle + 1;
  }
  return set(cuts[low] ?? '…', smallest);
}
