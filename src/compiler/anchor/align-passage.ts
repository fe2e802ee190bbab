import type { Corpus, CorpusToken } from './corpus.ts';
import { isSame } from './match-passage.ts';
import { plainLetters } from '../text/plain-letters.ts';
import type { Piece } from './parse-passage.ts';

/** A step of an alignment: a piece of the passage, a token of the texts, or both where one stands for the other. */
export interface Step {
  piece: number | null;
  token: number | null;
  same: boolean;
}

/** The stretch of the texts that is most like a passage, and how the two go together. */
export interface Alignment {
  steps: Step[];
  /** 1 − what differs ⁄ all of the passage, short words and signs counting less: 1 for equal, 0 for nothing in common. */
  similarity: number;
}

/** How much less a word counts that only the text has: a passage may pass over some and still go on in the same place. */
const DROPPED = 0.5;
/** How much a word counts that stands for another, and one that differs only in case, hyphens or marks of its letters. */
const REPLACED = 0.9;
const ALIKE = 0.1;
/** How much closer a secondary text must be. */
const HANDICAP = 1.5;

const NONE = 0;
const BOTH = 1;
const PIECE = 2;
const TOKEN = 3;

/**
 * Align a passage with the stretch of the texts that takes the fewest changes (Sellers), word by word.
 * It's a suggestion of where the words may come from, however like they are.
 */
export function alignPassage(passage: readonly Piece[], { tokens, texts }: Corpus): Alignment {
  const width = tokens.length + 1;
  const dropping = Float64Array.from(tokens, (token) => DROPPED * weigh(token));
  const [ours, theirs] = [passage.map((piece) => (piece.type === 'token' ? level(piece.key) : '')), tokens.map(({ key }) => level(key))];
  const ways = new Uint8Array(width * (passage.length + 1));
  let [before, now] = [new Float64Array(width), new Float64Array(width)];
  for (const [row, piece] of passage.entries()) {
    const added = weighPiece(piece);
    now[0] = (before[0] ?? 0) + added;
    ways[(row + 1) * width] = PIECE;
    for (const [at, token] of tokens.entries()) {
      const both = (before[at] ?? 0) + costOfBoth(piece, token, row === 0, ours[row] === theirs[at]);
      const alone = (before[at + 1] ?? 0) + added;
      const dropped = (now[at] ?? 0) + (piece.type === 'omission' && token.text !== -1 ? 0 : (dropping[at] ?? 0));
      const least = Math.min(both, alone, dropped);
      now[at + 1] = least;
      ways[(row + 1) * width + at + 1] = least === both ? BOTH : least === alone ? PIECE : TOKEN;
    }
    [before, now] = [now, before];
  }
  const total = passage.reduce((sum, piece) => sum + weighPiece(piece), 0);
  const costs = before.map((cost, at) => (texts[tokens[at - 1]?.text ?? -1]?.secondary ? cost + HANDICAP : cost));
  const end = costs.reduce((best, cost, at) => (cost < (costs[best] ?? 0) ? at : best), 0);
  return { steps: trace(passage, tokens, ways, end), similarity: total === 0 ? 0 : 1 - (before[end] ?? 0) / total };
}

function trace(passage: readonly Piece[], tokens: readonly CorpusToken[], ways: Uint8Array, end: number): Step[] {
  const width = tokens.length + 1;
  const steps: Step[] = [];
  let [row, at] = [passage.length, end];
  while (row > 0) {
    const way = ways[row * width + at] ?? NONE;
    const [piece, token] = [way === TOKEN ? null : row - 1, way === PIECE ? null : at - 1];
    steps.push({ piece, token, same: way === BOTH && costOfBoth(passage[row - 1], tokens[at - 1], row === 1, false) === 0 });
    if (piece !== null) row--;
    if (token !== null) at--;
  }
  return steps.reverse();
}

/** Weigh a word or sign: what is long or a number tells more. */
function weigh({ key, word, text }: { key: string; word: boolean; text?: number }): number {
  if (text === -1) return Infinity;
  if (!word) return 0.15;
  return key.length > 3 || /\p{N}/u.test(key) ? 1 : 0.5;
}

function weighPiece(piece: Piece): number {
  return piece.type === 'token' ? weigh(piece) : 0;
}

/** @param alike whether the two differ in case, hyphens or marks of their letters only */
function costOfBoth(piece: Piece | undefined, token: CorpusToken | undefined, begins: boolean, alike: boolean): number {
  if (piece?.type !== 'token' || !token || token.text === -1 || piece.word !== token.word) return Infinity;
  if (isSame(piece, token, begins)) return 0;
  return alike ? ALIKE : REPLACED * Math.max(weigh(piece), weigh(token));
}

/** Words that were levelled before: most stand in a text many times. */
const levelled = new Map<string, string>();

function level(word: string): string {
  const known = levelled.get(word) ?? plainLetters(word).replace(/[-']/g, '');
  if (levelled.size > MAX_LEVELLED) levelled.clear();
  levelled.set(word, known);
  return known;
}

const MAX_LEVELLED = 20_000;
