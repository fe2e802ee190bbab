import { listChartMembers } from '../../compiler/analysis/chart-members.ts';
import { describeAmount, describeWithUnit } from '../../compiler/analysis/describe-amount.ts';
import { quoteQualifier } from '../../formats/chart/describe.ts';
import { locator } from '../../formats/links/links.ts';
import type { Briefing, CompiledChart, CompiledFigure } from '../../model/compiled.ts';
import { stringsOf, type Strings } from '../../strings/index.ts';
import { makeFact, type Fact } from '../base/facts.ts';
import { printDate } from '../base/print-date.ts';
import { printFigure } from '../base/words.ts';

/** What is shown of a figure, in words, wherever it is shown. */
export interface FigureView {
  /** What it says, with its unit: `more than 20,000 fighters`; of a date or vague quantity, the words of the text. */
  value: string;
  /** The same for a table whose columns say the rest: the number with its bound, the date, or that there is no value. */
  short: string;
  /** Whether there is no value that could be told. */
  isOpen: boolean;
  /** Its unit beside the short value; null of percentages, whose value has it. */
  unit: string | null;
  facts: Readonly<
    Record<'kind' | 'date' | 'qualifier' | 'unit' | 'population' | 'period' | 'ourReading' | 'inferred' | 'actor' | 'where' | 'by', Fact>
  >;
  /** Of what, by whom and where it is told, as tables and cards have room for it. */
  scope: Fact[];
  /** Why its date, and the date of its period, are inferred. */
  reasons: { date: string | null; period: string | null };
  /** What a note tells of it in a line beside its quantity: `“last year” · 2014 · Iraq`. */
  brief: string;
}

/** Choose the words in which a figure is shown. */
export function viewFigure(briefing: Briefing, figure: CompiledFigure): FigureView {
  const strings = stringsOf(briefing);
  const { facts: labels } = strings;
  const { kind, unit, qualifier, population, actor, period, where, reads, by } = figure;
  const isDate = figure.kind === 'date';
  const reasons = { date: (isDate ? figure.reason : undefined) ?? null, period: period?.reason ?? null };
  // Of a date nobody expects among whom, over which time and where it is counted.
  const open = (label: string) => (isDate ? null : labels.notStated({ label }));
  const facts = {
    kind: makeFact(labels.kind, labels.figureKinds[kind]),
    date: makeFact(labels.date, isDate ? (figure.value ? printDate(strings, figure.value) : labels.cannotBeTold) : null),
    qualifier: makeFact(labels.qualifier, quoteOwnQualifier(strings, figure)),
    unit: makeFact(labels.unit, kind === 'vague' ? unit : null),
    population: makeFact(labels.population, population, open(labels.population)),
    period: makeFact(labels.period, period && describePeriod(strings, period), open(labels.period)),
    ourReading: makeFact(labels.ourReading, reads),
    inferred: makeFact(labels.inferred, reasons.date ?? reasons.period),
    actor: makeFact(labels.actor, actor),
    where: makeFact(labels.where, where, open(labels.where)),
    by: makeFact(labels.by, by),
  };
  return {
    value: kind === 'number' ? describeWithUnit(strings, figure) : printFigure(strings, figure),
    short: shortenValue(strings, figure),
    isOpen: figure.kind === 'vague' || (figure.kind === 'date' && !figure.value),
    unit: unit === '%' ? null : unit,
    facts,
    scope: [facts.population, facts.actor, { ...facts.where, open: null }],
    reasons,
    brief: [
      figure.kind === 'number' ? null : printFigure(strings, figure),
      isDate ? (figure.value ? printDate(strings, figure.value) : strings.figure.noDate) : null,
      figure.kind === 'vague' ? strings.figure.vague : null,
      qualifier && strings.figure.qualified({ qualifier }),
      actor,
      where,
    ]
      .filter(Boolean)
      .join(' · '),
  };
}

/** List the charts that draw a figure. */
export function listCharts({ charts }: Briefing, { id }: CompiledFigure): CompiledChart[] {
  return charts.filter((chart) => listChartMembers(chart).some((it) => it.kind === 'figure' && it.id === id));
}

function shortenValue(strings: Strings, figure: CompiledFigure): string {
  switch (figure.kind) {
    case 'number':
      return describeAmount(strings, figure);
    case 'date':
      return figure.value ? printDate(strings, figure.value) : strings.facts.untold;
    case 'vague':
      return strings.facts.noValue;
  }
}

/** Quote the qualifier of a figure, and those of places that have another; null where all have none, or the value in words says it already. */
function quoteOwnQualifier(strings: Strings, figure: CompiledFigure): string | null {
  const { facts } = strings;
  const own = figure.kind === 'number' ? quoteQualifier(strings, figure) : figure.qualifier && facts.quote({ text: figure.qualifier });
  const others = figure.places.flatMap(({ article, paragraph, qualifier }) =>
    qualifier === undefined ? [] : [facts.qualifierAt({ place: locator(article, paragraph), qualifier })],
  );
  return strings.base.groups({ items: [...(own ? [own] : []), ...others] }) || null;
}

function describePeriod(strings: Strings, { text, from, to }: NonNullable<CompiledFigure['period']>): string {
  const dates = from === to ? from : from && to ? `${from}/${to}` : from ? `${from}/..` : to && `../${to}`;
  const date = dates && printDate(strings, dates);
  return strings.facts.time({ text, date: date && date !== text ? date : null });
}
