import type { ChartData, ChartFigure } from '../chart/chart-data.ts';
import { paragraphId, thingId } from '../export/links.ts';
import type { Briefing, CompiledArticle, CompiledChart } from '../schema/compiled.ts';
import { sourceName } from './words.ts';

/**
 * Resolve the figures that a chart names, as they stand in the article beside which it is shown. Its links lead to
 * `page`, the path of that article's page; it is empty where the chart stands on that page.
 */
export function chartData(briefing: Briefing, article: CompiledArticle, chart: CompiledChart, page = ''): ChartData {
  const { id, code, title, description, note } = chart;
  const common = { id: `chart-${id}`, code, title, description, ...(note ? { note } : {}) };
  const figure = (figureId: string) => chartFigure(briefing, article, figureId, page);
  switch (chart.type) {
    case 'part-of-whole':
      return { type: chart.type, ...common, part: figure(chart.part), whole: figure(chart.whole) };
    case 'bar':
      return { type: chart.type, ...common, figures: chart.figures.map(figure) };
  }
}

function chartFigure(briefing: Briefing, article: CompiledArticle, id: string, page: string): ChartFigure {
  const figure = briefing.figures.find((it) => it.id === id);
  if (figure?.kind !== 'number') throw new Error(`Unexpected figure ${id} in a chart, expected a number; the compiler checks this`);
  const at = Math.max(
    0,
    figure.places.findIndex((place) => place.article === article.code),
  );
  const paragraph = figure.places[at]?.paragraph ?? 1;
  const origin = figure.chains[at]?.[0] ?? null;
  const { code, quantity: label, value, min, max, exclusive, qualifier, unit, actor, where, period } = figure;
  return {
    code,
    href: `${page}#${thingId({ kind: 'figure', id })}`,
    paragraphHref: `${page}#${paragraphId(paragraph)}`,
    label,
    value,
    min,
    max,
    exclusive,
    qualifier,
    unit,
    actor,
    where,
    periodText: period?.text ?? null,
    origin: origin === null ? 'not stated' : sourceName(briefing, origin),
  };
}
