import type { ChartData } from './chart-data.ts';
import { stringsOfChart } from './chart-strings.ts';
import { listComputed } from './computed-list.ts';
import { listFigures } from './data-table.ts';
import { quoteQualifier } from './describe.ts';
import { listMarks } from './list-marks.ts';

/**
 * Say a chart in words, for readers who do not see it: what it shows and how, then every number and date that it draws, with
 * the passage and who says so, and what is computed of them.
 */
export function describeChart(data: ChartData): string {
  const strings = stringsOfChart(data);
  const { chart } = strings;
  const quoted = new Map(listFigures(data).map((figure) => [figure.code, quoteQualifier(strings, figure)]));
  const marks = listMarks(data).map(({ code, label, origin, place }) =>
    chart.markInWords({ label, qualifier: quoted.get(code) ?? null, code, place, origin }),
  );
  const computed = listComputed(data).map(chart.computedInWords);
  const sentences = [
    `${data.code}. ${data.title}`,
    data.description,
    strings.base.groups({ items: marks }),
    ...(computed.length ? [chart.computedIn({ assumption: strings.base.groups({ items: computed }) })] : []),
    ...(data.note ? [data.note] : []),
  ];
  return sentences.map((it) => (/[.!?؟…]$/.test(it) ? it : `${it}.`)).join(' ');
}
