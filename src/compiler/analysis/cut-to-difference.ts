/** How many words that both have stand on each side of those that differ. */
const CONTEXT = 6;

/** Two wordings, cut to where they differ. */
export interface Difference {
  before: string;
  was: string;
  now: string;
  after: string;
}

/** Cut two wordings to the stretch in which they differ, with some words that both have around it. */
export function cutToDifference(was: string, now: string): Difference {
  const [old, fresh] = [was, now].map((text) => text.split(/(?<=\s)/)) as [string[], string[]];
  const shorter = Math.min(old.length, fresh.length);
  let start = 0;
  while (start < shorter && old[start] === fresh[start]) start++;
  let end = 0;
  while (end < shorter - start && old.at(-1 - end) === fresh.at(-1 - end)) end++;
  const middle = (words: readonly string[]) => words.slice(start, words.length - end).join('');
  const [head, tail] = [fresh.slice(0, start), end ? fresh.slice(-end) : []];
  return {
    before: `${head.length > CONTEXT ? '… ' : ''}${head.slice(-CONTEXT).join('')}`,
    was: middle(old),
    now: middle(fresh),
    after: `${tail.slice(0, CONTEXT).join('')}${tail.length > CONTEXT ? '…' : ''}`,
  };
}
