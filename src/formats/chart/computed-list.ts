import { h } from 'hastscript';
import type { Element } from 'hast';
import type { ChartData, ChartRate } from './chart-data.ts';
import { computeFigures, type ComputedFigure } from './compute-share.ts';
import { stringsOfChart } from './chart-strings.ts';
import type { Strings } from '../../strings/index.ts';

/** List what a chart computes, each with its sum; nothing where it only shows what the texts say. */
export function listComputed(data: ChartData): ComputedFigure[] {
  const strings = stringsOfChart(data);
  switch (data.type) {
    case 'part-of-whole':
      return computeFigures(strings, data.part, data.whole);
    case 'campaign':
      return [
        ...(data.stock ? computeFigures(strings, data.stock.part, data.stock.whole) : []),
        ...data.rates.map((rate) => describeRate(strings, rate, data.assumption)),
      ];
    case 'rate':
      return data.rates.map((rate) => describeRate(strings, rate, data.assumption));
    case 'bar':
    case 'dot':
    case 'range':
    case 'timeline':
      return [];
  }
}

function describeRate({ chart, quantities }: Strings, { figure, low, high, unit, months }: ChartRate, assumption: string): ComputedFigure {
  const { value, min = value, max = value } = figure;
  const { number } = quantities;
  const total = min === max ? number(min ?? 0) : quantities.to({ low: number(min ?? 0), high: number(max ?? 0) });
  const [shortest, longest] = months.map(String);
  return {
    label: figure.label,
    text: quantities.withUnit({ words: quantities.between({ low: number(low), high: number(high) }), unit }),
    formula: chart.dividedByMonths({ total, months: quantities.to({ low: longest ?? '', high: shortest ?? '' }) }),
    range: { low, high, unit },
    assumption,
  };
}

/** Render what was computed as a list, with the sums and what they take for granted; null where there is nothing. */
export function renderComputedList(data: ChartData): Element | null {
  const computed = listComputed(data);
  if (computed.length === 0) return null;
  const { chart } = stringsOfChart(data);
  const byAssumption = Map.groupBy(computed, ({ assumption }) => assumption);
  return h(
    'div.chart-computed-list',
    [...byAssumption].flatMap(([assumption, items]) => [
      h('p', [h('strong', chart.notInText), ` ${assumption}`]),
      h(
        'dl',
        items.map((it) => h('div', [h('dt', it.label), h('dd', [`${it.text} `, h('span.chart-formula', `(${it.formula})`)])])),
      ),
    ]),
  );
}
