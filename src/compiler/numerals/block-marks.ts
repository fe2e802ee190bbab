import type { Element, Text } from 'hast';
import { visitParents } from 'unist-util-visit-parents';
import type { Range } from '../anchor/find-quote.ts';

/** What the marks of a text say of its numbers. */
export interface BlockMarks {
  /** Code with more in it than one number. */
  code: Range[];
  /** Where a paragraph, an item, a cell or a line begins. */
  starts: Set<number>;
}

const CODE = new Set(['code', 'pre', 'kbd', 'samp', 'var']);
const BLOCKS = new Set(['p', 'li', 'td', 'th', 'dt', 'dd', 'blockquote', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
/** A value that somebody has set is a quantity, however it is set: `8000`. */
const NUMBER = /^\s*[\p{N}.,'’\s]+\s*$/u;

/** Read where code stands in the visible text of a block, and where its parts begin. */
export function readMarks(tree: Element): BlockMarks {
  const code: Range[] = [];
  const starts = new Set([0]);
  const seen = new Set<Element>();
  let length = 0;
  let isAfterBreak = false;
  visitParents(tree, (node, ancestors) => {
    if (node.type === 'element' && node.tagName === 'br') isAfterBreak = true;
    if (node.type !== 'text') return;
    const { value } = node as Text;
    const isBlank = !value.trim();
    for (const element of ancestors) {
      if (isBlank || seen.has(element)) continue;
      seen.add(element);
      if (BLOCKS.has(element.tagName)) starts.add(length);
    }
    if (isAfterBreak && !isBlank) {
      starts.add(length + (value.length - value.trimStart().length));
      isAfterBreak = false;
    }
    if (ancestors.some((it) => CODE.has(it.tagName)) && !NUMBER.test(value)) code.push({ start: length, end: length + value.length });
    length += value.length;
  });
  return { code, starts };
}
