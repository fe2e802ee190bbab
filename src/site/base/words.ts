import { lookUp } from '../../model/look-up.ts';
import { listChartMembers } from '../../compiler/analysis/chart-members.ts';
import { describeAmount } from '../../compiler/analysis/describe-amount.ts';
import type {
  Briefing,
  CompiledArticle,
  CompiledChart,
  CompiledFigure,
  CompiledFigurePlace,
  CompiledRelation,
  Way,
} from '../../model/compiled.ts';
import { qualifierAt } from '../../model/figure.ts';
import type { InferredStep, ParagraphNumber } from '../../model/place.ts';
import { stringsOf, type Strings } from '../../strings/index.ts';

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
  return printLinks(stringsOf(briefing), chainLinks(briefing, way));
}

/** Print the links of a chain in words. */
export function printLinks({ evidence }: Strings, links: readonly ChainLink[]): string {
  return evidence.chain({ links: links.map(({ name, inferred }) => (inferred === null ? name : evidence.inferredLink({ name }))) });
}

/** Name the links of a chain, each with its source if it is one; the author of the article is left to the article. */
export function chainLinks(briefing: Briefing, { article, chain, inferred }: Way): ChainLink[] {
  const { evidence } = stringsOf(briefing);
  const author = lookUp(briefing).articles.get(article)?.authorSource;
  const links = chain.at(-1) === author && chain.length > 1 ? chain.slice(0, -1) : chain;
  const reasonOf = (id: string | null | undefined) => inferred.find(({ source }) => source === id)?.reason ?? null;
  const names = links.map((link) => ({
    name: link === null ? evidence.originNotStated : sourceName(briefing, link),
    source: link,
    inferred: reasonOf(link),
  }));
  return chain.length > 1 ? [...names, { name: evidence.article({ code: article }), source: null, inferred: reasonOf(author) }] : names;
}

/** Tell why steps of paragraphs or chains are our reading, each reason once: `Liz Sly: nothing in the paragraph names its writer.` */
export function listReadings(briefing: Briefing, read: readonly { inferred: readonly InferredStep[] }[]): string[] {
  const { evidence } = stringsOf(briefing);
  const steps = read.flatMap(({ inferred }) => inferred);
  return [...new Set(steps.map(({ source, reason }) => evidence.reading({ name: sourceName(briefing, source), reason })))];
}

/** Print a source's name. */
export function sourceName(briefing: Briefing, id: string): string {
  return briefing.sources.find((source) => source.id === id)?.name ?? id;
}

/** Print what a figure says: its bound in words, its date, or the words of the text. */
export function printFigure(strings: Strings, figure: CompiledFigure): string {
  switch (figure.kind) {
    case 'number':
      return describeAmount(strings, figure);
    case 'date':
    case 'vague':
      return strings.facts.quote({ text: figure.places[0]?.quote ?? '' });
  }
}

/** Find the place of a figure in a paragraph. */
function placeIn({ places }: CompiledFigure, article: string, paragraph: ParagraphNumber): CompiledFigurePlace | undefined {
  return places.find((place) => place.article === article && place.paragraph === paragraph);
}

/** Take a figure as it is told in a paragraph: with the qualifier of the words there, which may be another. */
export function figureIn(figure: CompiledFigure, article: string, paragraph: ParagraphNumber): CompiledFigure {
  const here = placeIn(figure, article, paragraph);
  return here ? { ...figure, qualifier: qualifierAt(figure, here) } : figure;
}

/** Print what a figure says in a paragraph, in the words there. */
export function printFigureAt(strings: Strings, figure: CompiledFigure, article: string, paragraph: ParagraphNumber): string {
  const here = placeIn(figure, article, paragraph);
  return printFigure(strings, { ...figureIn(figure, article, paragraph), ...(here && { places: [here] }) });
}

/** Begin a text with a capital letter. */
export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Name a relation with its basis: `Probably the same report`, `Same event, stated`. */
export function nameRelation({ terms }: Strings, { type, basis }: Pick<CompiledRelation, 'type' | 'basis'>): string {
  return terms.relations[type][basis];
}

/** Say how a relation joins one of its claims to the other: all read the same from both sides but the one that leads in. */
export function joinWords({ terms }: Strings, { type, claims }: Pick<CompiledRelation, 'type' | 'claims'>, claim: string): string {
  return terms.relations[type][claims[1] === claim ? 'joined' : 'joins'];
}

/** Name what some charts are drawn from: `figures and dated claims`. */
export function listChartBasis({ evidence }: Strings, charts: readonly CompiledChart[]): string {
  const kinds = new Set(charts.flatMap(listChartMembers).map(({ kind }) => kind));
  return evidence.chartBasis({ figures: kinds.has('figure'), claims: kinds.has('claim') });
}

/** Print what the document of an article doesn't state: `author and date not stated in the document`. */
export function printNotStated({ evidence }: Strings, article: CompiledArticle): string {
  const facts = (['title', 'author', 'publisher', 'date'] as const).filter((fact) => article[fact] === null);
  return evidence.notStated({ facts });
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
