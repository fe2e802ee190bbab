import { Readability } from '@mozilla/readability';
import type { Element, Root, Text } from 'hast';
import { fromDom } from 'hast-util-from-dom';
import type { PageDocument } from './build-document.ts';
import type { PageText } from './parse-page.ts';

/** The article of a page, and which text of the page each of its texts is. */
export interface FoundArticle {
  tree: Root;
  /** The texts of the page that it holds, each with its node in the tree. */
  texts: Map<PageText, Text>;
}

/** Find the article of a page by Readability, as it finds it alone: nothing is added to the page that could change what it decides. */
export function findArticle({ document, textOf }: PageDocument): FoundArticle | null {
  const found = new Readability<globalThis.Element | null>(document, { serializer: (node) => node as globalThis.Element | null }).parse();
  if (!found?.content) return null;
  const texts: FoundArticle['texts'] = new Map();
  const tree = fromDom(found.content, {
    afterTransform: (node, made) => {
      const text = textOf(node);
      if (text && made.type === 'text') texts.set(text, made);
    },
  });
  return { tree: { type: 'root', children: tree.type === 'root' ? tree.children : [tree as Element] }, texts };
}
