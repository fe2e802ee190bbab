import type { Element } from 'hast';
import { visitParents } from 'unist-util-visit-parents';

/** List the elements of a tree, each with the elements around it. */
export function findElements(tree: Element, test: (element: Element) => boolean = () => true): { element: Element; parents: Element[] }[] {
  const found: { element: Element; parents: Element[] }[] = [];
  visitParents(tree, 'element', (element: Element, parents) => {
    if (test(element)) found.push({ element, parents });
  });
  return found;
}

/** Tell whether an element has a class. */
export function hasClass(element: Element, name: string): boolean {
  const { className } = element.properties;
  return Array.isArray(className) && className.includes(name);
}
