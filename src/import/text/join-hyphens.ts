import { lossesOf, type Loss } from '../tree/losses.ts';

/** Joins the lines of paragraphs, and remembers which words were broken at their ends. */
export interface LineJoiner {
  /** Join lines by spaces; a word that was broken at the end of a line becomes whole. */
  join(lines: readonly string[]): string;
  /** Tell the words that became whole. */
  describeJoined(): Loss[];
}

/**
 * Open a joiner for a text. A hyphen at the end of a line goes if a letter follows, unless the text elsewhere has the
 * word with its hyphen, or both halves as words of their own and not the whole: `exami-` `nation` → `examination`.
 */
export function openJoiner(text: string): LineJoiner {
  const words = new Map<string, number>();
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{M}\p{N}]+(?:[-‐’'][\p{L}\p{M}\p{N}]+)*/gu))
    words.set(word, (words.get(word) ?? 0) + 1);
  const has = (word: string) => words.has(word.toLowerCase().replace('‐', '-'));
  const joined = new Map<string, number>();
  const joinTwo = (line: string, next: string): string => {
    const [, head = '', hyphen] = /([\p{L}\p{M}]+)([-‐\u00ad])$/u.exec(line) ?? [];
    const [tail] = /^\p{L}[\p{L}\p{M}]*/u.exec(next) ?? [];
    if (!hyphen || !tail) return `${line} ${next}`;
    // A capital follows a hyphen that is one, but within a name: `Mac-` `Donald`.
    if (/^\p{Lu}/u.test(tail) && hyphen !== '\u00ad' && !has(head + tail)) return line + next;
    // The halves stand in the text as they are broken here, too: they count as words if they stand there once more.
    const isCompound = has(`${head}-${tail}`) || (hyphen !== '\u00ad' && !has(head + tail) && isWord(head) && isWord(tail));
    if (isCompound) return line + next;
    joined.set(head + tail, (joined.get(head + tail) ?? 0) + 1);
    return line.slice(0, -1) + next;
  };
  const isWord = (half: string) => half.length > 1 && (words.get(half.toLowerCase()) ?? 0) > 1;
  return {
    join: (lines) =>
      lines
        .map((line) => line.trim())
        .reduce(joinTwo)
        .replace(/\s+/g, ' ')
        .trim(),
    describeJoined: () =>
      lossesOf(
        'hyphen of a word that was broken at the end of a line',
        'hyphens of words that were broken at the ends of lines',
        [...joined].map(([word, count]) => `“${word}”${count > 1 ? `, ${count} times` : ''}`),
      ),
  };
}
