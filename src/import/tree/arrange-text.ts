import type { Root } from 'hast';
import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visitParents } from 'unist-util-visit-parents';
import { parseMarkdown } from '../../compiler/markdown/parse-markdown.ts';
import type { Problem } from '../../compiler/problems/problem.ts';
import { printMarkdown } from '../../compiler/markdown/print-markdown.ts';
import { listWords } from './list-words.ts';
import { toMarkdown } from './to-markdown.ts';

/** A heading of a document, apart from its text. */
export interface Heading {
  level: number;
  title: string;
  /** The paragraph before which it stands, counted from 1. */
  before: number;
}

/** A document as content files hold it: paragraphs as Markdown, and headings apart. */
export interface ArrangedText {
  /** The Markdown of all paragraphs. */
  body: string;
  /** The words of each paragraph, as a page shows them; notes are one paragraph at the end. */
  paragraphs: string[];
  headings: Heading[];
  words: number;
  /** Why a page could not show it. */
  problems: Problem[];
  /** How often it has what a plain text has not. */
  kept: { noun: string; count: number }[];
}

/** What is counted of a text, by the types of its nodes. */
const SHAPES = [
  { noun: 'list', types: ['list'] },
  { noun: 'table', types: ['table'] },
  { noun: 'block quotation', types: ['blockquote'] },
  { noun: 'emphasized passage', types: ['emphasis', 'strong', 'delete'] },
  { noun: 'link', types: ['link'] },
  { noun: 'note', types: ['footnoteDefinition'] },
];

/**
 * Arrange a cleaned tree as Markdown with its headings apart.
 *
 * @throws {Error} if a word would be lost or moved
 */
export function arrangeText(file: string, tree: Root): ArrangedText {
  const body: RootContent[] = [];
  const headings: Heading[] = [];
  let count = 0;
  for (const node of toMarkdown(tree).children) {
    if (node.type === 'thematicBreak' || (node.type !== 'footnoteDefinition' && !toString(node).trim())) continue;
    if (node.type === 'heading') headings.push({ level: node.depth, title: level(toString(node)), before: count + 1 });
    else {
      if (node.type !== 'footnoteDefinition') count++;
      body.push(node);
    }
  }
  if (!body.some(({ type }) => type === 'footnoteDefinition')) {
    // A heading with nothing below it is a line of the text.
    const last = headings.filter(({ before }) => before > count);
    headings.splice(headings.length - last.length);
    body.push(...last.map(({ title }): RootContent => ({ type: 'paragraph', children: [{ type: 'text', value: title }] })));
  }
  const markdown = printMarkdown({ type: 'root', children: body });
  const { blocks, problems } = parseMarkdown(file, markdown);
  const stored = blocks.map((block) => listWords(block.tree));
  const words = listWords(tree);
  if (blocks.length) checkWords(words, interleave(stored, headings));
  return { body: markdown, paragraphs: blocks.map(({ text }) => text), headings, words: words.length, problems, kept: countShapes(body) };
}

function countShapes(children: RootContent[]): ArrangedText['kept'] {
  const types: string[] = [];
  visitParents({ type: 'root', children }, (node) => void types.push(node.type));
  return SHAPES.map(({ noun, types: own }) => ({ noun, count: types.filter((type) => own.includes(type)).length })).filter(
    ({ count }) => count > 0,
  );
}

function interleave(paragraphs: readonly string[][], headings: readonly Heading[]): string[] {
  return paragraphs.flatMap((words, at) => [
    ...headings.filter(({ before }) => before === at + 1).flatMap(({ title }) => title.split(' ')),
    ...words,
  ]);
}

function checkWords(words: readonly string[], kept: readonly string[]): void {
  const at = words.findIndex((word, index) => word !== kept[index]);
  if (at === -1 && words.length === kept.length) return;
  const from = at === -1 ? words.length : at;
  const around = (list: readonly string[]) => list.slice(Math.max(0, from - 3), from + 3).join(' ');
  throw new Error(`Unexpected words \`${around(kept)}\`, expected \`${around(words)}\`: a word was lost on the way to Markdown`);
}

function level(text: string): string {
  return text.trim().split(/\s+/).join(' ');
}
