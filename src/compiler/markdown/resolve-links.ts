import type { Element } from 'hast';
import { mapLinks } from './map-elements.ts';

/** Where a text is shown. */
export interface LinkHome {
  /** The path below which the site stands, with a slash at its end: `/team/`. */
  base: string;
  /** The path of the page below the base: `/articles/the-mud/`. */
  page: string;
}

/** A host that no link of an author names. */
const NOWHERE = 'https://site.invalid';

/**
 * Resolve the links of a text into its site: whatever page or file shows them, they lead to the same place.
 *
 * `/claims/`, `../the-ships/` → `/team/claims/`, `/team/articles/the-ships/`; `#p2` and other sites stay
 */
export function resolveLinks(tree: Element, home: LinkHome): Element {
  return mapLinks(tree, (href) => resolveLink(href, home));
}

/** Resolve one link, as `resolveLinks`. */
export function resolveLink(href: string, { base, page }: LinkHome): string {
  if (!href || href.startsWith('#')) return href;
  const url = URL.parse(href, `${NOWHERE}${page}`);
  if (!url) return href;
  if (url.origin !== NOWHERE) return /^[a-z][a-z0-9+.-]*:/i.test(href) ? href : url.href;
  return `${base}${url.pathname.slice(1)}${url.search}${url.hash}`;
}
