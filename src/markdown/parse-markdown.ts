import type { Element, Root } from 'hast';
import type { Root as MarkdownRoot, RootContent } from 'mdast';
import { toString } from 'hast-util-to-string';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visitParents } from 'unist-util-visit-parents';
import { unexpected, type Problem } from '../problem/problem.ts';

/** A block of a text at its top level: one paragraph as readers count them, or a heading between them. */
export interface Block {
  type: 'paragraph' | 'heading';
  /** The sanitised tree of the block. */
  tree: Element;
  /** What a reader sees of it. */
  text: string;
}

/** A text in blocks, with what was found wrong in it. */
export interface ParsedMarkdown {
  blocks: Block[];
  problems: Problem[];
}

/** The one ordered list of plugins. */
const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .use(rehypeSanitize);

/**
 * Parse Markdown (CommonMark with GFM) to blocks. Raw HTML passes an allow-list, and is reported.
 *
 * @param firstLine the line of the file at which `markdown` starts, from 1
 */
export function parseMarkdown(file: string, markdown: string, firstLine = 1): ParsedMarkdown {
  // Empty lines in place of the front matter keep every position true.
  const source = '\n'.repeat(firstLine - 1) + markdown;
  const root = processor.parse(source);
  const problems = reportHtml(file, root);
  const tree = processor.runSync(root) as Root;
  const blocks = tree.children.flatMap((node): Block[] => {
    if (node.type !== 'element') return [];
    const type = /^h[1-6]$/.test(node.tagName) ? 'heading' : 'paragraph';
    return node.tagName === 'hr' ? [] : [{ type, tree: node, text: toString(node) }];
  });
  return { blocks, problems };
}

function reportHtml(file: string, root: MarkdownRoot): Problem[] {
  const problems: Problem[] = [];
  visitParents(root, 'html', (node: Extract<RootContent, { type: 'html' }>) => {
    if (/^<!--[\s\S]*-->$/.test(node.value) || !node.position) return;
    const { start, end } = node.position;
    problems.push(
      unexpected({ file, start, end }, 'text-is-markdown', `raw HTML \`${node.value.split('\n')[0]?.slice(0, 60)}\``, 'Markdown', {
        fatal: false,
        hint: 'write it in Markdown; what is not on the allow-list of elements and attributes is left out of the page.',
      }),
    );
  });
  return problems;
}
