import type { Root } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';

/** Leave the boxes of lists as the signs that they are written with: what is done and what is not differs in nothing else. */
export function keepBoxes(tree: Root): void {
  visitParents(tree, 'listItem', (item) => {
    const [first] = item.children;
    if (typeof item.checked !== 'boolean' || first?.type !== 'paragraph') return;
    first.children.unshift({ type: 'text', value: item.checked ? '[x] ' : '[ ] ' });
    item.checked = null;
  });
}
