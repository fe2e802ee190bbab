import type { CslItem, Locator } from './csl-item.ts';
import { printCite, printReference } from './engine.ts';
import { STYLES, type Citation, type StyleId } from './styles.ts';

/**
 * Cite a work, or a place in it, in every style, in HTML that has `<i>` at most.
 *
 * APA and MLA take an entry of the reference list, and for a place the cite in the text after it; Chicago takes one note.
 */
export const cite: (item: CslItem, locator?: Locator) => Citation = remember((item, locator) => {
  const inStyle = (style: StyleId) => {
    if (style === 'chicago') return printCite(item, style, locator);
    const reference = printReference(item, style);
    return locator ? `${reference} ${printCite(item, style, locator)}` : reference;
  };
  return Object.fromEntries(STYLES.map(({ id }) => [id, inStyle(id)])) as Citation;
});

/** Cite as plain text. */
export function citeAsText(item: CslItem, locator?: Locator): Citation {
  return Object.fromEntries(Object.entries(cite(item, locator)).map(([style, html]) => [style, stripMarkup(html)])) as Citation;
}

function stripMarkup(html: string): string {
  return html.replace(/<[^>]*>/g, '').replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
}

/** Keep what a pure function gave: one citation takes about a hundredth of a second, and several pages show it. */
function remember(format: (item: CslItem, locator?: Locator) => Citation): typeof format {
  const known = new Map<string, Citation>();
  return (item, locator) => {
    const key = JSON.stringify([item, locator]);
    const citation = known.get(key) ?? format(item, locator);
    known.set(key, citation);
    return citation;
  };
}
