import type { Alignment, WordQuery } from './align-words.ts';
import { likenessOf } from './weigh-words.ts';
import type { WordSequence } from './word-sequence.ts';

/** How much of a quotation and of what stood next to it stands at a place. */
export interface Rating {
  /** Of the quotation's words, by weight, from 0 to 1. */
  kept: number;
  /** Of the nearest words before and after it, by weight, from 0 to 1. */
  near: number;
  /** Of both together, from 0 to 1. */
  total: number;
  /** What all of these that were found weigh, in bits. */
  bits: number;
}

/** How many words on each side of a quotation are its nearest, and how many others may have come between. */
const NEAREST = 6;
const BETWEEN = 6;

/** Rate how well an alignment keeps what it was made for. */
export function rateAlignment({ words, from, to }: WordQuery, { start, end, pairs }: Alignment, { keys, weigh }: WordSequence): Rating {
  /** Of the words of the query in one stretch: what those weigh that stand in a stretch of the text, and what all do. */
  const share = (first: number, last: number, low: number, high: number) => {
    let [found, all] = [0, 0];
    for (let at = Math.max(0, first); at < Math.min(last, words.length); at++) {
      const word = words[at] ?? '';
      const pair = pairs[at] ?? -1;
      all += weigh(word);
      if (pair >= low && pair < high) found += weigh(word) * likenessOf(word, keys[pair] ?? '');
    }
    return { found, all };
  };
  const own = share(from, to, start, end);
  const [lead, tail] = [
    share(from - NEAREST, from, start - NEAREST - BETWEEN, start),
    share(to, to + NEAREST, end, end + NEAREST + BETWEEN),
  ];
  const around = { found: lead.found + tail.found, all: lead.all + tail.all };
  const bits = own.found + around.found;
  return {
    kept: own.found / (own.all || 1),
    near: around.found / (around.all || 1),
    total: bits / (own.all + around.all || 1),
    bits,
  };
}
