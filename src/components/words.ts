import { describeAmount } from '../chart/describe.ts';
import type { Briefing, CompiledFigure } from '../schema/compiled.ts';
import type { Chain } from '../schema/place.ts';

/** Print a chain in words: `origin not stated → Liz Sly → Washington Post → article A`. */
export function printChain(briefing: Briefing, chain: Chain, articleCode: string): string {
  const author = briefing.articles.find(({ code }) => code === articleCode)?.authorSource;
  const links = chain.at(-1) === author && chain.length > 1 ? chain.slice(0, -1) : chain;
  const names = links.map((link) => (link === null ? 'origin not stated' : sourceName(briefing, link)));
  return chain.length > 1 ? [...names, `article ${articleCode}`].join(' → ') : names.join(' → ');
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
