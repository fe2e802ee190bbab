import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

const processor = unified().use(remarkGfm).use(remarkStringify, { bullet: '-', emphasis: '*', listItemIndent: 'one' });

/** Print a tree as Markdown with GFM that shows exactly its words: whatever else Markdown would read is escaped. */
export function printMarkdown(tree: Root): string {
  return processor.stringify(tree);
}
