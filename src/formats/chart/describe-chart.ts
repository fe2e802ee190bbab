import type { ChartData } from './chart-data.ts';
import { listComputed } from './computed-list.ts';
import { listFigures } from './data-table.ts';
import { quoteQualifier } from './describe.ts';
import { listMarks } from './list-marks.ts';

/**
 * Say a chart in words, for readers who do not see it: what it shows and how, then every number and date that it draws, with
 * the passage and who says so, and what is computed of them.
 */
export function describeChart(data: ChartData): string {
  const quoted = new Map(listFigures(data).map((figure) => [figure.code, quoteQualifier(figure)]));
  const marks = listMarks(data).map(({ code, label, origin, place }) =>
    [label, quoted.get(code) ?? null, `(${code}, ${place}; source: ${origin})`].filter((it) => it !== null).join(' '),
  );
  const computed = listComputed(data).map(({ label, text, formula }) => `${label}: ${text} (${formula})`);
  const sentences = [
    `${data.code}. ${data.title}`,
    data.description,
    marks.join('; '),
    ...(computed.length ? [`Computed, not in the text: ${computed.join('; ')}`] : []),
    ...(data.note ? [data.note] : []),
  ];
  return sentences.map((it) => (/[.!?…]$/.test(it) ? it : `${it}.`)).join(' ');
}
