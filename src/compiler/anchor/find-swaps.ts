import { diffArrays } from 'diff';
import { findNumerals } from './find-numerals.ts';
import { hasUnspaced } from '../text/unspaced.ts';
import { splitBareWords, type Word } from './split-words.ts';
import { likenessOf } from './weigh-words.ts';

/** A word that stands where another stood, both as written. */
export interface Swap {
  before: string;
  after: string;
  /** Where it stood in the wording before. */
  start: number;
  end: number;
}

/** What became of a wording. */
export interface WordChanges {
  swaps: Swap[];
  /** Whether nothing else changed: no word was put in or left out. */
  isFrame: boolean;
}

/** More words in a row that are others are no words that stand for words, but another wording. */
const MAX_IN_A_ROW = 3;

/**
 * Compare two wordings word by word; case, typography, and words that only join others aside.
 *
 * @param language the language of both (BCP 47)
 * @param isPart whether the wording before was only a part of what the one after is: what that has more at either end is no change
 */
export function compareWords(before: string, after: string, language: string, isPart = false): WordChanges {
  const [old, now] = [tellingWords(before, language), tellingWords(after, language)];
  const changes: WordChanges = { swaps: [], isFrame: true };
  for (const { from, to, first, last } of listRuns(old, now)) {
    const surplus = last - first - (to - from);
    const [isHead, isTail] = [isPart && from === 0 && surplus > 0, isPart && to === old.length && surplus > 0];
    if ((surplus && !isHead && !isTail) || to - from > MAX_IN_A_ROW) changes.isFrame = false;
    else
      for (let at = from; at < to; at++) {
        const [was, is] = [old[at], now[first + at - from + (isHead ? surplus : 0)]];
        if (was && is)
          changes.swaps.push({
            before: before.slice(was.start, was.end),
            after: after.slice(is.start, is.end),
            start: was.start,
            end: was.end,
          });
      }
  }
  return changes;
}

/** List the runs of words, from one number to another, in whose place other words stand, from `first` to `last`. */
function listRuns(old: readonly Word[], now: readonly Word[]): { from: number; to: number; first: number; last: number }[] {
  const runs: { from: number; to: number; first: number; last: number }[] = [];
  let [one, other] = [0, 0];
  const [keys, others] = [old, now].map((words) => words.map(({ key }) => key));
  for (const { added, removed, count } of diffArrays(keys ?? [], others ?? [])) {
    const run = runs.at(-1);
    const [to, last] = [added ? one : one + count, removed ? other : other + count];
    if (added || removed) {
      if (run?.to === one && run.last === other) Object.assign(run, { to, last });
      else runs.push({ from: one, to, first: other, last });
    }
    [one, other] = [to, last];
  }
  return runs;
}

/**
 * Find the words that make another sentence of one that looks the same. Where single words stand for others in a
 * sentence that is otherwise the same, its subject or verb may be another; so with a name that stands for a name in any
 * sentence. Forms of one word don't count; numbers and negations are told apart from it.
 *
 * `Team Beta reported less delay` → `Team Alpha reported less delay`: `Beta` → `Alpha`
 */
export function findOtherSubject({ swaps, isFrame }: WordChanges, language: string): Swap[] {
  return swaps.filter((swap) => {
    if (isName(swap.before) && isName(swap.after)) return (isFrame || swap.start > 0) && !areAlike(swap, SAME_NAME);
    return isFrame && isPlainWord(swap.before, language) && isPlainWord(swap.after, language) && !areAlike(swap, 0);
  });
}

/** Print a swap so that it is the same for all forms of its words: `whitelisted` → `allowed`, `Whitelist` → `Allowlist`. */
export function printSwap({ before, after }: Swap): string {
  return [before, after].map((word) => word.toLowerCase().slice(0, STEM)).join(' → ');
}

const STEM = 5;
/** Names are the same only if they are very much alike: `Iran` is not `Iraq`. */
const SAME_NAME = 0.8;
/** Words that are shorter join others more often than they say what those are about; so do some longer ones, in English. */
const SHORTEST = 3;
/** So long are words that say something where each letter is a syllable or more. */
const SHORTEST_UNSPACED = 2;
const JOINING = new Set(
  (
    'all also although and any are because been being but can cannot could did does each ever every for from get got had has have having ' +
    "her here hers herself him himself his how into it's its itself just less may might more most must nor not now off only other our ours " +
    "out over own per same shall she should since some such than that that's the their theirs them themselves then there these they this " +
    'those thus too under until upon very via was were what when where which while whilst who whom whose why will with within would yet you ' +
    'your yours yourself'
  ).split(' '),
);

/** List the words that say who, what, how or how many. */
function tellingWords(text: string, language: string): Word[] {
  const isJoining = (key: string) => /^en\b/.test(language) && JOINING.has(key);
  return splitBareWords(text).filter(
    ({ key, start, end }) =>
      !isJoining(key) &&
      (key.length >= (hasUnspaced(key) ? SHORTEST_UNSPACED : SHORTEST) || /\p{N}/u.test(key) || isName(text.slice(start, end))),
  );
}

function isName(word: string): boolean {
  return /^\p{Lu}[\p{L}\p{M}'’]{2,}$/u.test(word);
}

function isPlainWord(word: string, language: string): boolean {
  return /^[\p{L}\p{M}'’]+$/u.test(word) && !findNumerals(word, language).length;
}

/** Say whether two words are forms of one, or one is the other with something before or behind it: `softbreak`, `break`. */
function areAlike({ before, after }: Swap, least: number): boolean {
  const [one = '', other = ''] = [before, after].map((word) => word.toLowerCase().replace(/['’]/g, ''));
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return likenessOf(one, other) > least || long.endsWith(short) || (long.startsWith(short) && least < SAME_NAME);
}
