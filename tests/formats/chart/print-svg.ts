import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';

const isText = (node: ElementContent) => node.type === 'text';

/** Print an SVG tree, one element a line, so that a change of a snapshot can be read. */
export function printSvg(element: Element, indent = ''): string {
  if (element.children.every(isText)) return `${indent}${toHtml(element, { space: 'svg' })}\n`;
  const [open = '', close = ''] = toHtml({ ...element, children: [{ type: 'text', value: '\u0000' }] }, { space: 'svg' }).split('\u0000');
  const inner = element.children
    .map((child) => (child.type === 'element' ? printSvg(child, `${indent}  `) : `${indent}  ${toHtml(child)}\n`))
    .join('');
  return `${indent}${open}\n${inner}${indent}${close}\n`;
}
