import type { Range } from '../anchor/find-quote.ts';

/** How many characters of context stand on each side of sealed words. */
const CONTEXT = 24;

/** Words as the lock keeps them, in three parts. */
export interface SealedWords {
  before: string;
  words: string;
  after: string;
}

/**
 * Print the words of a paragraph that an entry stands for, as the lock keeps them: in square brackets, several stretches
 * joined by an ellipsis, with whole words of what stands around them.
 *
 * `border. The bodies of [between 30 and 40 men], “many of whom`
 */
export function printSealedWords(text: string, ranges: readonly Range[]): string {
  const words = ranges.map(({ start, end }) => text.slice(start, end)).join(' … ');
  return `${takeContext(text.slice(0, ranges[0]?.start), 'end')}[${words}]${takeContext(text.slice(ranges.at(-1)?.end), 'start')}`;
}

/** Parse what `printSealedWords` printed. */
export function parseSealedWords(sealed: string): SealedWords | null {
  const [, before, words, after] = /^([^[]*)\[(.*)\]([^\]]*)$/s.exec(sealed) ?? [];
  return before === undefined || words === undefined || after === undefined ? null : { before, words, after };
}

/** Take whole words next to the sealed ones. */
function takeContext(text: string, side: 'start' | 'end'): string {
  if (text.length <= CONTEXT) return text;
  return side === 'end' ? text.slice(-CONTEXT).replace(/^\S*\s+/, '') : text.slice(0, CONTEXT).replace(/\s+\S*$/, '');
}
