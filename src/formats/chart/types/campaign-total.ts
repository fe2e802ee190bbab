import { s } from 'hastscript';
import type { ChartRate } from '../chart-data.ts';
import { stringsOfChart } from '../chart-strings.ts';
import { describeWithUnit } from '../../../compiler/analysis/describe-amount.ts';
import { describePlace } from '../describe.ts';
import { drawHatch } from '../hatch.ts';
import { measureLabel, renderLabel, round, type LabelText } from '../../drawing/label.ts';
import type { Row, Stage } from './campaign-stage.ts';
import { linkMark } from './mark-link.ts';
import { day, dayAfter } from './time-axis.ts';

/**
 * Render a total as a bar: hatched over the days on which its count may have begun, solid to the first day up to which it may
 * run, hatched to the last. The total stands on the bar, or with its name where the bar is too short for it.
 */
export function renderTotal({ data, scale, layout }: Stage, rate: ChartRate, top: number): Row {
  const strings = stringsOfChart(data);
  const { chart, quantities } = strings;
  const { figure, days, low, high, unit } = rate;
  const first = scale(day(days.start[0]));
  const begun = scale(dayAfter(days.start[1]));
  const sure = Math.max(begun, scale(day(days.asOf[0])));
  const last = Math.max(sure, scale(dayAfter(days.asOf[1])));
  const total: LabelText = { role: 'strong', text: describeWithUnit(strings, figure) };
  const isOnBar = measureLabel(total, layout) + 16 <= sure - begun;
  const words = renderLabel(
    [
      { role: 'label', text: isOnBar ? figure.label : chart.labelled({ label: figure.label, words: describeWithUnit(strings, figure) }) },
      {
        role: 'small',
        text: chart.facts({
          facts: [
            chart.quoted({ text: figure.periodText ?? chart.noStartStated }),
            figure.code,
            describePlace(figure),
            chart.source(figure),
          ],
        }),
      },
    ],
    { x: 0, y: top, width: layout.width },
    layout,
  );
  const y = Math.ceil(top + words.height + 5);
  const height = layout.bar;
  const hatch = (from: number, to: number, name: string) =>
    s('path', { className: ['chart-hatch', name], d: drawHatch({ x: from, y, width: Math.max(to - from, 1), height }, false) });
  const bar = [
    hatch(first, begun, 'chart-start'),
    s('rect', { className: ['chart-solid', 'chart-total'], x: round(begun), y, width: round(sure - begun), height }),
    hatch(sure, last, 'chart-rest'),
    ...(isOnBar
      ? [
          s(
            'g',
            { className: ['chart-on'] },
            renderLabel([total], { x: begun + 8, y: y + (height - layout.font.label * 1.28) / 2, width: sure - begun }, layout).elements,
          ),
        ]
      : []),
  ];
  const computed = renderLabel(
    [
      {
        role: 'small',
        text: chart.computedIfToWriting({
          range: quantities.between({ low: quantities.number(low), high: quantities.number(high) }),
          unit,
        }),
      },
    ],
    { x: 0, y: y + height + 4, width: layout.width },
    layout,
  );
  const bottom = y + height + 4 + computed.height;
  const mark = linkMark(data, figure, { x: 0, y: top, width: layout.width, height: bottom - top }, [
    ...words.elements,
    ...bar,
    s('g', { className: ['chart-computed'] }, computed.elements),
  ]);
  return { elements: [mark], bottom, strip: { top: y - 3, bottom: y + height + 3 } };
}
