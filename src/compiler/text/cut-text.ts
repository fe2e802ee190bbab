import { segment } from './segments.ts';

/** A space that is farther off stands in a text that writes none between its words. */
const NEAR = 40;

/** Find where a text may begin that is cut at a place or soon after it: behind a space, or where a word begins. */
export function startAfter(text: string, at: number): number {
  const space = text.indexOf(' ', at);
  if (space !== -1 && space - at < NEAR) return space + 1;
  return segment(text, 'und', 'word').containing(at)?.index ?? text.length;
}

/** Find where a text may end that is cut at a place or soon before it: at a space, or where a word begins. */
export function endBefore(text: string, at: number): number {
  const space = text.lastIndexOf(' ', at);
  if (space !== -1 && at - space < NEAR) return space;
  return segment(text, 'und', 'word').containing(at)?.index ?? text.length;
}
