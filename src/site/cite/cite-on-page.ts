import { cite } from '../../formats/citations/cite.ts';
import type { CslItem, Locator } from '../../formats/citations/csl-item.ts';
import type { Citation } from '../../formats/citations/styles.ts';
import { hasRightToLeft } from '../../model/direction.ts';

/** An address, without the full stop or comma that a style puts after it. */
const ADDRESS = /https?:\/\/[^\s<]*[^\s<.,;)]/g;

/** Cite something for a page, as HTML: among words that are written from right to left an address keeps its own direction. */
export function citeOnPage(item: CslItem, locator?: Locator): Citation {
  const isolate = (html: string) => (hasRightToLeft(html) ? html.replace(ADDRESS, '<bdi dir="ltr">$&</bdi>') : html);
  const citation = cite(item, locator);
  return Object.fromEntries(Object.entries(citation).map(([style, html]) => [style, isolate(html)])) as Citation;
}
