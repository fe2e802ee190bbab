import bidiFactory from 'bidi-js';
import { hasRightToLeft } from '../../model/direction.ts';

/** A piece of a line that goes one way, with its spaces apart. */
export interface Piece {
  text: string;
  isRtl: boolean;
}

const bidi = bidiFactory();
/** The first letter that has a direction, by the rules P2 and P3 of https://www.unicode.org/reports/tr9/. */
const STRONG = /\p{L}/u;

/** Say whether a text begins with a letter that is written from right to left. */
export function isRightToLeft(text: string): boolean {
  const [first] = STRONG.exec(text) ?? [];
  return first !== undefined && hasRightToLeft(first);
}

/** Order a line as it stands from left to right, by the Unicode bidirectional algorithm (UAX 9), words and spaces apart. */
export function orderLine(line: string, isRtl: boolean): Piece[] {
  const words = (text: string, direction: boolean) => text.split(/(?<= )|(?= )/).map((word) => ({ text: word, isRtl: direction }));
  if (!isRtl && !hasRightToLeft(line)) return words(line, false);
  const { levels, paragraphs } = bidi.getEmbeddingLevels(line, isRtl ? 'rtl' : 'ltr');
  const pieces: (Piece & { start: number })[] = [];
  let start = 0;
  for (let at = 1; at <= line.length; at++) {
    if (at < line.length && levels[at] === levels[start]) continue;
    let offset = start;
    for (const word of words(line.slice(start, at), (levels[start] ?? 0) % 2 === 1)) {
      pieces.push({ ...word, start: offset });
      offset += word.text.length;
    }
    start = at;
  }
  const order = bidi.getReorderedIndices(line, { levels, paragraphs });
  const rank = new Map(order.map((index, place) => [index, place]));
  return pieces
    .sort((one, other) => (rank.get(one.start) ?? 0) - (rank.get(other.start) ?? 0))
    .map(({ text, isRtl: direction }) => ({ text, isRtl: direction }));
}

/** Turn letters that stand from right to left, each with what mirrors it: for fonts that are set from left to right. */
export function mirror(letters: readonly string[]): string {
  return letters
    .toReversed()
    .map((it) => bidi.getMirroredCharacter(it) ?? it)
    .join('');
}
