import type { CslItem, Locator } from './csl-item.ts';
import { printCite, printPlace, printReference } from './engine.ts';
import { keptCitations } from './kept-citations.ts';
import { STYLES, type Citation, type CitationStyle } from './styles.ts';
import { capitalizeTitle } from './title-case.ts';

/**
 * Cite a work, or a place in it, in every style, in HTML that has `<i>` at most.
 *
 * Styles with cites in the text take an entry of the reference list, and for a place the cite after it; those with notes take one note.
 */
export function cite(item: CslItem, locator?: Locator): Citation {
  const masked = mask(item, locator);
  const citation = format(masked.item, masked.locator);
  const whole = () => format(item, locator);
  return Object.fromEntries(STYLES.map((style) => [style.id, masked.unmask(citation[style.id] ?? '', style) ?? whole()[style.id] ?? '']));
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
  return `${reference} ${inText === elsewhere ? printPlace(short, style, locator) : inText}`;
}

/** Name organizations as the style does: with their initial article or without, which is known of English names alone. */
function nameAuthors(item: CslItem, { dropsArticle }: CitationStyle): CslItem {
  const { locale = 'en-US' } = item;
  if (!dropsArticle || !item.author || !locale.startsWith('en')) return item;
  return { ...item, author: item.author.map(({ literal }) => ({ literal: literal.replace(/^(?:The|An?)\s+(?=\S)/, '') })) };
}

/** Leave out a publisher that is the author: the manuals name it once. */
function withoutOwnPublisher({ publisher, ...item }: CslItem): CslItem {
  const isAuthor = publisher === item.author?.map(({ literal }) => literal).join(', ');
  return publisher === undefined || isAuthor ? item : { ...item, publisher };
}

/** What stands for the title, a name and what follows it in a description, the address and the numbers of a passage while an item is formatted. */
const TITLE = 'zqxone zqxtwo';
const NAME = 'Zqxthree zqxfour';
const REST = ' zqxfive zqxsix';
const ADDRESS = 'https://address.invalid/x';
const NUMBERS = ['70001', '70002'] as const;

/** Titles of which a style changes nothing but capitals: without signs or spaces that it replaces or joins with its own. */
const PLAIN_TITLE = /^[\p{L}\p{N}](?:[\p{L}\p{N},]| (?![ :;])|[.:;–—’-](?= ?[\p{L}\p{N}]))*[\p{L}\p{N}]$/u;
/** A description with a name in quotation marks: the signs at which a style may do something stay. */
const DESCRIPTION = /^([^“”]*)“([^“”]+)”([^“”]*)$/;
const PLAIN_REST = /^(?:|[ ,](?:[\p{L}\p{N}_]| (?![ :;])|[.,:;–—’-](?= ?[\p{L}\p{N}]))*[\p{L}\p{N}])$/u;
const PLAIN_ADDRESS = /^[\w:/.#~-]*[\w/]$/;

/** An item with other words in some places, and how the real ones come back into what is printed of it. */
interface Masked {
  item: CslItem;
  locator: Locator | undefined;
  /** Null where the style has made something of its own out of the other words: then the item itself has to be formatted. */
  unmask: (html: string, style: CitationStyle) => string | null;
}

/**
 * Put other words in the place of what styles print as it is: the numbers of a locator, the address, and a plain title, whose
 * capitals alone they change. So all claims, say, are formatted once, and not each of them: a style takes 5 ms for an item.
 */
function mask(item: CslItem, locator?: Locator): Masked {
  const { URL: address, id: _, ...rest } = item;
  const { title, genre, shortGenre } = rest;
  const others = JSON.stringify(rest).toLowerCase();
  const isPlain = address === undefined || PLAIN_ADDRESS.test(address);
  if (!isPlain || [TITLE, NAME, REST, ADDRESS, ...NUMBERS].some((word) => others.includes(word.toLowerCase())))
    return { item, locator, unmask: (html) => html };
  const numbers: string[] = [];
  const masked = locator?.locator.replace(/\d+/g, (number) => NUMBERS[numbers.push(number) - 1] ?? number);
  // Only an untitled document has both: a description of its own, which no other has.
  const described = shortGenre === undefined ? null : maskDescription(genre, shortGenre);
  const isPlainTitle = title !== undefined && PLAIN_TITLE.test(title);
  return {
    // Nothing is printed of the id.
    item: {
      ...item,
      id: 'x',
      ...(address === undefined ? {} : { URL: ADDRESS }),
      ...(isPlainTitle ? { title: TITLE } : {}),
      ...described?.masked,
    },
    locator: locator && masked !== undefined ? { ...locator, locator: masked } : undefined,
    unmask: (html, style) => {
      const named = described ? html.replaceAll(NAME, described.name).replaceAll(REST, described.rest) : html;
      if (/zqx(?:three|four|five|six)/i.test(named)) return null;
      const titled = isPlainTitle ? fillTitle(named, item, style) : named;
      const numbered = numbers.reduce((text, number, at) => text.replaceAll(NUMBERS[at] ?? number, number), titled);
      return address === undefined ? numbered : numbered.replaceAll(ADDRESS, address);
    },
  };
}

/** Put other words in the place of the name and of what follows it in the two descriptions of a document, if both have the same name. */
function maskDescription(genre = '', shortGenre = '') {
  const [, before = '', name = '', rest = ''] = DESCRIPTION.exec(genre) ?? [];
  const [, beforeShort = '', sameName, restShort] = DESCRIPTION.exec(shortGenre) ?? [];
  if (!PLAIN_TITLE.test(name) || sameName !== name || !PLAIN_REST.test(rest) || restShort !== '') return null;
  const masked = { genre: `${before}“${NAME}”${rest && REST}`, shortGenre: `${beforeShort}“${NAME}”` };
  return { masked, name, rest };
}

/** Put a title in the place of its mask, with capitals where the style gave the mask some. */
function fillTitle(html: string, item: CslItem, style: CitationStyle): string {
  const { title = '' } = item;
  return html.replace(new RegExp(TITLE, 'gi'), (found) => {
    if (found === TITLE) return title;
    return found.endsWith('Zqxtwo') ? capitalizeTitle(title, style) : title.charAt(0).toUpperCase() + title.slice(1);
  });
}

/** Cite as plain text. */
export function citeAsText(item: CslItem, locator?: Locator): Citation {
  return Object.fromEntries(Object.entries(cite(item, locator)).map(([style, html]) => [style, stripMarkup(html)]));
}

function stripMarkup(html: string): string {
  return html.replace(/<[^>]*>/g, '').replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
}

/** Citations that are kept at a time: a site has some dozen shapes, and one for each title that is not plain. */
const MAX_KEPT = 5000;

/** Keep what a pure function gave: one citation takes about a hundredth of a second. */
function memoize(format: (item: CslItem, locator?: Locator) => Citation): typeof format {
  const known = keptCitations();
  return (item, locator) => {
    const key = JSON.stringify([item, locator]);
    const citation = known.get(key) ?? format(item, locator);
    if (known.size >= MAX_KEPT) known.clear();
    known.set(key, citation);
    return citation;
  };
}
