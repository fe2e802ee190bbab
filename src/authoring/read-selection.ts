import { findQuote } from '../compiler/anchor/find-quote.ts';
import { wholeWords } from '../compiler/anchor/text-directive.ts';
import { stretchOf } from '../site/copy/passages.ts';
import type { Selected } from '../model/selected.ts';

/** Read which words of one paragraph are selected, the whole of those that are cut; null where there are none, or those of several. */
export function readSelection(): Selected | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const paragraph = closest(range.startContainer);
  const slug = /\/articles\/([^/]+)\/$/.exec(location.pathname)?.[1];
  if (!paragraph || paragraph !== closest(range.endContainer) || slug === undefined) return null;
  const text = paragraph.textContent;
  const { start, end } = wholeWords(text, stretchOf(paragraph, range));
  const words = text.slice(start, end);
  const nth = findQuote(text, { exact: words }).findIndex((it) => it.start === start);
  return nth < 0 ? null : { slug, paragraph: paragraph.id.replace(/^p/, ''), words, nth };
}

function closest(node: Node): HTMLElement | null {
  return (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('.paragraph') ?? null;
}
