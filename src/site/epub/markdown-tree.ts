import type { ElementContent } from 'hast';
import type { RootContent } from 'mdast';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visitParents } from 'unist-util-visit-parents';

const processor = unified().use(remarkRehype).freeze();

/**
 * Render what is written for the Markdown alternates as a tree of a page.
 *
 * @param deeper by how many levels its headings stand deeper than there
 */
export function renderMarkdown(children: readonly RootContent[], deeper = 0): ElementContent[] {
  const tree = processor.runSync({ type: 'root', children: [...children] });
  visitParents(tree, 'element', (element) => {
    const [, level] = /^h([1-6])$/.exec(element.tagName) ?? [];
    if (level) element.tagName = `h${Math.min(6, Number(level) + deeper)}`;
  });
  return tree.children.filter((it): it is ElementContent => it.type === 'element');
}
