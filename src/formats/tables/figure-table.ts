import { listChartMembers } from '../../compiler/analysis/chart-members.ts';
import type { Briefing, CompiledFigure, CompiledFigurePlace } from '../../model/compiled.ts';
import { qualifierAt } from '../../model/figure.ts';
import { licenseOf } from '../../model/license.ts';
import { iris } from '../links/links.ts';
import { column, listColumn, type Column, type Table, type TableFacts } from './csv.ts';
import { listPlaceColumns } from './place-columns.ts';
import { siteTagOf, stringsOf } from '../../strings/index.ts';

/** A figure at one of its places. */
export interface FigureRow {
  figure: CompiledFigure;
  place: CompiledFigurePlace;
  /** Which of its places it is, from 1. */
  number: number;
}

/** List the rows of the table of figures: one for each place of each figure. */
function listFigureRows({ figures }: Briefing): FigureRow[] {
  return figures.flatMap((figure) => figure.places.map((place, at) => ({ figure, place, number: at + 1 })));
}

type Cell = Column<FigureRow>['cell'];

function ofNumber(name: 'value' | 'min' | 'max'): Cell {
  return ({ figure }) => (figure.kind === 'number' ? figure[name] : null);
}

/** List the columns of the table of figures. `site` is the address of the site, without a slash at its end. */
function listFigureColumns(briefing: Briefing, site: string): Column<FigureRow>[] {
  const text = stringsOf(briefing).tables.figureColumns;
  const places = listPlaceColumns<FigureRow>(briefing, site, (it) => ({ kind: 'figure', id: it.figure.id }));
  return [
    column('code', text.code, (it) => it.figure.code),
    column('place', text.place, (it) => it.number, 'integer'),
    column('id', text.id, (it) => it.figure.id),
    column('kind', text.kind, (it) => it.figure.kind),
    column('quantity', text.quantity, (it) => it.figure.quantity),
    column('value', text.value, ofNumber('value'), 'number'),
    column('min', text.min, ofNumber('min'), 'number'),
    column('max', text.max, ofNumber('max'), 'number'),
    column(
      'exclusive',
      text.exclusive,
      ({ figure }) => (figure.kind === 'number' && figure.value === undefined ? figure.exclusive : null),
      'boolean',
    ),
    column('unit', text.unit, (it) => it.figure.unit),
    column('qualifier', text.qualifier, (it) => qualifierAt(it.figure, it.place)),
    column('date', text.date, ({ figure }) => (figure.kind === 'date' ? figure.value : null)),
    column('reading', text.reading, (it) => it.figure.reads),
    column('population', text.population, (it) => it.figure.population),
    column('actor', text.actor, (it) => it.figure.actor),
    column('where', text.where, (it) => it.figure.where),
    column('period', text.period, (it) => it.figure.period?.text),
    column('period_from', text.periodFrom, (it) => it.figure.period?.from),
    column('period_to', text.periodTo, (it) => it.figure.period?.to),
    column('inference', text.inference, ({ figure }) => (figure.kind === 'date' ? figure.reason : figure.period?.reason)),
    ...places.words,
    listColumn('charts', text.charts, ({ figure }) =>
      briefing.charts
        .filter((chart) => listChartMembers(chart).some((it) => it.kind === 'figure' && it.id === figure.id))
        .map(({ code }) => code),
    ),
    column('note', text.note, (it) => it.figure.note),
    places.link,
  ];
}

/** Say what the table of figures is about. */
function describeFigureTable(briefing: Briefing, site: string): TableFacts {
  const { title, editors, date, version, articles } = briefing;
  const { tables } = stringsOf(briefing);
  return {
    file: 'figures.csv',
    title: tables.titles.figure({ briefing: title }),
    description: tables.figures({ articles: articles.length, version }),
    editors,
    language: siteTagOf(briefing),
    date,
    license: licenseOf(briefing),
    primaryKey: ['code', 'place'],
    about: iris.entry(site, 'figure', '{id}'),
  };
}

/** The table of figures. */
export function tabulateFigures(briefing: Briefing, site: string): Table<FigureRow> {
  return { columns: listFigureColumns(briefing, site), rows: listFigureRows(briefing), facts: describeFigureTable(briefing, site) };
}
