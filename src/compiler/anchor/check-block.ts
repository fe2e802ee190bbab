import { checkPassage, type Verdict } from './check-passage.ts';
import type { Corpus } from './corpus.ts';
import { listQuotations, stripMarks } from './list-passages.ts';
import { fixBreaks, parsePassage, type Piece } from './parse-passage.ts';

/** A passage that was checked. */
export interface CheckedPassage {
  passage: string;
  verdict: Verdict;
}

/** What was found of a block: of the whole of it, or of each quotation in it. */
export interface CheckedBlock {
  /** Whether the block is a paragraph that quotes: only what stands between its quotation marks was checked. */
  quotes: boolean;
  passages: CheckedPassage[];
}

/** How much of the words around the quotations must stand in the texts too, if the block is a copy of theirs. */
const COPIED = 0.6;

/**
 * Check a block: as one passage, or, where words of somebody else stand around quotations, each quotation by itself.
 * Our editions hold quotations too: a block whose other words stand there as well is a copy of them.
 */
export function checkBlock(pasted: string, corpus: Corpus): CheckedBlock {
  const block = fixBreaks(pasted, (word) => corpus.places.has(word));
  const passage = stripMarks(block);
  const whole = checkPassage(passage, corpus);
  const quotations = passage === block ? listQuotations(block) : [];
  if (quotations.length === 0 || whole.verdict.type === 'exact') return { quotes: false, passages: [{ passage, verdict: whole.verdict }] };
  const around = (pieces: readonly Piece[]) =>
    pieces.filter(
      (piece) => piece.type === 'token' && piece.word && !quotations.some(({ start, end }) => piece.start >= start && piece.end <= end),
    ).length;
  if (around(whole.found) >= COPIED * around(parsePassage(block)))
    return { quotes: false, passages: [{ passage, verdict: whole.verdict }] };
  const quoted = quotations.map(({ start, end }) => block.slice(start, end).trim());
  return { quotes: true, passages: quoted.map((words) => ({ passage: words, verdict: checkPassage(words, corpus).verdict })) };
}
