import { hasUnspaced } from '../../compiler/text/unspaced.ts';
import { isQuotable } from './quotable.ts';
import type { SearchRecord } from './search-records.ts';
import { listWords } from './search-words.ts';

/**
 * `words.json` of a large index: for each `records-N.json` a filter of the words of its texts that can be quoted (Bloom 1970, with
 * one hash), its bits in Base64; an empty one where it has none. A file that holds a word is never missed, and about a third of the
 * others are told as well: several words together tell almost only those that hold them.
 */
export type WordFilters = string[];

/** So many bits for each word leave a third of them set: the more there are, the fewer files are told in vain, and the larger the file. */
const BITS_OF_WORD = 2.5;
/** A word of letters alone, or two letters of a script without spaces: numbers may have come along when a passage was copied. */
const TELLING = /^\p{L}[\p{L}\p{M}]{2,}$/u;
/** What may stand in a passage and in no text: what editors put into brackets, and words that are broken at the end of a line. */
const OF_QUOTATION = /\[[^\]]*\]|\S+[-‐\u00ad]\s*[\n\r]\s*\S+/g;

/** Make the filter of the records of a file. */
export function makeFilter(records: readonly SearchRecord[]): string {
  const texts = records.flatMap(({ kind, text, translation }) => (isQuotable(kind) ? [text, translation?.text ?? ''] : []));
  const words = new Set(texts.flatMap(listTelling));
  const bytes = new Uint8Array(Math.ceil((words.size * BITS_OF_WORD) / 8));
  for (const word of words) {
    const bit = hash(word) % (bytes.length * 8);
    bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) | (1 << (bit & 7));
  }
  return btoa(String.fromCharCode(...bytes));
}

/**
 * Open filters: what it gives tells how much of a passage each file lacks, from 0 to 1; a word counts the more the fewer files hold it.
 * A file that lacks nothing may hold all words of the passage, and no other does; one without texts lacks everything.
 */
export function openFilters(filters: WordFilters): (passage: string) => number[] {
  const bits = filters.map(atob);
  const has = (bytes: string, value: number) => {
    const bit = value % (bytes.length * 8);
    return bytes !== '' && ((bytes.charCodeAt(bit >> 3) >> (bit & 7)) & 1) === 1;
  };
  const files = bits.filter(Boolean).length;
  return (passage) => {
    const words = [...new Set(listTelling(passage.replace(OF_QUOTATION, ' ')))].map((word) => {
      const value = hash(word);
      const holds = bits.map((bytes) => has(bytes, value));
      return { holds, weight: Math.log((files + 1) / (holds.filter(Boolean).length + 1)) };
    });
    const whole = words.reduce((sum, { weight }) => sum + weight, 0);
    return bits.map((bytes, at) => {
      if (bytes === '') return 1;
      return words.reduce((sum, { holds, weight }) => sum + (holds[at] ? 0 : weight), 0) / (whole || 1);
    });
  };
}

function listTelling(text: string): string[] {
  return listWords(text, new Set())
    .map(({ term }) => term)
    .filter((term) => TELLING.test(term) || (hasUnspaced(term) && /^(?:\P{M}\p{M}*){2}$/u.test(term)));
}

/** Hash the letters of a word (FNV-1a, of UTF-16 units) to 32 bits. */
function hash(word: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) value = Math.imul(value ^ word.charCodeAt(at), 0x01000193);
  return value >>> 0;
}
