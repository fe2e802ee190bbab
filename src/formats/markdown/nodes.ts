import type { BlockContent, Blockquote, Heading, Link, List, Paragraph, PhrasingContent, Root, RootContent, Strong } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

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
  return { type: 'link', url, children: phrase(words) as Link['children'] };
}

/** Make words that stand out. */
export function strong(...words: Words[]): Strong {
  return { type: 'strong', children: phrase(words) };
}

/** Make a quotation that stands by itself. */
export function blockquote(...children: BlockContent[]): Blockquote {
  return { type: 'blockquote', children };
}

/** Print a document as Markdown (CommonMark with GFM) that shows exactly these words: whatever Markdown would read is escaped. */
export function printDocument(children: readonly RootContent[]): string {
  const root: Root = { type: 'root', children: [...children] };
  return unified().use(remarkGfm).use(remarkStringify, { bullet: '-', rule: '-' }).stringify(root);
}

function phrase(words: readonly Words[]): PhrasingContent[] {
  return words.flatMap((it): PhrasingContent[] => {
    if (it === false || it === null || it === undefined || it === '') return [];
    return [typeof it === 'string' ? { type: 'text', value: it } : it];
  });
}
