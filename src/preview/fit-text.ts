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
  for (const shorter of cutText(text)) {
    const cut = set(shorter, smallest);
    if (fits(cut)) return cut;
  }
  return set('…', smallest);
}
