import type { Root } from 'hast';
import type { PhrasingContent, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visitParents } from 'unist-util-visit-parents';
import type { Problem } from '../../compiler/problems/problem.ts';
import { printFaithfully } from './print-faithfully.ts';
import { isElement, level, listWords } from './list-words.ts';
import type { Heading } from './heading.ts';
import type { Loss } from './losses.ts';
import { toMarkdown } from './to-markdown.ts';

/** A document as content files hold it: paragraphs as Markdown, and headings apart. */
export interface ArrangedText {
  /** The Markdown of all paragraphs. */
  body: string;
  /** The words of each paragraph, as a page shows them; notes are one paragraph at the end. */
  paragraphs: string[];
  /** The page of the document on which each paragraph begins, where it has pages. */
  pages: (string | number)[] | null;
  headings: Heading[];
  words: number;
  /** Why a page could not show it. */
  problems: Problem[];
  /** How often it has what a plain text has not. */
  kept: { noun: string; count: number }[];
  /** What Markdown could not hold. */
  losses: Loss[];
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

/** Arrange a cleaned tree as Markdown with its headings apart; where its words would not come out as they are, that is told. */
export function arrangeText(file: string, tree: Root): ArrangedText {
  const { body, headings } = partHeadings(toMarkdown(tree).children);
  const words = listWords(tree);
  const { markdown, paragraphs, problems, losses } = printFaithfully(file, body, { words, headings });
  return {
    body: markdown,
    paragraphs,
    pages: listPages(tree, paragraphs.length),
    headings,
    words: words.length,
    problems,
    kept: countShapes(body),
    losses,
  };
}

/** Part headings from the text. One with nothing below it is a line of the text; a sign of a note without words joins its neighbour. */
function partHeadings(nodes: readonly RootContent[]): { body: RootContent[]; headings: Heading[] } {
  const body: RootContent[] = [];
  const notes: RootContent[] = [];
  const headings: Heading[] = [];
  let held: PhrasingContent[] = [];
  for (const node of nodes) {
    if (node.type === 'footnoteDefinition') notes.push(node);
    else if (node.type === 'heading') {
      if (level(toString(node))) headings.push({ level: node.depth, title: level(toString(node)), before: body.length + 1 });
    } else if (toString(node).trim()) {
      body.push(node);
      if (held.length) addSigns(node, held, body);
      held = [];
    } else if (node.type !== 'thematicBreak') {
      const signs = listSigns(node);
      const last = body.at(-1);
      // What follows a heading belongs to the text below it.
      if (last && headings.at(-1)?.before !== body.length + 1) addSigns(last, signs, body);
      else held.push(...signs);
    }
  }
  const last = headings.filter(({ before }) => before > body.length);
  headings.splice(headings.length - last.length);
  body.push(...last.map(({ title }): RootContent => ({ type: 'paragraph', children: [{ type: 'text', value: title }] })));
  const end = body.at(-1);
  if (end && held.length) addSigns(end, held, body);
  return { body: [...body, ...notes], headings };
}

function listSigns(node: RootContent): PhrasingContent[] {
  const signs: PhrasingContent[] = [];
  visitParents(node, 'footnoteReference', (sign) => void signs.push(sign));
  return signs;
}

/** Set signs of notes at the end of a block; one that holds no line of text is followed by a line of its own. */
function addSigns(block: RootContent, signs: readonly PhrasingContent[], body: RootContent[]): void {
  if (!signs.length) return;
  const lines: PhrasingContent[][] = [];
  visitParents(block, 'paragraph', (paragraph) => {
    lines.push(paragraph.children);
  });
  const line = lines.at(-1);
  if (line) line.push(...signs);
  else body.push({ type: 'paragraph', children: [{ type: 'text', value: '—' }, ...signs] });
}

/** The page of each paragraph, by the marks on the blocks of the tree; null where it has none. */
function listPages({ children }: Root, count: number): ArrangedText['pages'] {
  const blocks = children.filter((node) => isElement(node) && !/^h[1-6]$|^hr$/.test(node.tagName) && listWords(node).length > 0);
  const pages = blocks.map((node) => (isElement(node) ? node.properties['dataPage'] : null));
  const known = pages.map((page) => (typeof page === 'string' || typeof page === 'number' ? page : '')).slice(0, count);
  // What stands without a page of its own, as the notes at the end do, is on none.
  return known.some(Boolean) && pages.length >= count ? known : null;
}

function countShapes(children: RootContent[]): ArrangedText['kept'] {
  const types: string[] = [];
  visitParents({ type: 'root', children }, (node) => void types.push(node.type));
  return SHAPES.map(({ noun, types: own }) => ({ noun, count: types.filter((type) => own.includes(type)).length })).filter(
    ({ count }) => count > 0,
  );
}
