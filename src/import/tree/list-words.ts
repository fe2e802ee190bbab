import type { Element, Root } from 'hast';

/** Elements that stand inside a line; all others part words. */
export const PHRASING: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr big'.split(
    ' ',
  ),
);

/** List the words of a tree as a reader sees them: runs of signs between white space and the bounds of blocks. */
export function listWords(tree: Root | Element): string[] {
  return printText(tree).split(/\s+/).filter(Boolean);
}

/** Print the text of a tree, with a space at the bounds of its blocks. */
export function printText(tree: Root | Element): string {
  const inner = tree.children.map((node) => {
    if (node.type === 'text') return node.value;
    return node.type === 'element' ? printText(node) : '';
  });
  return tree.type === 'element' && PHRASING.has(tree.tagName) ? inner.join('') : ` ${inner.join('')} `;
}
