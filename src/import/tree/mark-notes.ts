import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { visitParents } from 'unist-util-visit-parents';
import { printText } from './list-words.ts';

/** The sign of a note: `1`, `[12]`, `*`, `†`. */
const SIGN = /^[[(]?(?:\d{1,3}|[a-z]|[ivxl]{1,5}|[*†‡§]{1,3})[\])]?$/i;
/** A link back from a note to its sign: an arrow or the like. */
const ARROW = /^[^\p{L}\p{N}]*$/u;

/**
 * Mark footnotes and endnotes, as web pages and converters write them: a link whose text is a sign, to a later item of a
 * list or paragraph that links back. The link becomes `<a data-note="1">` without words; the notes move to the end, into
 * `<section data-notes>`, in the order of their signs. What is no such pair stays as it is.
 */
export function markNotes(tree: Root): Root {
  const items = findItems(tree);
  const signs = new Map<Element, Element>();
  const seen = new Set<Element>();
  visitParents(tree, 'element', (element: Element) => {
    seen.add(element);
    const item = items.get(fragmentOf(element) ?? '');
    if (item && !seen.has(item) && SIGN.test(printText(element).trim())) signs.set(element, item);
  });
  const notes = [...new Set(signs.values())];
  if (!notes.length) return tree;

  const rewrite = (nodes: readonly ElementContent[], inNote: boolean): ElementContent[] =>
    nodes.flatMap((node): ElementContent[] => {
      if (node.type !== 'element') return [node];
      if (notes.includes(node) || node.properties['id'] === 'footnote-label') return [];
      const item = signs.get(node);
      if (item) return [h('a', { dataNote: String(notes.indexOf(item) + 1) })];
      const words = printText(node).trim();
      if (inNote && fragmentOf(node) !== null && (ARROW.test(words) || SIGN.test(words))) return [];
      const children = rewrite(node.children, inNote);
      const isEmptied = node.children.some(holdsSomething) && !children.some(holdsSomething);
      if (isEmptied) return [];
      return node.tagName === 'sup' && children.some(isSign) ? children : [{ ...node, children }];
    });
  const text = rewrite(tree.children as ElementContent[], false);
  const end = notes.map((item, at) => h('div', { dataNote: String(at + 1) }, rewrite(item.children, true)));
  return { type: 'root', children: [...text, h('section', { dataNotes: '' }, end)] };
}

function holdsSomething(node: ElementContent): boolean {
  if (node.type === 'text') return /\S/.test(node.value);
  return node.type === 'element';
}

function isSign(node: ElementContent): boolean {
  return node.type === 'element' && node.properties['dataNote'] !== undefined;
}

/** Find what a note can be, by the id on it or in it: an item of a list or a paragraph, with a link to another place of the page. */
function findItems(tree: Root): Map<string, Element> {
  const items = new Map<string, Element>();
  visitParents(tree, 'element', (element: Element, ancestors) => {
    const { id, name } = element.properties;
    const item = [...ancestors, element].findLast((it): it is Element => it.type === 'element' && ['li', 'p'].includes(it.tagName));
    if (!item || !linksBack(item)) return;
    for (const it of [id, name]) if (typeof it === 'string' && !items.has(it)) items.set(it, item);
  });
  return items;
}

function linksBack(element: Element): boolean {
  return element.children.some((child) => child.type === 'element' && (fragmentOf(child) !== null || linksBack(child)));
}

function fragmentOf({ tagName, properties }: Element): string | null {
  const { href } = properties;
  return tagName === 'a' && typeof href === 'string' && href.startsWith('#') ? href.slice(1) : null;
}
