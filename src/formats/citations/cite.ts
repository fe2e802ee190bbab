import type { CslItem, Locator } from './csl-item.ts';
import { printCite, printReference } from './engine.ts';
import { STYLES, type Citation, type CitationStyle } from './styles.ts';

/**
 * Cite a work, or a place in it, in every style, in HTML that has `<i>` at most.
 *
 * Styles with cites in the text take an entry of the reference list, and for a place the cite after it; those with notes take one note.
 */
export function cite(item: CslItem, locator?: Locator): Citation {
  const masked = mask(item, locator);
  const citation = format(masked.item, masked.locator);
  return Object.fromEntries(Object.entries(citation).map(([style, html]) => [style, masked.unmask(html)]));
}

const format = memoize((item: CslItem, locator?: Locator): Citation =>
  Object.fromEntries(STYLES.map((style) => [style.id, citeInStyle(item, style, locator)])),
);

/** Cite a work, or a place in it, in one style, in HTML that has `<i>` at most. */
export function citeInStyle(given: CslItem, style: CitationStyle, locator?: Locator): string {
  const { shortGenre, ...item } = nameAuthors(withoutOwnPublisher(given), style);
  if (style.form === 'note') return printCite(item, style, locator);
  const reference = printReference(item, style);
  if (!locator) return reference;
  const short = shortGenre === undefined ? item : { ...item, genre: shortGenre };
  const inText = printCite(short, style, locator);
  // Styles that number their references have no word for a place in the text.
  const elsewhere = printCite(short, style, { ...locator, locator: `${locator.locator}0` });
  return `${reference} ${inText === elsewhere ? printPlace(locator) : inText}`;
}

function printPlace({ locator, page }: Locator): string {
  return `${/[–,]/.test(locator) ? 'paras.' : 'para.'} ${locator}${page ? `, p. ${page}` : ''}.`;
}

/** Name organizations as the style does: with their initial article or without. */
function nameAuthors(item: CslItem, { dropsArticle }: CitationStyle): CslItem {
  if (!dropsArticle || !item.author) return item;
  return { ...item, author: item.author.map(({ literal }) => ({ literal: literal.replace(/^(?:The|An?)\s+(?=\S)/, '') })) };
}

/** Leave out a publisher that is the author: the manuals name it once. */
function withoutOwnPublisher({ publisher, ...item }: CslItem): CslItem {
  const isAuthor = publisher === item.author?.map(({ literal }) => literal).join(', ');
  return publisher === undefined || isAuthor ? item : { ...item, publisher };
}

/** What stands for the address and the numbers of a passage while it is formatted. */
const ADDRESS = 'https://address.invalid/x';
const NUMBERS = ['70001', '70002'] as const;

/**
 * Put other words in the place of the address and of the numbers of a locator, which every style prints as they are: so
 * the passages of an article are formatted once.
 */
function mask(item: CslItem, locator?: Locator): { item: CslItem; locator: Locator | undefined; unmask: (html: string) => string } {
  const { URL: address, ...rest } = item;
  const others = JSON.stringify(rest);
  const isPlain = address !== undefined && /^[\w:/.#~-]*[\w/]$/.test(address);
  if (!isPlain || [ADDRESS, ...NUMBERS].some((word) => others.includes(word))) return { item, locator, unmask: (html) => html };
  const numbers: string[] = [];
  const masked = locator?.locator.replace(/\d+/g, (number) => NUMBERS[numbers.push(number) - 1] ?? number);
  return {
    item: { ...item, URL: ADDRESS },
    locator: locator && masked !== undefined ? { ...locator, locator: masked } : undefined,
    unmask: (html) =>
      numbers.reduce((text, number, at) => text.replaceAll(NUMBERS[at] ?? number, number), html).replaceAll(ADDRESS, address),
  };
}

/** Cite as plain text. */
export function citeAsText(item: CslItem, locator?: Locator): Citation {
  return Object.fromEntries(Object.entries(cite(item, locator)).map(([style, html]) => [style, stripMarkup(html)]));
}

function stripMarkup(html: string): string {
  return html.replace(/<[^>]*>/g, '').replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
}

/** Citations that are kept at a time: those of the pages that are made one after another. */
const MAX_KEPT = 2000;

/** Keep what a pure function gave last: one citation takes about a hundredth of a second, and several pages show it. */
function memoize(format: (item: CslItem, locator?: Locator) => Citation): typeof format {
  const known = new Map<string, Citation>();
  return (item, locator) => {
    const key = JSON.stringify([item, locator]);
    const citation = known.get(key) ?? format(item, locator);
    if (known.size >= MAX_KEPT) known.clear();
    known.set(key, citation);
    return citation;
  };
}
