import { diffArrays } from 'diff';
import type { PhrasingContent, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { parseMarkdown, type Block } from '../../compiler/markdown/parse-markdown.ts';
import { printHtml } from '../../compiler/markdown/print-html.ts';
import { printMarkdown } from '../../compiler/markdown/print-markdown.ts';
import type { Problem } from '../../compiler/problems/problem.ts';
import type { Heading } from './heading.ts';
import { listWords, splitWords } from './list-words.ts';
import { countOf, quote, quoteAt, lossesOf, type Loss } from './losses.ts';

interface Printed {
  markdown: string;
  paragraphs: string[];
  problems: Problem[];
  losses: Loss[];
}

/** How many words may differ until it is no use to list them, and how long that may take in milliseconds. */
const DIFFERENCE = { maxEditLength: 1000, timeout: 3000 };

/**
 * Print blocks as Markdown, and read that again: a block whose words do not come back is printed as plain words. What is
 * still not as it was is told, with its paragraph and the words around it.
 *
 * @param source the words of the document, and its headings, which stand apart
 */
export function printFaithfully(
  file: string,
  body: readonly RootContent[],
  source: { words: readonly string[]; headings: readonly Heading[] },
): Printed {
  let children = [...body];
  let { markdown, blocks, problems } = printAndParse(file, children);
  const losses: Loss[] = [];
  if (!isSame(source.words, interleave(blocks, source.headings)) && !problems.some(({ fatal }) => fatal)) {
    const levelled: string[] = [];
    children = children.map((node) => {
      const plain = isFaithful(file, node) ? null : toPlain(node);
      if (plain) levelled.push(quote(toString(node)));
      return plain ?? node;
    });
    ({ markdown, blocks, problems } = printAndParse(file, children));
    losses.push(
      ...lossesOf(
        'paragraph kept as plain words, since Markdown could not hold its form',
        'paragraphs kept as plain words, since Markdown could not hold their form',
        levelled,
      ),
      ...listDifferences(source.words, blocks, source.headings),
    );
  }
  return { markdown, paragraphs: blocks.map(({ text }) => text), problems, losses };
}

function printAndParse(file: string, children: RootContent[]): { markdown: string; blocks: Block[]; problems: Problem[] } {
  const escaped = printMarkdown({ type: 'root', children });
  const careful = { markdown: escaped, ...parseMarkdown(file, escaped) };
  const relaxed = relaxBrackets(escaped);
  if (relaxed === escaped) return careful;
  const read = parseMarkdown(file, relaxed);
  const same =
    read.blocks.length === careful.blocks.length &&
    read.blocks.every(({ tree }, at) => printHtml(tree) === printHtml(careful.blocks[at]?.tree ?? tree));
  return same ? { markdown: relaxed, ...read } : careful;
}

/** A word in brackets, such as `[sic]`, is no link where nothing defines one: it needs no backslash, but where it would be a box to check. */
function relaxBrackets(markdown: string): string {
  return markdown.replace(/(^[\s>]*(?:[-*+]|\d+[.)])[ \t]+)?\\\[(?=[^[\]\n^\\`]+\](?![(:[]))/gm, (all: string, item: string | undefined) =>
    item ? all : '[',
  );
}

/** Say whether a block alone comes back with its words; a note is known by its text alone. */
function isFaithful(file: string, node: RootContent): boolean {
  const children = (node.type === 'footnoteDefinition' ? node.children : [node]).map(withoutSigns);
  const { blocks } = printAndParse(file, children);
  const words = children.flatMap((child) => splitWords(printBlock(child)));
  return isSame(
    words,
    blocks.flatMap(({ tree }) => listWords(tree)),
  );
}

/** Without the note that it leads to, a sign would be words. */
function withoutSigns<T extends RootContent>(node: T): T {
  if (!('children' in node)) return node;
  const children = (node.children as RootContent[]).filter(({ type }) => type !== 'footnoteReference').map(withoutSigns);
  return { ...node, children };
}

/** A block as one paragraph of words, its lines and the signs of its notes kept. */
function toPlain(node: RootContent): RootContent {
  const children: PhrasingContent[] = [];
  const walk = (it: RootContent): void => {
    if (it.type === 'footnoteReference' || it.type === 'break') children.push(it);
    else if ('value' in it) children.push({ type: 'text', value: it.value.replace(/\s+/g, ' ') });
    else if ('children' in it) {
      if (isLine(it) && children.length) children.push({ type: 'text', value: ' ' });
      it.children.forEach(walk);
    }
  };
  if (node.type !== 'footnoteDefinition') {
    walk(node);
    return { type: 'paragraph', children };
  }
  node.children.forEach(walk);
  return { ...node, children: [{ type: 'paragraph', children }] };
}

function isLine({ type }: RootContent): boolean {
  return !['text', 'emphasis', 'strong', 'delete', 'link', 'inlineCode'].includes(type);
}

/** Print the words of a block, apart from those who print Markdown. */
function printBlock(node: RootContent): string {
  if (node.type === 'break') return ' ';
  if ('value' in node) return node.type === 'html' ? '' : node.value;
  if (!('children' in node)) return '';
  const inner = (node.children as RootContent[]).map(printBlock).join('');
  return isLine(node) ? ` ${inner} ` : inner;
}

function interleave(blocks: readonly Block[], headings: readonly Heading[]): string[] {
  return blocks.flatMap((block, at) => [
    ...headings.filter(({ before }) => before === at + 1).flatMap(({ title }) => title.split(' ')),
    ...listWords(block.tree),
  ]);
}

function isSame(words: readonly string[], others: readonly string[]): boolean {
  return words.length === others.length && words.every((word, at) => word === others[at]);
}

/** Tell which words are not as they were, each at its paragraph. */
function listDifferences(words: readonly string[], blocks: readonly Block[], headings: readonly Heading[]): Loss[] {
  const kept = interleave(blocks, headings);
  if (isSame(words, kept)) return [];
  const ends = blocks.map(
    (_, at) =>
      interleave(
        blocks.slice(0, at + 1),
        headings.filter(({ before }) => before <= at + 1),
      ).length,
  );
  const changes = diffArrays([...words], kept, DIFFERENCE) as ReturnType<typeof diffArrays<string>> | undefined;
  if (!changes) {
    const [was, is] = [countOf(words.length, 'word'), countOf(kept.length, 'word')];
    return [{ what: `Some of its words: ${was} became ${is}, and too many differ to list them`, details: [] }];
  }
  let [before, after] = [0, 0];
  const details = changes.flatMap(({ added, removed, value }): string[] => {
    const [at, now] = [before, after];
    if (!added) before += value.length;
    if (!removed) after += value.length;
    if (!added && !removed) return [];
    const context = quoteAt(words.slice(Math.max(0, at - 6), at).join(' '), value.join(' '), words.slice(before, before + 6).join(' '));
    const paragraph = ends.findIndex((end) => now < end) + 1 || blocks.length;
    return [`¶${paragraph} ${added ? 'came in' : 'went'}: ${context}`];
  });
  return lossesOf('stretch of words that did not come through', 'stretches of words that did not come through', details);
}
