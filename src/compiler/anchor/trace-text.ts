import { diffArrays } from 'diff';
import { CLOSED } from './align-words.ts';
import { alignPassages, type OldPassage, type PassageFates } from './align-passages.ts';
import { indexWords, type WordIndex } from './find-places.ts';
import { compareWords, printSwap } from './find-swaps.ts';
import { segment } from '../text/segments.ts';

/** How a text as it was went into the text as it is now. */
export interface TextTrace {
  /** The language of the text (BCP 47). */
  language: string;
  before: readonly OldPassage[];
  fates: PassageFates;
  /** The text as it is now. */
  index: WordIndex;
  /** For each word of it: the passage that it comes from, -1 for one that is new there. */
  origins: Int32Array;
  /** Words that stand for others in more places than one, as `printSwap` prints them: terms that were renamed. */
  renamed: ReadonlySet<string>;
}

/** Trace a text: which passage went where, and which of its words. */
export function traceText(before: readonly OldPassage[], after: readonly string[], language: string): TextTrace {
  const fates = alignPassages(before, after);
  const index = indexWords(after);
  const old = indexWords(before.map(({ text }) => text ?? ''));
  const origins = new Int32Array(index.words.length).fill(-1);
  const swapped = new Map<string, Set<string>>();
  for (const [at, { text }] of before.entries()) {
    for (const passage of fates[at] ?? []) {
      if (passage === null || text === null) continue;
      for (const word of keptWords(wordsOf(old, at), wordsOf(index, passage))) origins[(index.starts[passage] ?? 0) + word] = at;
      for (const swap of compareWords(text, after[passage] ?? '', language).swaps) {
        const places = swapped.get(printSwap(swap)) ?? new Set();
        swapped.set(printSwap(swap), places.add(`${at}.${sentenceAt(text, swap.start, language)}`));
      }
    }
  }
  const renamed = new Set([...swapped].flatMap(([swap, places]) => (places.size > 1 ? swap : [])));
  return { language, before, fates, index, origins, renamed };
}

/**
 * List the words of passages, from one to another, in which words of an old passage may be looked for: what comes from
 * other passages is theirs. `CLOSED` stands where some are left out.
 */
export function openWords({ index, origins }: TextTrace, old: number, [from, to]: readonly [number, number]): number[] {
  const open: number[] = [];
  for (let at = index.starts[from] ?? 0; at < (index.starts[to + 1] ?? 0); at++) {
    if (origins[at] === -1 || origins[at] === old) open.push(at);
    else if (open.length && open.at(-1) !== CLOSED) open.push(CLOSED);
  }
  return open;
}

/**
 * Tell between which passages an old one is now, the first and the last that may have something of it: those that it
 * went into with what is new beside them, or else all from that of its neighbor before to that of its neighbor after.
 */
export function homeOf({ fates, index: { passages } }: TextTrace, old: number): [number, number] {
  const own = (fates[old] ?? []).flatMap((it) => it ?? []);
  if (!own.length) {
    const [before] = (fates.slice(0, old).findLast(isClear) ?? []).flatMap((it) => it ?? []);
    const [after] = (fates.slice(old + 1).find(isClear) ?? []).flatMap((it) => it ?? []);
    return [before ?? 0, after ?? passages.length - 1];
  }
  const taken = new Set(fates.flat());
  let [from, to] = [Math.min(...own), Math.max(...own)];
  while (from > 0 && !taken.has(from - 1)) from--;
  while (to < passages.length - 1 && !taken.has(to + 1)) to++;
  return [from, to];
}

function isClear(fate: PassageFates[number]): boolean {
  return fate.length === 1 && fate[0] !== null;
}

function wordsOf({ sequence: { keys }, starts }: WordIndex, passage: number): readonly string[] {
  return keys.slice(starts[passage], starts[passage + 1]);
}

/** List the words of a passage, by their numbers, that another has in the same order. */
function keptWords(before: readonly string[], after: readonly string[]): number[] {
  let next = 0;
  return diffArrays([...before], [...after]).flatMap(({ added, removed, count }) => {
    if (removed) return [];
    next += count;
    return added ? [] : Array.from({ length: count }, (_, at) => next - count + at);
  });
}

/** Tell where the sentence begins that a place is in. */
function sentenceAt(text: string, at: number, language: string): number {
  return segment(text, language, 'sentence').containing(at)?.index ?? 0;
}
