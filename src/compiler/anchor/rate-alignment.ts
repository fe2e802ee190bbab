import { AROUND, type Alignment, type WordQuery } from './align-words.ts';
import { likenessOf } from './weigh-words.ts';
import type { WordSequence } from './word-sequence.ts';

/** How much of a quotation and of its context stands at a place; all from 0 to 1. */
export interface Rating {
  /** Of the quotation's words, by weight; words put in between count against it. */
  words: number;
  /** Of the words around it, by weight. */
  context: number;
  /** Of both together, the context at a discount. */
  total: number;
  /** The bits that the words found weigh, those of the context at a discount. */
  bits: number;
}

/** Rate how well an alignment keeps what it was made for. */
export function rateAlignment(query: WordQuery, alignment: Alignment, { keys, weigh }: WordSequence): Rating {
  const share = (from: number, to: number, first: number, end: number) => {
    let [found, all] = [0, 0];
    for (let at = from; at < to; at++) {
      const word = query.words[at] ?? '';
      const pair = alignment.pairs[at] ?? -1;
      all += weigh(word);
      if (pair >= first && pair < end) found += weigh(word) * likenessOf(word, keys[pair] ?? '');
    }
    return { found, all };
  };
  const inside = share(query.from, query.to, alignment.start, alignment.end);
  const [lead, tail] = [share(0, query.from, 0, alignment.start), share(query.to, query.words.length, alignment.end, keys.length)];
  const around = { found: lead.found + tail.found, all: lead.all + tail.all };
  const there = keys.slice(alignment.start, alignment.end).reduce((sum, key) => sum + weigh(key), 0);
  const bits = inside.found + AROUND * around.found;
  return {
    words: (2 * inside.found) / (inside.all + there || 1),
    context: around.all ? around.found / around.all : 0,
    total: bits / (inside.all + AROUND * around.all || 1),
    bits,
  };
}
