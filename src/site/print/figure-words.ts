import { describeAmount } from '../../compiler/analysis/describe-amount.ts';
import { quoteQualifier } from '../../formats/chart/describe.ts';
import type { CompiledFigure } from '../../model/compiled.ts';
import { printDate } from '../base/print-date.ts';

/** Word what a figure says: the number with its bound, the date, or that it has no value. */
export function wordValue(figure: CompiledFigure): string {
  switch (figure.kind) {
    case 'number':
      return describeAmount(figure);
    case 'date':
      return figure.value ? printDate(figure.value) : 'cannot be told';
    case 'vague':
      return 'no value';
  }
}

/** Quote the qualifier of a figure; null where it has none, or the value in words says it already. */
export function wordQualifier(figure: CompiledFigure): string | null {
  if (figure.kind === 'number') return quoteQualifier(figure);
  return figure.qualifier && `“${figure.qualifier}”`;
}

/** List of what, by whom, where and when a figure is told. */
export function listScope({ kind, population, actor, where, period }: CompiledFigure): [term: string, value: string][] {
  const open = kind === 'date' ? null : 'not stated';
  const facts: [string, string | null][] = [
    ['Population', population ?? open],
    ['Actor', actor],
    ['Where', where],
    ['Period', period ? wordPeriod(period) : open],
  ];
  return facts.flatMap(([term, value]) => (value === null ? [] : [[term, value]]));
}

function wordPeriod({ text, from, to }: NonNullable<CompiledFigure['period']>): string {
  const dates = from === to ? from : from && to ? `${from}/${to}` : from ? `${from}/..` : to && `../${to}`;
  const words = dates && printDate(dates);
  return words && words !== text ? `“${text}”: ${words}` : `“${text}”`;
}
