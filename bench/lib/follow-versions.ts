import { diffArrays } from 'diff';
import type { Token, Tokens } from './edit-text.ts';

/** A token on its way through the versions of a text. */
interface Followed {
  text: string;
  /** Its word, whatever its signs look like. */
  key: string;
  paragraph: number;
  /** The token of the first version that it is or replaces, and whether its word is still that one. */
  origin: number | null;
  isKept: boolean;
}

/** Runs of so many words that went in one place and came in another are the same. */
const MOVED = 8;

/**
 * Follow the tokens of a text from its first version to its last. Between two versions that follow each other little
 * changes, so a plain comparison tells what became of each: that is the truth for a comparison of the first with the last.
 */
export function followVersions(versions: readonly (readonly string[])[]): { first: Tokens; last: Tokens } {
  const [first = [], ...others] = versions.map(list);
  for (const [at, token] of first.entries()) token.origin = at;
  const last = others.reduce((before, after) => {
    carry(before, after);
    return after;
  }, first);
  return { first: byParagraph(first), last: byParagraph(last) };
}

function list(paragraphs: readonly string[]): Followed[] {
  return paragraphs.flatMap((text, paragraph) =>
    (text.match(/\S+/g) ?? []).map((it) => ({
      text: it,
      key: it.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '') || it,
      paragraph,
      origin: null,
      isKept: true,
    })),
  );
}

function byParagraph(tokens: readonly Followed[]): Token[][] {
  return [...Map.groupBy(tokens, ({ paragraph }) => paragraph).values()].map((paragraph) =>
    paragraph.map(({ text, origin, isKept }) => ({ text, origin, isKept: isKept && origin !== null })),
  );
}

/** Give tokens of a version the origins of those of the one before: paragraph by paragraph, word by word, then of what moved. */
function carry(before: readonly Followed[], after: readonly Followed[]): void {
  const [gone, fresh]: [Followed[][], Followed[][]] = [[], []];
  const [old, now] = [before, after].map((tokens) => [...Map.groupBy(tokens, ({ paragraph }) => paragraph).values()].map(takeBlock));
  const runs = listRuns(old?.map(({ text }) => text) ?? [], now?.map(({ text }) => text) ?? []).map((run) => ({
    ...run,
    old: old?.slice(...run.one) ?? [],
    now: now?.slice(...run.other) ?? [],
  }));
  // Paragraphs that only moved.
  const left = Map.groupBy(
    runs.filter(({ isSame }) => !isSame).flatMap((run) => run.old),
    ({ text }) => text,
  );
  const moved = new Set<Block>();
  for (const block of runs.flatMap((run) => (run.isSame ? [] : run.now))) {
    const [same] = left.get(block.text) ?? [];
    if (!same || moved.has(same)) continue;
    hand(same.tokens, block.tokens);
    moved.add(same).add(block);
  }
  for (const run of runs) {
    const [words, place] = [run.old, run.now].map((all) => all.filter((it) => !moved.has(it)).flatMap(({ tokens }) => tokens));
    if (run.isSame) hand(words ?? [], place ?? []);
    else carryWords(words ?? [], place ?? [], gone, fresh);
  }
  carryMoved(gone, fresh);
}

interface Block {
  text: string;
  tokens: readonly Followed[];
}

function takeBlock(tokens: readonly Followed[]): Block {
  return { text: tokens.map(({ text }) => text).join(' '), tokens };
}

function carryWords(old: readonly Followed[], now: readonly Followed[], gone: Followed[][], fresh: Followed[][]): void {
  const [ones, others] = [old, now].map((tokens) => tokens.map(({ key }) => key));
  const runs = listRuns(ones ?? [], others ?? []);
  const size = ({ one, other }: Run) => Math.max(one[1] - one[0], other[1] - other[0]);
  for (const [at, run] of runs.entries()) {
    const [words, place] = [old.slice(...run.one), now.slice(...run.other)];
    // A few words between much that is new are equal by chance.
    const isChance = [runs[at - 1], runs[at + 1]].every((it) => it && size(it) >= 2 * size(run) + 2);
    if (run.isSame && !isChance) hand(words, place);
    else {
      if (!run.isSame) replace(words, place);
      gone.push(words);
      fresh.push(place);
    }
  }
}

function carryMoved(gone: readonly Followed[][], fresh: readonly Followed[][]): void {
  const keyAt = (words: readonly Followed[], at: number) =>
    words
      .slice(at, at + MOVED)
      .map(({ key }) => key)
      .join(' ');
  const starts = (words: readonly Followed[]) => Array.from({ length: Math.max(0, words.length - MOVED + 1) }, (_, at) => at);
  const places = Map.groupBy(
    gone.flatMap((words) => starts(words).map((at) => ({ words, at }))),
    ({ words, at }) => keyAt(words, at),
  );
  for (const words of fresh) {
    for (const at of starts(words)) {
      const [place, ...others] = places.get(keyAt(words, at)) ?? [];
      if (place && !others.length) hand(place.words.slice(place.at, place.at + MOVED), words.slice(at, at + MOVED));
    }
  }
}

function hand(from: readonly Followed[], to: readonly Followed[]): void {
  for (const [at, token] of to.entries()) {
    token.origin = from[at]?.origin ?? null;
    token.isKept = from[at]?.isKept ?? false;
  }
}

/** Let words stand for those in whose place they are, if they are about as many. */
function replace(from: readonly Followed[], to: readonly Followed[]): void {
  if (to.length > MAX_FOR_ONE * from.length) return;
  for (const [at, token] of to.entries()) {
    token.origin = from[Math.floor((at * from.length) / to.length)]?.origin ?? null;
    token.isKept = false;
  }
}

const MAX_FOR_ONE = 3;

interface Run {
  isSame: boolean;
  one: [from: number, to: number];
  other: [from: number, to: number];
}

/** List the runs in which two sequences are equal, and those between. */
function listRuns(one: readonly string[], other: readonly string[]): Run[] {
  const runs: Run[] = [];
  let [i, j] = [0, 0];
  for (const { added, removed, count } of diffArrays([...one], [...other])) {
    const isSame = !added && !removed;
    const last = runs.at(-1);
    const [to, end] = [added ? i : i + count, removed ? j : j + count];
    if (last && !last.isSame && !isSame) [last.one[1], last.other[1]] = [to, end];
    else runs.push({ isSame, one: [i, to], other: [j, end] });
    [i, j] = [to, end];
  }
  return runs;
}
