import type { Element, ElementContent, Root } from 'hast';
import { isElement } from '../tree/list-words.ts';
import { NUMBER_SIGNS } from './tidy-body.ts';

const NUMBER = new RegExp(`${NUMBER_SIGNS[0]}(-?\\d+)${NUMBER_SIGNS[1]}`);

/**
 * Take the numbers that stand at the beginning of the items of a converted document out of its text: each list begins with
 * that of its first item, and is parted where the numbers do not follow each other.
 */
export function takeNumbers(tree: Root): Root {
  return { ...tree, children: tree.children.flatMap((node): Root['children'] => (node.type === 'element' ? takeAll(node) : [node])) };
}

function takeAll(element: Element): Element[] {
  const children = element.children.flatMap((child): ElementContent[] => {
    if (child.type === 'text') return [{ type: 'text', value: child.value }];
    return child.type === 'element' ? takeAll(child) : [child];
  });
  if (element.tagName !== 'ol') return [{ ...element, children }];
  const lists: Element[] = [];
  let next: number | null = null;
  for (const item of children) {
    const number = isElement(item) ? takeFirst(item) : null;
    const last = lists.at(-1);
    if (last && (number === null || number === next)) last.children.push(item);
    else
      lists.push({
        ...element,
        properties: { ...element.properties, ...(number === null || number === 1 ? {} : { start: number }) },
        children: [item],
      });
    next = number === null ? next : number + 1;
  }
  return lists;
}

/** Cut the number off the first text of an item. */
function takeFirst(item: Element): number | null {
  for (const child of item.children) {
    if (child.type === 'text' && NUMBER.test(child.value)) {
      const number = Number(NUMBER.exec(child.value)?.[1]);
      child.value = child.value.replace(NUMBER, '');
      return number;
    }
    const deeper = isElement(child) && !isElement(child, 'ol', 'ul') ? takeFirst(child) : null;
    if (deeper !== null) return deeper;
  }
  return null;
}
