import type { WordSequence } from './word-sequence.ts';

/** Words to look for: those of a quotation, between those that stood around them. */
export interface WordQuery {
  words: readonly string[];
  /** Index of the first word of the quotation itself, and of the first word after it. */
  from: number;
  to: number;
}

/** A place where words stand that a query may mean. */
export interface Alignment {
  /** Index of the first word of the text that stands for the quotation, and of the first after it. */
  start: number;
  end: number;
  /** For each word of the query: the index of the word in the text that stands for it, -1 for none. */
  pairs: readonly number[];
  score: number;
}

/** What it costs, as a share of the weight of a word, if another stands in its place or none does. */
const SUBSTITUTE = 0.2;
const OMIT = 0.25;
/** What a word between costs, as a share of the heaviest; within the quotation more, so that it ends before what was put in behind it. */
const INSERT = 0.12;
const INSERT_WITHIN = 0.16;

/** What words around a quotation count, compared with those in it. */
export const AROUND = 0.6;

/** The id of a word that stands for none. */
export const CLOSED = -1;

const STOP = 0;
const PAIR = 1;
const SKIP_QUERY = 2;
const SKIP_TEXT = 3;

/**
 * Align a quotation and its context with a text, as sequences are aligned in biology (Smith and Waterman 1981): the
 * quotation as a whole, its context as far as it is still there. Gives the best places, without overlaps, best first.
 */
export function alignWords(query: WordQuery, { ids, weigh, heaviest, likenessTo }: WordSequence, most: number): Alignment[] {
  const rows = query.words.length;
  const width = ids.length + 1;
  const score = new Float64Array((rows + 1) * width);
  const trace = new Uint8Array((rows + 1) * width);
  for (let i = 1; i <= rows; i++) {
    const word = query.words[i - 1] ?? '';
    const weight = weigh(word) * (i > query.from && i <= query.to ? 1 : AROUND);
    const likenesses = likenessTo(word);
    const isLead = i <= query.from;
    const insert = heaviest * (i > query.from && i < query.to ? INSERT_WITHIN : INSERT);
    for (let j = 0; j < width; j++) {
      const at = i * width + j;
      let best = (score[at - width] ?? 0) - OMIT * weight;
      let how = SKIP_QUERY;
      if (j > 0) {
        const likeness = likenesses[ids[j - 1] ?? CLOSED];
        const paired = (score[at - width - 1] ?? 0) + (likeness ? likeness * weight : -SUBSTITUTE * weight);
        if (likeness !== undefined && paired >= best) [best, how] = [paired, PAIR];
        const inserted = (score[at - 1] ?? 0) - insert;
        if (inserted > best) [best, how] = [inserted, SKIP_TEXT];
      }
      if (isLead && best < 0) [best, how] = [0, STOP];
      score[at] = best;
      trace[at] = how;
    }
  }
  const ends = bestEnds(score, query.to, rows, width);
  const found: Alignment[] = [];
  for (const { row, column, score: total } of ends) {
    const alignment = follow(trace, query, row, column, width, total);
    if (!alignment || found.some((it) => it.start < alignment.end && it.end > alignment.start)) continue;
    if (found.push(alignment) === most) break;
  }
  return found;
}

/** List where alignments may end: the best row of each column that is better than its neighbors, best first. */
function bestEnds(score: Float64Array, firstRow: number, lastRow: number, width: number): { row: number; column: number; score: number }[] {
  const ends = Array.from({ length: width }, (_, column) => {
    let row = firstRow;
    for (let i = firstRow; i <= lastRow; i++) if ((score[i * width + column] ?? 0) > (score[row * width + column] ?? 0)) row = i;
    return { row, column, score: score[row * width + column] ?? 0 };
  });
  const at = (column: number) => ends[column]?.score ?? -Infinity;
  return ends
    .filter(({ column, score: it }) => it > 0 && it >= at(column - 1) && it >= at(column + 1))
    .sort((a, b) => b.score - a.score)
    .slice(0, MAX_ENDS);
}

const MAX_ENDS = 40;

function follow(trace: Uint8Array, query: WordQuery, row: number, column: number, width: number, score: number): Alignment | null {
  const pairs = query.words.map(() => -1);
  let [i, j] = [row, column];
  while (i > 0) {
    const how = trace[i * width + j];
    if (how === STOP) break;
    if (how === PAIR) pairs[--i] = --j;
    else if (how === SKIP_QUERY) i--;
    else j--;
  }
  const inside = pairs.slice(query.from, query.to).filter((it) => it >= 0);
  const [first, last] = [inside[0], inside.at(-1)];
  return first === undefined || last === undefined ? null : { start: first, end: last + 1, pairs, score };
}
