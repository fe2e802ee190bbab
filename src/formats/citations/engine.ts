import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import { maskSigns, printEntry } from './biblatex.ts';
import type { CslItem, Locator } from './csl-item.ts';
import { STYLES, type CitationStyle } from './styles.ts';

// Citation.js keeps its plugins, styles and settings in one registry for all: this is the only module that touches it.
const csl = plugins.config.get('@csl');
for (const { id, xml } of STYLES) csl.styles.add(id, xml);
Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false, asciiOnly: false });

/** Open the engine of a style with one item: alone, so that no other makes its year into `2026a`. */
function openEngine(item: CslItem, { id: style }: Pick<CitationStyle, 'id'>) {
  const engine = csl.engine([item], style, 'en-US', 'html');
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
  return keepItalics(openEngine(item, style).makeCitationCluster([{ id: item.id, ...place, ...(page ? { suffix: `, p. ${page}` } : {}) }]));
}

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
