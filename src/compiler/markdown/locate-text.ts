import type { Element, Text } from 'hast';
import { visitParents } from 'unist-util-visit-parents';
import type { Range } from '../anchor/find-quote.ts';
import { startOf, type Point, type Span } from '../problems/problem.ts';

/** Find where a stretch of a block's visible text stands in its file. */
export function locateText(file: string, tree: Element, { start, end }: Range): Span {
  let length = 0;
  let from: Point | undefined;
  let to: Point | undefined;
  visitParents(tree, 'text', (node: Text) => {
    const before = length;
    length += node.value.length;
    if (!node.position) return;
    if (!from && start < length) from = advance(node, start - before);
    if (!to && end <= length) to = advance(node, end - before);
  });
  const whole = tree.position ?? startOf(file);
  return { file, start: from ?? pointOf(whole.start), end: to ?? pointOf(whole.end) };
}

/** Find where a block stands in its file. */
export function locateBlock(file: string, tree: Element): Span {
  const { start } = tree.position ?? startOf(file);
  return { file, start: pointOf(start), end: pointOf(start) };
}

function advance(node: Text, offset: number): Point {
  const before = node.value.slice(0, offset);
  const start = node.position?.start ?? { line: 1, column: 1 };
  const breaks = before.split('\n');
  return breaks.length === 1
    ? { line: start.line, column: start.column + offset }
    : { line: start.line + breaks.length - 1, column: (breaks.at(-1)?.length ?? 0) + 1 };
}

function pointOf({ line, column }: Point): Point {
  return { line, column };
}
