import type { Corpus } from './corpus.ts';
import { hasUnspaced } from '../text/unspaced.ts';
import type { Piece } from './parse-passage.ts';

/** Pieces of a passage that stand word for word in the texts, from `token` on, or nowhere. */
export interface Run {
  from: number;
  to: number;
  token: number | null;
}

/** Cut a passage into the longest runs that stand in the texts; one of fewer words than `least` counts as standing nowhere. */
export function findRuns(passage: readonly Piece[], { tokens, places }: Corpus, least: number): Run[] {
  const keyAt = (at: number) => {
    const piece = passage[at];
    return piece?.type === 'token' ? piece.key : undefined;
  };
  const runs: Run[] = [];
  for (let from = 0; from < passage.length;) {
    let [length, token] = [0, 0];
    for (const place of places.get(keyAt(from) ?? '') ?? []) {
      let reach = 1;
      while (tokens[place + reach] && keyAt(from + reach) === tokens[place + reach]?.key && tokens[place + reach]?.text !== -1) reach++;
      if (reach > length) [length, token] = [reach, place];
    }
    if (countPieces(passage.slice(from, from + length).filter((piece) => piece.type === 'token' && piece.word)) >= least) {
      runs.push({ from, to: from + length, token });
      from += length;
      continue;
    }
    const last = runs.at(-1);
    if (last?.token === null) last.to++;
    else if (passage[from]?.type === 'token') runs.push({ from, to: from + 1, token: null });
    from++;
  }
  return runs;
}

/** Count pieces; of a script without spaces, in which each letter is one, two count as a word. */
export function countPieces(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => sum + (piece.type === 'token' && hasUnspaced(piece.key) ? 0.5 : 1), 0);
}
