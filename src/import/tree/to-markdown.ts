import type { Element, Root } from 'hast';
import { defaultHandlers, toMdast, type Options } from 'hast-util-to-mdast';
import { visitParents } from 'unist-util-visit-parents';
import type { FootnoteDefinition, Root as MarkdownRoot } from 'mdast';

/** Marks of `markNotes` become notes of Markdown. */
const handlers: Options['handlers'] = {
  a(state, node: Element) {
    const { dataNote: label } = node.properties;
    if (typeof label !== 'string') return defaultHandlers.a(state, node);
    return { type: 'footnoteReference', identifier: label, label };
  },
  section(state, node: Element) {
    if (node.properties['dataNotes'] === undefined) return state.toFlow(state.all(node));
    return node.children.flatMap((note): FootnoteDefinition[] => {
      if (note.type !== 'element') return [];
      const label = String(note.properties['dataNote']);
      const children = state.toFlow(state.all(note)) as FootnoteDefinition['children'];
      return [{ type: 'footnoteDefinition', identifier: label, label, children }];
    });
  },
};

/** Turn a cleaned tree of HTML into a tree of Markdown with GFM. */
export function toMarkdown(tree: Root): MarkdownRoot {
  const filled = structuredClone(tree);
  // White space on both sides of an element without words would count as one.
  visitParents(filled, { tagName: 'a' }, (sign: Element, ancestors) => {
    const isCode = ancestors.some((it) => it.type === 'element' && ['code', 'pre', 'kbd', 'samp', 'var', 'tt'].includes(it.tagName));
    if (sign.properties['dataNote'] !== undefined && !isCode) sign.children = [{ type: 'text', value: '*' }];
  });
  return toMdast(filled, { handlers }) as MarkdownRoot;
}
