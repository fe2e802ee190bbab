import type { Range } from '../anchor/find-quote.ts';
import { SPACED } from '../text/unspaced.ts';
import { wordStart } from './word-start.ts';

/**
 * Find the words that a claim gives as its hedge in the text of its paragraph, in a language (BCP 47): of several places the one next to
 * its own words. `If … either … or` are three.
 */
export function locateHedge(text: string, language: string, hedge: string | null, { start, end }: Range): Range[] {
  const parts = hedge?.split('…').map((part) => part.trim()) ?? [];
  return parts.flatMap((part) => {
    if (!part) return [];
    const pattern = new RegExp(`${wordStart(language)}${toPattern(part)}(?!${SPACED})`, 'giu');
    const places = [...text.matchAll(pattern)].map(({ 0: words, index }) => ({ start: index, end: index + words.length }));
    const away = (range: Range) => Math.max(start - range.end, range.start - end, 0);
    const nearest = places.sort((one, other) => away(one) - away(other))[0];
    return nearest ? [nearest] : [];
  });
}

function toPattern(words: string): string {
  return words
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/['’]/g, "['’]")
    .replace(/\s+/g, '\\s+');
}
