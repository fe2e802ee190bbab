import type { Corpus, CorpusToken } from './corpus.ts';
import type { Piece } from './parse-passage.ts';

/** Where a stretch of a passage stands, in tokens of the corpus, `to` excluded. */
export interface Stretch {
  from: number;
  to: number;
  /** What stands where an editor put words into brackets; nothing where the two are equal. */
  insertions: { piece: number; from: number; to: number }[];
}

/** A place where all words of a passage stand, one stretch for each that an omission parts from the others. */
export type Match = Stretch[];

/** How many words or signs may stand where an editor put words of his own. */
const MAX_REPLACED = 8;
const MAX_MATCHES = 24;

/**
 * Find the places where a passage stands word by word, in order. Only the first letter of a stretch may differ in case,
 * and its last sign may be that of the sentence that quotes it.
 */
export function matchPassage(passage: readonly Piece[], corpus: Corpus): Match[] {
  const stretches = splitAtOmissions(passage);
  const [first, ...others] = stretches;
  if (!first) return [];
  const matches: Match[] = [];
  for (let at = 0; at < corpus.tokens.length && matches.length < MAX_MATCHES; at++) {
    const begin = matchAt(first, passage, corpus, at);
    const match = begin && follow(begin, others, passage, corpus);
    if (!match) continue;
    // Of those that end with the same words the shortest stays.
    if (match.length > 1 && matches.at(-1)?.at(-1)?.from === match.at(-1)?.from) matches.pop();
    matches.push(match);
  }
  return matches;
}

/** The pieces between omissions, by number, without signs at either end. */
function splitAtOmissions(passage: readonly Piece[]): number[][] {
  const stretches: number[][] = [[]];
  for (const [at, { type }] of passage.entries()) {
    if (type === 'omission') stretches.push([]);
    else stretches.at(-1)?.push(at);
  }
  const isSign = (at: number | undefined) => {
    const piece = at === undefined ? undefined : passage[at];
    return piece?.type === 'token' && !piece.word;
  };
  for (const stretch of stretches) {
    while (isSign(stretch[0])) stretch.shift();
    while (isSign(stretch.at(-1))) stretch.pop();
  }
  return stretches.filter((stretch) => stretch.some((at) => passage[at]?.type === 'token'));
}

/** Find the other stretches, each as soon after the one before as it stands in the same series. */
function follow(begin: Stretch, others: readonly number[][], passage: readonly Piece[], corpus: Corpus): Match | null {
  const { tokens, texts } = corpus;
  const match: Match = [begin];
  const series = texts[tokens[begin.from]?.text ?? -1]?.series;
  for (const stretch of others) {
    let found: Stretch | null = null;
    for (let at = match.at(-1)?.to ?? 0; at < tokens.length && !found; at++) {
      const text = tokens[at]?.text ?? -1;
      if (text !== -1 && texts[text]?.series !== series) return null;
      found = matchAt(stretch, passage, corpus, at);
    }
    if (!found) return null;
    match.push(found);
  }
  return match;
}

/**
 * Match a stretch with the tokens from a place on. An insertion stands for as few of them as it can; the number of a
 * paragraph that was copied along with its first words is passed over.
 */
function matchAt(stretch: readonly number[], passage: readonly Piece[], { tokens, texts }: Corpus, from: number): Stretch | null {
  const go = (step: number, at: number): Stretch | null => {
    const number = stretch[step];
    const piece = number === undefined ? undefined : passage[number];
    if (number === undefined || !piece) return at > from ? { from, to: at, insertions: [] } : null;
    if (piece.type === 'insertion') {
      // Where a stretch begins or ends nothing shows for how much it stands.
      const longest = step === 0 || step === stretch.length - 1 ? 0 : MAX_REPLACED;
      for (let to = at; to <= at + longest && (to === at || tokens[to - 1]?.text === tokens[at - 1]?.text); to++) {
        const rest = go(step + 1, to);
        if (rest) return { ...rest, insertions: [{ piece: number, from: at, to }, ...rest.insertions] };
      }
      return null;
    }
    const token = tokens[at];
    if (piece.type === 'omission' || !token || token.text === -1) return null;
    if (isSame(piece, token, at === from)) return go(step + 1, at + 1);
    return token.first && piece.key === texts[token.text]?.number ? go(step + 1, at) : null;
  };
  return go(0, from);
}

/** Say whether a word of a passage is that of a text, but for the first letter where a quotation begins. */
export function isSame(
  piece: { key: string; loose: boolean },
  { key, language }: Pick<CorpusToken, 'key' | 'language'>,
  begins: boolean,
): boolean {
  if (piece.key === key) return true;
  // Which letters are one pair is a matter of the language: in Turkish `İ` and `i`, `I` and `ı`.
  const isPair = (one: string, other: string) => one.toLocaleLowerCase(language) === other.toLocaleLowerCase(language);
  if (piece.loose) return isPair(piece.key, key);
  return begins && piece.key.slice(1) === key.slice(1) && isPair(piece.key.slice(0, 1), key.slice(0, 1));
}
