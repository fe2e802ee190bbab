import type { Briefing, CompiledFigure } from '../schema/compiled.ts';
import { printCsv, type Column } from './csv.ts';
import { locator } from './links.ts';

/** A line of the table: a figure at one of its places. */
interface Row {
  figure: CompiledFigure;
  at: number;
  briefing: Briefing;
}

const COLUMNS: readonly Column<Row>[] = [
  text('code', 'The code of the figure', ({ figure }) => figure.code),
  text('id', 'Its id, as in links', ({ figure }) => figure.id),
  text('kind', 'number, date or vague (words without a value)', ({ figure }) => figure.kind),
  text('quantity', 'What is counted or dated, in our words', ({ figure }) => figure.quantity),
  text('value', 'A number, or a date in EDTF', ({ figure }) => ('value' in figure ? figure.value : null)),
  text('min', 'The lower bound', ({ figure }) => (figure.kind === 'number' ? figure.min : null)),
  text('max', 'The upper bound', ({ figure }) => (figure.kind === 'number' ? figure.max : null)),
  text('bound_excluded', 'Whether the bound itself is excluded', ({ figure }) =>
    figure.kind === 'number' && figure.value === undefined ? figure.exclusive : null,
  ),
  text('qualifier', 'The qualifier as written', ({ figure }) => figure.qualifier),
  text('unit', 'The unit of the value', ({ figure }) => figure.unit),
  text('population', 'Among whom or what it is counted', ({ figure }) => figure.population),
  text('actor', 'Who did what is counted', ({ figure }) => figure.actor),
  text('where', 'The place, as the text names it', ({ figure }) => figure.where),
  text('period', 'The time as the text words it', ({ figure }) => figure.period?.text),
  text('period_from', 'Its start in EDTF', ({ figure }) => figure.period?.from),
  text('period_to', 'Its end in EDTF', ({ figure }) => figure.period?.to),
  text('place', 'The locator of the paragraph', ({ figure: { places }, at }) =>
    places[at] ? locator(places[at].article, places[at].paragraph) : null,
  ),
  text('words', 'The words of the text', ({ figure, at }) => figure.places[at]?.quote),
  text('chain', 'The way by which it came there, origin first', ({ figure, at, briefing }) =>
    figure.chains[at]?.map((link) => nameOf(briefing, link)).join(' > '),
  ),
  text('note', 'What the text leaves open, in our words', ({ figure }) => figure.note),
];

/** Print all figures as CSV, a row for each place that gives one; an empty cell says that nothing is stated. */
export function printFiguresCsv(briefing: Briefing): string {
  return printCsv(
    COLUMNS,
    briefing.figures.flatMap((figure) => figure.places.map((_, at) => ({ figure, at, briefing }))),
  );
}

function text(name: string, description: string, cell: Column<Row>['cell']): Column<Row> {
  return { name, description, datatype: 'string', cell };
}

function nameOf({ sources }: Briefing, link: string | null): string {
  if (link === null) return 'not stated';
  return sources.find(({ id }) => id === link)?.name ?? link;
}
