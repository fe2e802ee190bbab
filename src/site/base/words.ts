import { lookUp } from '../../model/look-up.ts';
import { listChartMembers } from '../../compiler/analysis/chart-members.ts';
import { printCount } from '../../compiler/analysis/print-origins.ts';
import { describeAmount } from '../../compiler/analysis/describe-amount.ts';
import type { Briefing, CompiledArticle, CompiledChart, CompiledFigure, CompiledRelation, Way } from '../../model/compiled.ts';
import type { InferredStep } from '../../model/place.ts';

/** A link of a chain, in words. */
export interface ChainLink {
  name: string;
  /** The source, if it is one. */
  source: string | null;
  /** Why its step is our reading; null where the text states it. */
  inferred: string | null;
}

/** Print a chain in words: `origin not stated › Liz Sly (inferred) › Washington Post › article A`. */
export function printChain(briefing: Briefing, way: Way): string {
  return printLinks(chainLinks(briefing, way));
}

/** Print the links of a chain in words. */
export function printLinks(links: readonly ChainLink[]): string {
  return links.map(({ name, inferred }) => (inferred === null ? name : `${name} (inferred)`)).join(' › ');
}

/** Name the links of a chain, each with its source if it is one; the author of the article is left to the article. */
export function chainLinks(briefing: Briefing, { article, chain, inferred }: Way): ChainLink[] {
  const author = lookUp(briefing).articles.get(article)?.authorSource;
  const links = chain.at(-1) === author && chain.length > 1 ? chain.slice(0, -1) : chain;
  const reasonOf = (id: string | null | undefined) => inferred.find(({ source }) => source === id)?.reason ?? null;
  const names = links.map((link) => ({
    name: link === null ? 'origin not stated' : sourceName(briefing, link),
    source: link,
    inferred: reasonOf(link),
  }));
  return chain.length > 1 ? [...names, { name: `article ${article}`, source: null, inferred: reasonOf(author) }] : names;
}

/** Tell why steps of paragraphs or chains are our reading, each reason once: `Liz Sly: nothing in the paragraph names its writer.` */
export function listReadings(briefing: Briefing, read: readonly { inferred: readonly InferredStep[] }[]): string[] {
  return [
    ...new Set(
      read.flatMap(({ inferred }) => inferred).map(({ source, reason }) => `${capitalize(sourceName(briefing, source))}: ${reason}`),
    ),
  ];
}

/** Print a source's name. */
export function sourceName(briefing: Briefing, id: string): string {
  return briefing.sources.find((source) => source.id === id)?.name ?? id;
}

/** Print what a figure says: its bound in words, its date, or the words of the text. */
export function printFigure(figure: CompiledFigure): string {
  switch (figure.kind) {
    case 'number':
      return describeAmount(figure);
    case 'date':
    case 'vague':
      return `“${figure.places[0]?.quote ?? ''}”`;
  }
}

/** Print how many there are of a thing: `two claims`, `one claim`, `no claims`. */
export function printNumberOf(count: number, one: string, many = `${one}s`): string {
  return `${printCount(count)} ${count === 1 ? one : many}`;
}

/** Print a list in words: `title, author and date`. */
export function printList(items: readonly string[]): string {
  return items.length > 1 ? `${items.slice(0, -1).join(', ')} and ${items.at(-1)}` : items.join('');
}

/** Begin a text with a capital letter. */
export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What each type of relation says of two claims. */
export const RELATION_WORDS: Readonly<Record<CompiledRelation['type'], { name: string; joins: string }>> = {
  'same-event': { name: 'Same event', joins: 'Tells the same event as' },
  'same-origin': { name: 'Same report', joins: 'Rests on the same report as' },
  corroborates: { name: 'Corroborates', joins: 'Says the same, on an origin of its own, as' },
  differs: { name: 'Differs', joins: 'Differs from' },
  'same-subject': { name: 'Same subject', joins: 'Speaks of the same subject as' },
  contradicts: { name: 'Contradicts', joins: 'Contradicts' },
  tension: { name: 'In tension', joins: 'Pulls apart from' },
  introduces: { name: 'Introduces', joins: 'Introduces' },
};

/** Name a relation with its basis: `Probably the same report`, `Same event, stated`. */
export function nameRelation({ type, basis }: Pick<CompiledRelation, 'type' | 'basis'>): string {
  const { name } = RELATION_WORDS[type];
  return basis === 'inferred' && (type === 'same-origin' || type === 'same-event')
    ? `Probably the ${name.toLowerCase()}`
    : `${name}, ${basis}`;
}

/** Say how a relation joins one of its claims to the other: all read the same from both sides but the one that leads in. */
export function joinWords({ type, claims }: Pick<CompiledRelation, 'type' | 'claims'>, claim: string): string {
  return type === 'introduces' && claims[1] === claim ? 'Is introduced by' : RELATION_WORDS[type].joins;
}

/** Name what some charts are drawn from: `figures and dated claims`. */
export function listChartBasis(charts: readonly CompiledChart[]): string {
  const kinds = new Set(charts.flatMap(listChartMembers).map(({ kind }) => kind));
  const names = [...(kinds.has('figure') ? ['figures'] : []), ...(kinds.has('claim') ? ['dated claims'] : [])];
  return names.length ? names.join(' and ') : 'figures';
}

/** Print what the document of an article doesn't state: `author and date not stated in the document`. */
export function printNotStated({ title, author, publisher, date }: CompiledArticle): string {
  const open = Object.entries({ title, author, publisher, date }).flatMap(([name, value]) => (value === null ? [name] : []));
  if (open.length === 0) return 'title, author, publisher and date stated in the document';
  return `${printList(open)} not stated in the document`;
}

/** Cut a text after some words, with “…” if any are left: `The text does not say …`. */
export function cutWords(text: string, count: number): string {
  const words = text.split(/\s+/);
  return words.length > count
    ? `${words
        .slice(0, count)
        .join(' ')
        .replace(/[,;:.]$/, '')} …`
    : text;
}
