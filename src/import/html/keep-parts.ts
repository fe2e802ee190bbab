import type { Element, ElementContent, Root } from 'hast';
import { serializeOuter } from 'parse5';
import { visitParents } from 'unist-util-visit-parents';
import { parseFragment } from './parse-fragment.ts';
import { isElement, isInline, level } from '../tree/list-words.ts';
import type { FoundArticle } from './find-article.ts';
import { printPart, type LeftPart } from './list-parts.ts';

/** What holds blocks. */
const CONTAINERS = new Set(['div', 'section', 'article', 'main', 'body', 'figure', 'center']);

/**
 * Put parts of a page that were left out back into its article, at their places.
 *
 * @param wanted words of which each stands in the part to keep
 * @returns the parts that are still left out
 */
export function keepParts(article: FoundArticle, parts: readonly LeftPart[], wanted: readonly string[]): LeftPart[] {
  const kept = parts.filter((part) => wanted.some((words) => printPart(part).includes(level(words))));
  for (const part of [...kept].reverse()) {
    const made: ElementContent[] = part.element
      ? (parseFragment(serializeOuter(part.element)).children as ElementContent[])
      : [{ type: 'text', value: part.texts.map(({ value }) => value).join('') }];
    insertAfter(article, part, made);
  }
  return parts.filter((part) => !kept.includes(part));
}

function insertAfter({ tree, texts }: FoundArticle, { after, element }: LeftPart, made: ElementContent[]): void {
  const node = after && texts.get(after);
  let path: (Root | Element)[] = [];
  if (node) {
    visitParents(tree, 'text', (text, ancestors) => {
      if (text === node) path = ancestors as (Root | Element)[];
    });
  }
  const line: ElementContent | undefined = node ?? undefined;
  const chain: (Root | ElementContent)[] = [...path, ...(line ? [line] : [])];
  // A word of a sentence goes back into it; a block stands behind the block before it.
  const asWord = !element || isInline(element.tagName);
  const at = chain.findIndex((it, index) => {
    const next = chain[index + 1];
    if (!next) return false;
    if (asWord) return index === chain.length - 2;
    return (it.type === 'root' || isElement(it as ElementContent, ...CONTAINERS)) && !isElement(next as ElementContent, ...CONTAINERS);
  });
  const parent = at === -1 ? tree : (chain[at] as Root | Element);
  const children = parent.children as ElementContent[];
  const index = at === -1 ? 0 : children.indexOf(chain[at + 1] as ElementContent) + 1;
  children.splice(index, 0, ...made);
}
