import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';

/** Print a tree as HTML (or SVG) text. */
export function printHtml(tree: Element): string {
  return toHtml(tree, { space: tree.tagName === 'svg' ? 'svg' : 'html' });
}
