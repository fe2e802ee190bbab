import type { Element, Root } from 'hast';
import type { Root as MarkdownRoot, RootContent } from 'mdast';
import { toString } from 'hast-util-to-string';
import { basename, extname } from 'node:path';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize, { defaultSchema, type Options as Schema } from 'rehype-sanitize';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkCjkFriendlyStrikethrough from 'remark-cjk-friendly-gfm-strikethrough';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visitParents } from 'unist-util-visit-parents';
import { startOf, unexpected, type Problem, type Span } from '../problems/problem.ts';
import { DEEPEST_NESTING } from '../read/limits.ts';
import { keepBoxes } from './keep-boxes.ts';
import { levelLiteralLinks } from './literal-links.ts';
import { setSubscripts } from './subscripts.ts';
import { tidyNotes } from './tidy-notes.ts';

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

/** What a text may hold: no images, which would be requests to elsewhere, and links that lead where a reader may follow. */
const ALLOWED: Schema = {
  ...defaultSchema,
  tagNames: (defaultSchema.tagNames ?? []).filter((name) => !['img', 'picture', 'source', 'input'].includes(name)),
  protocols: { href: ['http', 'https', 'mailto'] },
};

/** The one ordered list of plugins. */
const processor = unified()
  .use(remarkParse)
  // A single tilde is a sign of the text (“5~10”), and scripts without spaces write none around emphasis.
  .use(remarkGfm, { singleTilde: false })
  .use(remarkCjkFriendly)
  .use(remarkCjkFriendlyStrikethrough, { singleTilde: false })
  .use(remarkRehype, { allowDangerousHtml: true, clobberPrefix: '' })
  .use(rehypeRaw)
  .use(rehypeSanitize, ALLOWED);

/**
 * Parse Markdown (CommonMark with GFM) to blocks. Raw HTML passes an allow-list, and is reported.
 *
 * @param firstLine the line of the file at which `markdown` starts, from 1
 * @param name by which its notes are told from those of other texts of a page
 */
export function parseMarkdown(file: string, markdown: string, firstLine = 1, name = basename(file, extname(file))): ParsedMarkdown {
  const deep = checkNesting(file, markdown, firstLine);
  if (deep.length) return { blocks: [], problems: deep };
  // Empty lines in place of the front matter keep every position true.
  const source = '\n'.repeat(firstLine - 1) + markdown;
  let root: MarkdownRoot;
  let tree: Root;
  try {
    root = processor.parse(source);
    levelLiteralLinks(root, source);
    keepBoxes(root);
    setSubscripts(root, source);
    tree = tidyNotes(processor.runSync(root) as Root, name);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error; // the stack overflows
    return { blocks: [], problems: [tooDeep(startOf(file))] };
  }
  const problems = [...reportHtml(file, root), ...reportImages(file, root)];
  const blocks = tree.children.flatMap((node): Block[] => {
    if (node.type !== 'element') return [];
    const type = /^h[1-6]$/.test(node.tagName) ? 'heading' : 'paragraph';
    return node.tagName === 'hr' ? [] : [{ type, tree: node, text: toString(node) }];
  });
  return { blocks, problems };
}

/** Check that no line opens more quotations and lists in each other than parsers bear. */
export function checkNesting(file: string, markdown: string, firstLine = 1): Problem[] {
  const at = findDeepLine(markdown);
  return at === null ? [] : [tooDeep({ file, ...lineSpan(markdown, at, firstLine) })];
}

/** Find a line that opens more quotations and lists in each other than parsers bear. */
function findDeepLine(markdown: string): number | null {
  const at = markdown.split('\n').findIndex((line) => {
    const markers = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/.exec(line)?.[0].match(/>|[-*+]|\d+[.)]/g);
    return (markers?.length ?? 0) > DEEPEST_NESTING;
  });
  return at === -1 ? null : at;
}

function lineSpan(markdown: string, at: number, firstLine: number): Pick<Span, 'start' | 'end'> {
  const line = firstLine + at;
  return { start: { line, column: 1 }, end: { line, column: (markdown.split('\n')[at]?.length ?? 0) + 1 } };
}

function tooDeep(place: Span): Problem {
  return unexpected(
    place,
    'text-is-shallow',
    'quotations, lists or brackets that nest without end',
    `at most ${DEEPEST_NESTING} in each other`,
    {
      hint: 'write the text as plain paragraphs.',
    },
  );
}

function reportImages(file: string, root: MarkdownRoot): Problem[] {
  const problems: Problem[] = [];
  visitParents(root, ['image', 'imageReference'], (node) => {
    if (!node.position) return;
    const place = { file, start: node.position.start, end: node.position.end };
    problems.push(
      unexpected(place, 'text-has-no-images', 'image', 'words', {
        hint: 'name it under `images` in the front matter, with its file in `images/`; here it is left out of the page.',
      }),
    );
  });
  return problems;
}

function reportHtml(file: string, root: MarkdownRoot): Problem[] {
  const problems: Problem[] = [];
  visitParents(root, 'html', (node: Extract<RootContent, { type: 'html' }>) => {
    if (/^<!--[\s\S]*-->$/.test(node.value) || !node.position) return;
    const { start, end } = node.position;
    problems.push(
      unexpected({ file, start, end }, 'text-is-markdown', `raw HTML \`${node.value.split('\n')[0]?.slice(0, 60)}\``, 'Markdown', {
        hint: 'write it in Markdown; what is not on the allow-list of elements and attributes is left out of the page.',
      }),
    );
  });
  return problems;
}
