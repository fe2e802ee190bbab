import type { BlockContent, Blockquote, Heading, Link, List, Paragraph, PhrasingContent, Root, RootContent, Strong, Text } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify, { type Options } from 'remark-stringify';
import { unified, type Processor } from 'unified';

/** Words of a line: text, or text with a meaning; what is false or null is left out. */
export type Words = string | PhrasingContent | false | null | undefined;

/** Make a heading. */
export function heading(depth: Heading['depth'], ...words: Words[]): Heading {
  return { type: 'heading', depth, children: phrase(words) };
}

/** Make a paragraph. */
export function paragraph(...words: Words[]): Paragraph {
  return { type: 'paragraph', children: phrase(words) };
}

/** Make a list, each item of one line; empty lines are left out, and so is an empty list. */
export function list(items: readonly (Words | Words[])[]): List[] {
  const lines = items.map((item) => phrase(Array.isArray(item) ? item : [item])).filter(({ length }) => length > 0);
  if (lines.length === 0) return [];
  return [
    {
      type: 'list',
      spread: false,
      children: lines.map((children) => ({ type: 'listItem', spread: false, children: [{ type: 'paragraph', children }] })),
    },
  ];
}

/** Make a link. */
export function link(url: string, ...words: Words[]): Link {
  return { type: 'link', url, children: listNodes(words) as Link['children'] };
}

/** Make words that stand out. */
export function strong(...words: Words[]): Strong {
  return { type: 'strong', children: listNodes(words) };
}

/** Make a quotation that stands by itself. */
export function blockquote(...children: BlockContent[]): Blockquote {
  return { type: 'blockquote', children };
}

/**
 * Print a document as Markdown (CommonMark with GFM) that shows exactly these words: whatever Markdown would read is escaped,
 * but not what it reads as the words that they are.
 */
export function printDocument(children: readonly RootContent[]): string {
  return printer().stringify({ type: 'root', children: [...children] });
}

let known: Processor<undefined, undefined, undefined, Root, string> | undefined;

/** Make what prints, once. */
function printer(): typeof known & object {
  const handlers = { text: printText };
  return (known ??= unified().use(remarkGfm).use(remarkStringify, { bullet: '-', rule: '-', handlers }).freeze());
}

type PrintNode = NonNullable<NonNullable<Options['handlers']>['text']>;

/**
 * Print text without escapes that are not needed here: an address is linked as it is, and square brackets are no link where
 * nothing defines one, unless an address or a label follows.
 */
const printText: PrintNode = (node: Text, _parent, state, info) => {
  const isLast = info.after === '\n' || info.after === '';
  return state
    .safe(node.value, info)
    .replace(/\b(https?)\\:(?=\/\/)/g, '$1:')
    .replace(/\\\[(?![ xX]\]|\^)([^[\]\\!]*)\]/g, (whole, words: string, at: number, all: string) => {
      const next = all.charAt(at + whole.length);
      return next === '(' || next === '[' || next === ':' || (next === '' && !isLast) || all.charAt(at - 1) === '!' ? whole : `[${words}]`;
    });
};

/** Make words into nodes, with no space at either end: Markdown would drop it, or have it written as a code. */
function phrase(words: readonly Words[]): PhrasingContent[] {
  const nodes = listNodes(words);
  const [first, last] = [nodes[0], nodes.at(-1)];
  if (first?.type === 'text') first.value = first.value.trimStart();
  if (last?.type === 'text') last.value = last.value.trimEnd();
  return nodes.filter((node) => node.type !== 'text' || node.value !== '');
}

function listNodes(words: readonly Words[]): PhrasingContent[] {
  return words.flatMap((it): PhrasingContent[] => {
    if (it === false || it === null || it === undefined || it === '') return [];
    return [typeof it === 'string' ? { type: 'text', value: it } : it];
  });
}
