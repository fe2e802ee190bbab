import { listChartMembers, type ChartMember } from '../analysis/chart-members.ts';
import { unexpected, type Problem } from '../problems/problem.ts';
import type { Figure, NumberFigure } from '../../model/figure.ts';
import { checkRanges, checkTotals } from './check-ranges.ts';
import { checkDates } from './check-dates.ts';
import type { Records } from '../records/read-records.ts';

type Entry = Records['charts']['entries'][number];

/** Check that each chart can be drawn from what it names, and stands beside a paragraph that exists. */
export function checkCharts(records: Records): Problem[] {
  const byId = new Map(records.figures.entries.map(({ value }) => [value.id, value]));
  return records.charts.entries.flatMap((entry) => [
    ...checkBeside(entry, records),
    ...checkNumbers(entry, byId),
    ...checkScale(entry, byId),
    ...checkType(entry, byId, records),
    ...checkDates(
      entry,
      listChartMembers(entry.value).filter(({ kind }) => kind === 'claim'),
      { records, orders: entry.value.type === 'timeline' },
    ),
  ]);
}

/** Check what the type of a chart takes. */
function checkType(entry: Entry, byId: ReadonlyMap<string, Figure>, records: Records): Problem[] {
  const chart = entry.value;
  switch (chart.type) {
    case 'part-of-whole':
      return checkPart(byId.get(chart.part), byId.get(chart.whole), entry);
    case 'range':
      return checkRanges(entry, chart, byId, records);
    case 'campaign':
      return [
        ...checkTotals(entry, { key: 'campaigns', ids: chart.campaigns }, byId, records),
        ...checkPart(byId.get(chart.part ?? ''), byId.get(chart.whole ?? ''), entry),
      ];
    case 'bar':
    case 'dot':
    case 'timeline':
      return [];
  }
}

function checkBeside(entry: Entry, { articles, slugs }: Records): Problem[] {
  if (!entry.value.beside) return [];
  const { article: code, paragraph } = entry.value.beside;
  const article = articles.find(({ facts }) => facts.value.code === code);
  const stands = article ? article.facts.value.paragraphs.some(({ number }) => number === paragraph) : slugs.size > articles.length;
  if (stands) return [];
  return [
    unexpected(entry.locate(['beside', 'paragraph']), 'paragraph-exists', `paragraph ${code}¶${paragraph}`, 'a paragraph of an article'),
  ];
}

/** Check that all figures of a chart are numbers, and those of one scale of one unit. */
function checkNumbers(entry: Entry, byId: ReadonlyMap<string, Figure>): Problem[] {
  const drawn = listChartMembers(entry.value).flatMap(({ path, kind, id }) => {
    const figure = kind === 'figure' ? byId.get(id) : undefined;
    return figure ? [{ path, figure }] : [];
  });
  return [
    ...drawn.flatMap(({ path, figure }) =>
      figure.kind === 'number'
        ? []
        : [
            unexpected(
              entry.locate(path),
              'chart-figure-is-number',
              `figure \`${figure.id}\` of kind \`${figure.kind}\``,
              'a figure of kind `number`',
              { hint: 'a chart draws numbers only; no value is made up for words.' },
            ),
          ],
    ),
    ...drawn.flatMap(({ path, figure }) => {
      const first = drawn.find((it) => scaleOf(it.path) === scaleOf(path));
      return !first || figure.unit === first.figure.unit
        ? []
        : [
            unexpected(
              entry.locate(path),
              'chart-has-one-unit',
              `unit \`${figure.unit ?? 'none'}\` of figure \`${figure.id}\``,
              `\`${first.figure.unit ?? 'none'}\`, as \`${first.figure.id}\` has`,
              { hint: 'what has another unit needs a chart of its own.' },
            ),
          ];
    }),
  ];
}

/** Name the scale on which a figure is drawn: a part is measured on its whole, all else on one scale. */
function scaleOf([key]: ChartMember['path']): string {
  return key === 'part' || key === 'whole' ? 'whole' : 'all';
}

/** Check that the numbers of a chart can be drawn from zero, and that at least one reaches beyond it. */
function checkScale(entry: Entry, byId: ReadonlyMap<string, Figure>): Problem[] {
  const drawn = listChartMembers(entry.value).flatMap(({ path, kind, id }) => {
    const figure = kind === 'figure' ? byId.get(id) : undefined;
    return figure?.kind === 'number' ? [{ path, figure }] : [];
  });
  const negative = drawn.flatMap(({ path, figure }) => {
    const number = boundsOf(figure).find((it) => it < 0);
    return number === undefined
      ? []
      : [
          unexpected(entry.locate(path), 'chart-starts-at-zero', `number ${number} of figure \`${figure.id}\``, '0 or more', {
            hint: 'a chart draws amounts from zero; leave the figure out.',
          }),
        ];
  });
  const [first] = drawn;
  const isFlat = first !== undefined && drawn.every(({ figure }) => boundsOf(figure).every((it) => it === 0));
  if (!isFlat || entry.value.type === 'dot') return negative;
  const hint = 'what is nothing needs no drawing: leave the chart out.';
  return [unexpected(entry.locate(first.path), 'chart-has-extent', 'figures that are all 0', 'one above 0', { hint })];
}

function checkPart(part: Figure | undefined, whole: Figure | undefined, entry: Entry): Problem[] {
  if (part?.kind !== 'number' || whole?.kind !== 'number') return [];
  const total = whole.value;
  if (total === undefined) {
    return [
      unexpected(entry.locate(['whole']), 'whole-has-value', `figure \`${whole.id}\` with bounds only`, 'a whole with a `value`', {
        hint: 'draw the two figures in a chart of type `bar`.',
      }),
    ];
  }
  const most = Math.max(...boundsOf(part));
  return most <= total ? [] : [unexpected(entry.locate(['part']), 'part-within-whole', `part of ${most}`, `at most ${total}, the whole`)];
}

/** List the numbers of a figure: its value, or its bounds. */
function boundsOf({ value, min, max }: NumberFigure): number[] {
  return [value, min, max].filter((it) => it !== undefined);
}
