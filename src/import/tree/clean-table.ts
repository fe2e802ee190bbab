import type { Element, ElementContent } from 'hast';
import { isElement, isInline } from './list-words.ts';

/** A cell of a Markdown table is one line: blocks within it become words with a space between. */
export function flattenCell(nodes: readonly ElementContent[]): ElementContent[] {
  const space: ElementContent = { type: 'text', value: ' ' };
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return [node];
    return isInline(node.tagName) ? [{ ...node, children: flattenCell(node.children) }] : [space, ...flattenCell(node.children), space];
  });
}

/** A table of Markdown has a head: where none is marked, it is the first row. */
export function nameColumns(children: readonly ElementContent[]): ElementContent[] {
  return children.some(hasHead) ? [...children] : nameFirstRow(children);
}

function hasHead(node: ElementContent): boolean {
  return node.type === 'element' && (node.tagName === 'th' || node.children.some(hasHead));
}

function nameFirstRow(nodes: readonly ElementContent[]): ElementContent[] {
  const at = nodes.findIndex((node) => node.type === 'element');
  return nodes.map((node, index) => {
    if (index !== at || node.type !== 'element') return node;
    if (node.tagName !== 'tr') return { ...node, children: nameFirstRow(node.children) };
    return { ...node, children: node.children.map((cell) => (isElement(cell) ? { ...cell, tagName: 'th' } : cell)) };
  });
}

export function takeCaptions({ children }: Element): Element[] {
  return children.filter((child): child is Element => isElement(child, 'caption'));
}
