import type { Range } from '../anchor/find-quote.ts';

/** Words of a paragraph with what stands around them. */
export interface Context {
  before: string;
  words: string;
  after: string;
}

/** How far a context reaches on each side, in UTF-16 units. */
const REACH = 180;

/** Cut words out of a paragraph together with the sentence around them, or where that is long, with some words of it. */
export function cutContext(text: string, { start, end }: Range, reach = REACH): Context {
  const head = text.slice(0, start);
  const tail = text.slice(end);
  // A sentence ends with a mark that a quotation mark may follow; “U.S. ” is no end, since no small letter or digit stands before its mark.
  const sentenceStart = [...head.matchAll(/[\p{Ll}\p{N}”’)][.!?][”’)]?\s+/gu)].at(-1);
  const from = sentenceStart ? sentenceStart.index + sentenceStart[0].length : 0;
  // The last letters of the words count too: they may end the sentence themselves.
  const last = text.slice(start, end).slice(-3);
  const ends = [...`${last}${tail}`.matchAll(/[\p{Ll}\p{N}”’)][.!?][”’)]?(?=\s|$)/gu)].map(
    (match) => match.index + match[0].length - last.length,
  );
  const to = ends.find((it) => it >= 0) ?? tail.length;
  const near = head.slice(from);
  const far = tail.slice(0, to);
  return {
    before: near.length > reach ? `… ${near.slice(-reach).replace(/^\S*\s+/, '')}` : near,
    words: text.slice(start, end),
    after: far.length > reach ? `${far.slice(0, reach).replace(/\s+\S*$/, '')} …` : far,
  };
}
