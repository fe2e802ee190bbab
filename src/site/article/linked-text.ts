import type { Nodes } from 'hast';
import { toString } from 'hast-util-to-string';
import { articlePath } from '../../formats/links/links.ts';
import type { RenderContext } from '../../formats/markdown/frame.ts';
import { link, type Words } from '../../formats/markdown/nodes.ts';
import type { CompiledArticle, CompiledParagraph } from '../../model/compiled.ts';

/** Give the words of a paragraph with the links that its author made, each to its whole address. */
export function linkedText(stand: RenderContext, article: CompiledArticle, { tree }: Pick<CompiledParagraph, 'tree'>): Words[] {
  const words: Words[] = [];
  const walk = (node: Nodes): void => {
    if (node.type === 'text') {
      // One text where there are several: what has to be escaped is seen in the whole.
      const last = words.at(-1);
      if (typeof last === 'string') words[words.length - 1] = last + node.value;
      else words.push(node.value);
      return;
    }
    const inner = node.type === 'element' && node.tagName === 'a' ? toString(node) : '';
    if (node.type === 'element' && inner !== '' && typeof node.properties['href'] === 'string')
      words.push(link(wholeAddress(stand, article, node.properties['href']), inner));
    else if ('children' in node) node.children.forEach(walk);
  };
  walk(tree);
  return words;
}

/** Write the whole address of a link of a text, below the base at which the site stands here. */
function wholeAddress({ briefing, site }: RenderContext, article: CompiledArticle, href: string): string {
  if (href.startsWith('#')) return `${site}${articlePath(article)}${href}`;
  const base = new URL(briefing.site).pathname.replace(/\/?$/, '/');
  return href.startsWith(base) && !href.startsWith('//') ? `${site}/${href.slice(base.length)}` : href;
}
