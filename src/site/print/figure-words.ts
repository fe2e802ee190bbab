import { describeAmount } from '../../compiler/analysis/describe-amount.ts';
import { quoteQualifier } from '../../formats/chart/describe.ts';
import type { CompiledFigure } from '../../model/compiled.ts';
import { printDate } from '../base/print-date.ts';
import type { Strings } from '../../strings/index.ts';

/** Word what a figure says: the number with its bound, the date, or that it has no value. */
export function wordValue(strings: Strings, figure: CompiledFigure): string {
  switch (figure.kind) {
    case 'number':
      return describeAmount(strings, figure);
    case 'date':
      return figure.value ? printDate(strings, figure.value) : strings.facts.untold;
    case 'vague':
      return strings.facts.noValue;
  }
}

/** Quote the qualifier of a figure; null where it has none, or the value in words says it already. */
export function wordQualifier(strings: Strings, figure: CompiledFigure): string | null {
  if (figure.kind === 'number') return quoteQualifier(strings, figure);
  return figure.qualifier && strings.facts.quote({ text: figure.qualifier });
}

/** List of what, by whom, where and when a figure is told. */
export function listScope(strings: Strings, { kind, population, actor, where, period }: CompiledFigure): [term: string, value: string][] {
  const open = kind === 'date' ? null : strings.facts.notStated;
  const facts: [string, string | null][] = [
    [strings.facts.population, population ?? open],
    [strings.facts.actor, actor],
    [strings.facts.where, where],
    [strings.facts.period, period ? wordPeriod(strings, period) : open],
  ];
  return facts.flatMap(([term, value]) => (value === null ? [] : [[term, value]]));
}

function wordPeriod(strings: Strings, { text, from, to }: NonNullable<CompiledFigure['period']>): string {
  const dates = from === to ? from : from && to ? `${from}/${to}` : from ? `${from}/..` : to && `../${to}`;
  const date = dates && printDate(strings, dates);
  return strings.facts.time({ text, date: date && date !== text ? date : null });
}
