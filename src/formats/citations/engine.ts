import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import { maskSigns, printEntry } from './biblatex.ts';
import type { CslItem, Locator } from './csl-item.ts';
import { STYLES, type CitationStyle } from './styles.ts';

/** The locales of the Citation Style Language that the plugin lacks, by their files. */
const LOCALES = import.meta.glob<string>('./locales/*.xml', { query: '?raw', import: 'default', eager: true });

// Citation.js keeps its plugins, styles and settings in one registry for all: this is the only module that touches it.
const csl = plugins.config.get('@csl');
for (const { id, xml } of STYLES) csl.styles.add(id, xml);
// The plugin has English and French itself.
for (const [file, xml] of Object.entries(LOCALES)) csl.locales.add(file.replace(/^.*\/|\.xml$/g, ''), xml);
Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false, asciiOnly: false });

/**
 * Open the engine of a style with one item: alone, so that no other makes its year into `2026a`. Styles give capitals to titles of
 * English works; where they speak another language, every title stays as it is.
 */
function openEngine({ locale = 'en-US', language, ...item }: CslItem, { id: style }: Pick<CitationStyle, 'id'>) {
  const ofTitle = locale.startsWith('en') ? language : locale;
  const engine = csl.engine([{ ...item, ...(ofTitle === undefined ? {} : { language: ofTitle }) }], style, locale, 'html');
  // One item alone needs no order and no telling apart, for which the engine would format it twice more.
  Object.assign(engine.registry, { setsortkeys: () => undefined, setdisambigs: () => undefined });
  engine.updateItems([item.id]);
  return engine;
}

/** Print an item as the entry of a reference list, in HTML that has `<i>` at most. */
export function printReference(item: CslItem, style: Pick<CitationStyle, 'id'>): string {
  const [, [entry = '']] = openEngine(item, style).makeBibliography();
  return keepItalics(entry).trim();
}

/** Print the cite of an item as it stands in a text or, in a style with notes, in a note; in HTML likewise. */
export function printCite(item: CslItem, style: CitationStyle, locator?: Locator): string {
  const { page, ...place } = locator ?? {};
  const engine = openEngine(item, style);
  return keepItalics(engine.makeCitationCluster([{ id: item.id, ...place, ...(page ? { suffix: printPage(engine, page) } : {}) }]));
}

/** Print a place in a work by itself, for a style that has no word for it. */
export function printPlace(item: CslItem, style: Pick<CitationStyle, 'id'>, { label, locator, page }: Locator): string {
  const engine = openEngine(item, style);
  const word = engine.getTerm(label, 'short', /[–,]/.test(locator) ? 1 : 0);
  return `${word} ${locator}${page ? printPage(engine, page) : ''}.`;
}

const printPage = (engine: ReturnType<typeof openEngine>, page: string) => `, ${engine.getTerm('page', 'short', 0)} ${page}`;

/** Drop all markup but `<i>`: boxes, and small capitals that a title may ask for, with a style of their own. */
function keepItalics(html: string): string {
  return html.replace(/<(?!\/?i>)[^>]*>/g, '');
}

/** Print items for LaTeX, Zotero and others, as BibLaTeX. A year that is inferred has the sign of doubt of EDTF. */
export function printBiblatex(items: readonly CslItem[]): string {
  const entries = new Cite(items.map(maskSigns)).format('biblatex', { format: 'object' });
  return entries.map((entry, at) => printEntry(items[at]?.issued?.circa ? withDoubt(entry) : entry)).join('');
}

function withDoubt<E extends { properties: Readonly<Record<string, string>> }>(entry: E): E {
  const { date } = entry.properties;
  return date === undefined ? entry : { ...entry, properties: { ...entry.properties, date: date.replaceAll(/(?<=\d)(?=\/|$)/g, '?') } };
}
