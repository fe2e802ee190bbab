import { h } from 'hastscript';
import type { Element } from 'hast';
import type { ChartData, ChartRate } from './chart-data.ts';
import { computeFigures, type ComputedFigure } from './compute-share.ts';
import { printNumber } from '../../compiler/analysis/describe-amount.ts';

/** List what a chart computes, each with its sum; nothing where it only shows what the texts say. */
export function listComputed(data: ChartData): ComputedFigure[] {
  switch (data.type) {
    case 'part-of-whole':
      return computeFigures(data.part, data.whole);
    case 'campaign':
      return [
        ...(data.stock ? computeFigures(data.stock.part, data.stock.whole) : []),
        ...data.rates.map((rate) => wordRate(rate, data.assumption)),
      ];
    case 'rate':
      return data.rates.map((rate) => wordRate(rate, data.assumption));
    case 'bar':
    case 'dot':
    case 'range':
    case 'timeline':
      return [];
  }
}

function wordRate({ figure, low, high, unit, months }: ChartRate, assumption: string): ComputedFigure {
  const { value, min = value, max = value } = figure;
  const total = min === max ? printNumber(min ?? 0) : `${printNumber(min ?? 0)} to ${printNumber(max ?? 0)}`;
  return {
    label: figure.label,
    text: `between ${printNumber(low)} and ${printNumber(high)} ${unit}`,
    formula: `${total} ÷ ${months[1]} to ${months[0]} months`,
    range: { low, high, unit },
    assumption,
  };
}

/** Render what was computed as a list, with the sums and what they take for granted; null where there is nothing. */
export function renderComputedList(data: ChartData): Element | null {
  const computed = listComputed(data);
  if (computed.length === 0) return null;
  const byAssumption = Map.groupBy(computed, ({ assumption }) => assumption);
  return h(
    'div.chart-computed-list',
    [...byAssumption].flatMap(([assumption, items]) => [
      h('p', [h('strong', 'Computed, not in the text.'), ` ${assumption}`]),
      h(
        'dl',
        items.map((it) => h('div', [h('dt', it.label), h('dd', [`${it.text} `, h('span.chart-formula', `(${it.formula})`)])])),
      ),
    ]),
  );
}
