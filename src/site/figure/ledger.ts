import { lookUp } from '../../model/look-up.ts';
import type { Briefing, CompiledArticle, CompiledFigure, CompiledFigurePlace } from '../../model/compiled.ts';

/** A line of the ledger: a figure where the text gives it. */
export interface LedgerLine {
  figure: CompiledFigure;
  place: CompiledFigurePlace;
}

/** List the figures of each article in the order in which a reader meets them. */
export function listInOrder(briefing: Briefing): { article: CompiledArticle; lines: LedgerLine[] }[] {
  const { figures } = lookUp(briefing);
  return briefing.articles.map((article) => ({
    article,
    lines: article.paragraphs.flatMap(({ number, notes }) => {
      const ids = notes.flatMap(({ kind, id }) => (kind === 'figure' ? [id] : []));
      return [...new Set(ids)].flatMap((id) => {
        const figure = figures.get(id);
        const place = figure?.places.find((it) => it.article === article.code && it.paragraph === number);
        return figure && place ? [{ figure, place }] : [];
      });
    }),
  }));
}

/** Group numbers by their unit, the largest first: those of different units are not compared. */
export function listBySize({ figures }: Pick<Briefing, 'figures'>): { unit: string | null; lines: LedgerLine[] }[] {
  const sizeOf = (figure: CompiledFigure) => (figure.kind === 'number' ? (figure.value ?? figure.min ?? figure.max ?? 0) : 0);
  const lines = figures
    .filter(({ kind }) => kind === 'number')
    .sort((one, other) => sizeOf(other) - sizeOf(one))
    .flatMap((figure) => figure.places.slice(0, 1).map((place) => ({ figure, place })));
  // Units that several numbers share come first: only these can be compared at all.
  return [...Map.groupBy(lines, ({ figure }) => figure.unit)]
    .map(([unit, items]) => ({ unit, lines: items }))
    .sort((one, other) => Number(other.lines.length > 1) - Number(one.lines.length > 1));
}
