import type { Step } from './align-passage.ts';
import { locateTokens, type Corpus, type Spot } from './corpus.ts';
import type { Piece } from './parse-passage.ts';

/** Words that a passage and a text have in common, that only the text has, or that only the passage has. */
export interface Change {
  type: 'same' | 'dropped' | 'added';
  words: string;
}

/** List what a passage changes in a text: all that isn't `added` is the text as written, with its quotation marks. */
export function listChanges(
  steps: readonly Step[],
  pieces: readonly Piece[],
  passage: string,
  corpus: Corpus,
): { spots: Spot[]; changes: Change[] } {
  const changes: Change[] = [];
  let added: Piece[] = [];
  const add = (type: Change['type'], words: string) => {
    const last = changes.at(-1);
    if (last?.type === type) last.words += words;
    else changes.push({ type, words });
  };
  const flush = () => {
    const [first, last] = [added[0], added.at(-1)];
    if (!first || !last) return;
    const space = changes.length && !(first.type === 'token' && !first.word) ? ' ' : '';
    add('added', space + passage.slice(first.start, last.end).replace(/\s+/g, ' '));
    added = [];
  };
  const tokens = steps.flatMap(({ token }) => (token === null ? [] : [token]));
  for (const { piece, token, same } of steps) {
    const it = piece === null ? undefined : pieces[piece];
    if (it && !same) added.push(it);
    if (same) flush();
    if (token !== null) add(same ? 'same' : 'dropped', ownWords(corpus, token, token === tokens[0], changes.length > 0));
  }
  flush();
  return { spots: locateTokens(corpus, tokens[0] ?? 0, (tokens.at(-1) ?? -1) + 1), changes };
}

/** A token with the spaces and quotation marks before it; the first has only the marks that touch it. */
function ownWords({ tokens, texts }: Corpus, at: number, isFirst: boolean, follows: boolean): string {
  const token = tokens[at];
  const text = texts[token?.text ?? -1]?.text;
  if (!token || text === undefined) return '';
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  const gap = text.slice(before?.text === token.text ? before.end : 0, token.start);
  const after = next?.text === token.text ? '' : text.slice(token.end);
  const lead = isFirst ? (/\S*$/.exec(gap)?.[0] ?? '') : gap;
  return (follows && (isFirst || token.first) ? ' ' : '') + lead + text.slice(token.start, token.end) + after;
}
