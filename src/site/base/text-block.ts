import type { Element } from 'hast';
import { mapLinks } from '../../compiler/markdown/map-elements.ts';
import type { Briefing } from '../../model/compiled.ts';
import { href } from './href.ts';
import type { TextLanguage } from './text-language.ts';

/**
 * Make the tree of a paragraph the block that a page shows: under its id, whatever element it is, and with its links into the
 * site below the base at which the site is built. Where its author tries it, that is another one than the public address has.
 */
export function makeTextBlock(tree: Element, id: string, { site }: Pick<Briefing, 'site'>, language: TextLanguage): Element {
  const own = new URL(site).pathname.replace(/\/?$/, '/');
  const base = href('/');
  const { tagName, properties, children } =
    own === base ? tree : mapLinks(tree, (link) => (link.startsWith(own) ? `${base}${link.slice(own.length)}` : link));
  const { id: _, className, ...rest } = properties;
  const classes = Array.isArray(className) ? className : [];
  return { type: 'element', tagName, properties: { id, className: ['paragraph', ...classes], ...language, ...rest }, children };
}
