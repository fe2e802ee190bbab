import type { Element } from 'hast';
import { mapLinks } from '../../compiler/markdown/map-elements.ts';
import type { Briefing } from '../../model/compiled.ts';
import { href } from './href.ts';
import type { TextLanguage } from '../../model/direction.ts';

/**
 * Make the tree of a paragraph the block that a page shows: under its id, whatever element it is, and with its links into the
 * site below the base at which the site is built. Where its author tries it, that is another one than the public address has.
 */
export function makeTextBlock(tree: Element, id: string, briefing: Pick<Briefing, 'site'>, language: TextLanguage): Element {
  const { tagName, properties, children } = leadBelowBase(tree, briefing);
  const { id: _, className, ...rest } = properties;
  const classes = Array.isArray(className) ? className : [];
  return { type: 'element', tagName, properties: { id, className: ['paragraph', ...classes], ...language, ...rest }, children };
}

/** Lead the links of a text into the site below the base at which it is built. */
export function leadBelowBase(tree: Element, { site }: Pick<Briefing, 'site'>): Element {
  const own = new URL(site).pathname.replace(/\/?$/, '/');
  const base = href('/');
  return own === base ? tree : mapLinks(tree, (link) => (link.startsWith(own) ? `${base}${link.slice(own.length)}` : link));
}
