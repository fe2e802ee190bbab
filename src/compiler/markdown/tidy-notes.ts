import type { ElementContent, Root } from 'hast';

/**
 * Tidy the notes of a text (`[^1]`): no sign or heading that is put in counts as words of the text. Signs and arrows
 * come from the style sheet (`data-sign`), and ids are those of one text among several on a page.
 *
 * `<sup><a href="#fn-1">1</a></sup>` → `<sup><a href="#note-harbor-fn-1" data-sign="1" aria-label="Note 1"></a></sup>`
 */
export function tidyNotes(tree: Root, slug: string): Root {
  const scope = (name: unknown) => `note-${slug}-${String(name).replace(/^#?(?:user-content-)?/, '')}`;
  const tidy = (node: ElementContent): ElementContent[] => {
    if (node.type !== 'element') return [node];
    const { id, href, dataFootnoteRef, dataFootnoteBackref } = node.properties;
    if (id === 'user-content-footnote-label') return [];
    const own = typeof id === 'string' && /^user-content-fn(?:ref)?-/.test(id) ? { id: scope(id) } : {};
    if (dataFootnoteRef === undefined && dataFootnoteBackref === undefined) {
      return [{ ...node, properties: { ...node.properties, ...own }, children: node.children.flatMap(tidy) }];
    }
    const [child] = node.children;
    const sign = dataFootnoteRef === undefined ? '↑' : child?.type === 'text' ? child.value : '';
    const label = dataFootnoteRef === undefined ? 'Back to the text' : `Note ${sign}`;
    return [{ ...node, properties: { ...own, href: `#${scope(href)}`, dataSign: sign, ariaLabel: label }, children: [] }];
  };
  return { ...tree, children: (tree.children as ElementContent[]).flatMap(tidy) };
}
