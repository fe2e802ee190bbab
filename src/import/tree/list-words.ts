import type { Element, ElementContent, Root } from 'hast';

/** Elements whose bounds part words; whatever else there is, known or not, stands inside a line, as in a browser. */
const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article aside base blockquote body br caption center col colgroup dd details dialog dir div dl dt fieldset figcaption ' +
    'figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li link listing main menu meta nav ol ' +
    'optgroup option p plaintext pre script search section style summary table tbody td template tfoot th thead title tr ul xmp'
  ).split(' '),
);

/** Say whether an element stands inside a line. */
export function isInline(tagName: string): boolean {
  return !BLOCKS.has(tagName);
}

/** Say whether a node is an element with one of some names. */
export function isElement(node: ElementContent | Root['children'][number] | undefined, ...names: string[]): node is Element {
  return node?.type === 'element' && (!names.length || names.includes(node.tagName));
}

/** List the words of a tree as a reader sees them: runs of signs between white space and the bounds of blocks. */
export function listWords(tree: Root | Element): string[] {
  return splitWords(printText(tree));
}

/** Split a text at its white space. */
export function splitWords(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}

/** Level the white space of a text to single spaces, and cut it off the ends. */
export function level(text: string): string {
  return splitWords(text).join(' ');
}

/** Print the text of a tree, with a space at the bounds of its blocks. */
export function printText(tree: Root | Element): string {
  const inner = tree.children.map((node) => {
    if (node.type === 'text') return node.value;
    return node.type === 'element' ? printText(node) : '';
  });
  return tree.type === 'element' && isInline(tree.tagName) ? inner.join('') : ` ${inner.join('')} `;
}
