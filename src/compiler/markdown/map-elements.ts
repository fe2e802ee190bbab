import type { Element, ElementContent } from 'hast';

/** Make a tree anew with each of its elements changed, itself too; what is inside of an element is changed first. */
export function mapElements(tree: Element, change: (element: Element) => Element): Element {
  return change({ ...tree, children: tree.children.map((node) => (node.type === 'element' ? mapElements(node, change) : node)) });
}

/** Make a tree anew with the address of each of its links resolved. */
export function mapLinks(tree: Element, resolve: (href: string) => string): Element {
  return mapElements(tree, (element) => {
    const { href } = element.properties;
    return typeof href === 'string' ? { ...element, properties: { ...element.properties, href: resolve(href) } } : element;
  });
}

/** Make a tree anew without the places of its parts in the file that it was parsed from. */
export function withoutPositions({ tagName, properties, children }: Element): Element {
  const inside = (node: ElementContent): ElementContent =>
    node.type === 'element' ? withoutPositions(node) : { type: node.type, value: node.value };
  return { type: 'element', tagName, properties, children: children.map(inside) };
}
