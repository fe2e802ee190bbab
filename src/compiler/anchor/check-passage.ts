import { alignPassage } from './align-passage.ts';
import { locateTokens, type Corpus, type Spot } from './corpus.ts';
import { countPieces, findRuns, type Run } from './find-runs.ts';
import { listChanges, type Change } from './list-changes.ts';
import { matchPassage, type Match } from './match-passage.ts';
import { dropNoteNumbers, parsePassage, type Piece } from './parse-passage.ts';

/** A place where all words of a passage stand. */
export interface ExactPlace {
  /** Where each stretch between omissions stands. */
  stretches: Spot[][];
  /** What an editor put into brackets, and the words that stand there in the text. */
  insertions: { written: string; replaced: string }[];
}

/** A part of a passage that was put together: words that stand somewhere, or nowhere. */
export interface Part {
  words: string;
  spots: Spot[];
}

/** What was found of a passage. Only `exact` says that its words stand in the texts; the others suggest where to look. */
export type Verdict =
  | { type: 'exact'; places: ExactPlace[] }
  | { type: 'altered'; spots: Spot[]; changes: Change[] }
  | { type: 'joined'; parts: Part[] }
  | { type: 'absent' };

/** A verdict, and the pieces of the passage that stand in the texts as they are. */
export interface Checked {
  verdict: Verdict;
  found: Piece[];
}

/** How like a passage must be to be taken for words that were changed. */
const LEAST_SIMILARITY = 0.6;
/** How many words in a row show that a part of a passage was taken from somewhere: by themselves, and with others. */
const TELLING_RUN = 8;
export const SHORT_RUN = 4;
/** How far apart two runs stand, in words and signs, if what is between counts as dropped. */
const NEARBY = 12;

/** Check a passage: whether its words stand in the texts, were changed, were joined from several places, or aren't there. */
export function checkPassage(passage: string, corpus: Corpus): Checked {
  for (const reading of new Set([passage, dropNoteNumbers(passage)])) {
    const pieces = parsePassage(reading);
    const matches = matchPassage(pieces, corpus);
    if (matches.length)
      return { verdict: { type: 'exact', places: matches.map((match) => describeMatch(match, pieces, reading, corpus)) }, found: pieces };
  }
  return judge(passage, corpus);
}

/** Judge a passage that doesn't stand anywhere as it is. */
function judge(passage: string, corpus: Corpus): Checked {
  const pieces = parsePassage(passage);
  const runs = findRuns(pieces, corpus, SHORT_RUN);
  const taken = runs.filter(({ token }) => token !== null);
  const joined = (): Checked => ({
    verdict: { type: 'joined', parts: runs.map((run) => describeRun(run, pieces, passage, corpus)) },
    found: taken.flatMap(({ from, to }) => pieces.slice(from, to)),
  });
  if (taken.length === runs.length && taken.length > 1 && areApart(taken, corpus)) return joined();
  const { steps, similarity } = alignPassage(pieces, corpus);
  const found = steps.flatMap(({ piece, same }) => (same && piece !== null ? (pieces[piece] ?? []) : []));
  if (similarity >= LEAST_SIMILARITY && found.length > 1)
    return { verdict: { type: 'altered', ...listChanges(steps, pieces, passage, corpus) }, found };
  return taken.some(({ from, to }) => countPieces(pieces.slice(from, to)) >= TELLING_RUN)
    ? joined()
    : { verdict: { type: 'absent' }, found };
}

/** Say whether some run stands neither closely after the one before it nor over its end. */
function areApart(runs: readonly Run[], { tokens }: Corpus): boolean {
  return runs.some(({ token }, at) => {
    const before = runs[at - 1];
    if (!before || before.token === null || token === null) return false;
    const end = before.token + before.to - before.from;
    return token - end < -SHORT_RUN || token - end > NEARBY || tokens.slice(end, token).some(({ text }) => text === -1);
  });
}

function describeMatch(match: Match, pieces: readonly Piece[], passage: string, corpus: Corpus): ExactPlace {
  return {
    stretches: match.map(({ from, to }) => locateTokens(corpus, from, to)),
    insertions: match.flatMap(({ insertions }) =>
      insertions.map(({ piece, from, to }) => ({
        written: passage.slice(pieces[piece]?.start, pieces[piece]?.end),
        replaced: locateTokens(corpus, from, to)
          .map(({ text, start, end }) => corpus.texts[text]?.text.slice(start, end))
          .join(' '),
      })),
    ),
  };
}

function describeRun({ from, to, token }: Run, pieces: readonly Piece[], passage: string, corpus: Corpus): Part {
  return {
    words: passage.slice(pieces[from]?.start, pieces[to - 1]?.end).replace(/\s+/g, ' '),
    spots: token === null ? [] : locateTokens(corpus, token, token + to - from),
  };
}
