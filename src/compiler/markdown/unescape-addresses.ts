import type { Link, Parents, Root } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';

/**
 * A plugin of remark: a backslash in what reads as an address escapes the sign behind it, as anywhere else in a text. No
 * address has one, so that it is none: `www.\*.example` is the words www.*.example.
 */
export function unescapeAddresses() {
  return (tree: Root): void =>
    visitParents(tree, 'link', (link: Link, ancestors) => {
      const [child] = link.children;
      const parent = ancestors.at(-1) as Parents | undefined;
      if (!parent || link.children.length !== 1 || child?.type !== 'text' || !/\\[!-/:-@[-`{-~]/.test(child.value)) return;
      if (!['', 'http://', 'mailto:'].some((start) => link.url === start + child.value)) return;
      const at = (parent.children as unknown[]).indexOf(link);
      (parent.children as unknown[])[at] = { ...child, value: child.value.replace(/\\([!-/:-@[-`{-~])/g, '$1') };
    });
}
