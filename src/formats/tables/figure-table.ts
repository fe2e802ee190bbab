import { listChartMembers } from '../../compiler/analysis/chart-members.ts';
import type { Briefing, CompiledFigure, CompiledPlace } from '../../model/compiled.ts';
import { licenseOf } from '../../model/license.ts';
import type { Chain, InferredStep } from '../../model/place.ts';
import { iris } from '../links/links.ts';
import { column, listColumn, type Column, type Table, type TableFacts } from './csv.ts';
import { listPlaceColumns } from './place-columns.ts';

/** A figure at one of its places. */
export interface FigureRow {
  figure: CompiledFigure;
  place: CompiledPlace;
  /** Which of its places it is, from 1. */
  number: number;
  chain: Chain;
  inferred: readonly InferredStep[];
}

/** List the rows of the table of figures: one for each place of each figure. */
function listFigureRows({ figures }: Briefing): FigureRow[] {
  return figures.flatMap((figure) =>
    figure.places.map((place, at) => ({
      figure,
      place,
      number: at + 1,
      chain: figure.chains[at] ?? [null],
      inferred: figure.inferred[at] ?? [],
    })),
  );
}

type Cell = Column<FigureRow>['cell'];

function ofNumber(name: 'value' | 'min' | 'max'): Cell {
  return ({ figure }) => (figure.kind === 'number' ? figure[name] : null);
}

/** List the columns of the table of figures. `site` is the address of the site, without a slash at its end. */
function listFigureColumns(briefing: Briefing, site: string): Column<FigureRow>[] {
  const places = listPlaceColumns<FigureRow>(briefing, site, (it) => ({ kind: 'figure', id: it.figure.id }));
  return [
    column('code', 'The code of the figure, kept for good and used on the site, on paper and in citations.', (it) => it.figure.code),
    column('place', 'Which of the places of the figure this row is, from 1.', (it) => it.number, 'integer'),
    column('id', 'The id of the figure, as it stands in links.', (it) => it.figure.id),
    column('kind', 'number, date, or vague for a quantity in words such as “several”.', (it) => it.figure.kind),
    column('quantity', 'What is counted or dated, in our words.', (it) => it.figure.quantity),
    column('value', 'The number; empty where the text gives bounds, and for dates and vague quantities.', ofNumber('value'), 'number'),
    column('min', 'The lower bound, where the text gives one.', ofNumber('min'), 'number'),
    column('max', 'The upper bound, where the text gives one.', ofNumber('max'), 'number'),
    column(
      'exclusive',
      'Whether the bound itself is excluded, as in “more than”; empty where there is no bound.',
      ({ figure }) => (figure.kind === 'number' && figure.value === undefined ? figure.exclusive : null),
      'boolean',
    ),
    column('unit', 'The unit of the number, in the plural.', (it) => it.figure.unit),
    column('qualifier', 'The qualifier as the text words it: about, exceeds, at least.', (it) => it.figure.qualifier),
    column('date', 'For a date: EDTF (ISO 8601-2), with ? where it is inferred; empty where it cannot be told.', ({ figure }) =>
      figure.kind === 'date' ? figure.value : null,
    ),
    column(
      'reading',
      'How we read words that no rule reads as the figure says, or that a rule reads otherwise; mostly empty.',
      (it) => it.figure.reads,
    ),
    column('population', 'Among whom or what it is counted; empty where that is not stated.', (it) => it.figure.population),
    column('actor', 'Who did what is counted; empty where that is not stated.', (it) => it.figure.actor),
    column('where', 'The place, as the text names it; empty where it is not stated.', (it) => it.figure.where),
    column('period', 'The time that the number covers, as the text words it.', (it) => it.figure.period?.text),
    column('period_from', 'Its start in EDTF; empty where it cannot be told.', (it) => it.figure.period?.from),
    column('period_to', 'Its end or as-of date in EDTF; empty where it is not stated.', (it) => it.figure.period?.to),
    column('inference', 'How a date was inferred that the text does not state.', ({ figure }) =>
      figure.kind === 'date' ? figure.reason : figure.period?.reason,
    ),
    ...places.words,
    listColumn('charts', 'The codes of the charts that draw it, joined by spaces.', ({ figure }) =>
      briefing.charts
        .filter((chart) => listChartMembers(chart).some((it) => it.kind === 'figure' && it.id === figure.id))
        .map(({ code }) => code),
    ),
    column('note', 'What the text leaves open, in our words.', (it) => it.figure.note),
    places.link,
  ];
}

/** Say what the table of figures is about. */
function describeFigureTable(briefing: Briefing, site: string): TableFacts {
  const { title, editors, language, date, version, articles } = briefing;
  const where = articles.length === 1 ? 'the article' : 'the articles';
  return {
    file: 'figures.csv',
    title: `${title}: figures`,
    description: `Every number, date and vague quantity in ${where}, one row for each place that gives it. Version ${version}.`,
    editors,
    language,
    date,
    license: licenseOf(briefing),
    primaryKey: ['code', 'place'],
    about: iris.thing(site, 'figure', '{id}'),
  };
}

/** The table of figures. */
export function tabulateFigures(briefing: Briefing, site: string): Table<FigureRow> {
  return { columns: listFigureColumns(briefing, site), rows: listFigureRows(briefing), facts: describeFigureTable(briefing, site) };
}
