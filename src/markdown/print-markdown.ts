import type { Root } from 'mdast';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

/** Print paragraphs of plain text as Markdown that shows exactly these words: whatever Markdown would read is escaped. */
export function printMarkdown(paragraphs: readonly string[]): string {
  const root: Root = { type: 'root', children: paragraphs.map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })) };
  return unified().use(remarkStringify).stringify(root);
}
