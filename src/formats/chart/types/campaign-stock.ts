import { s } from 'hastscript';
import type { CampaignData } from '../chart-data.ts';
import { stringsOfChart } from '../chart-strings.ts';
import { describeAmount } from '../../../compiler/analysis/describe-amount.ts';
import { describeFigure, describePlace } from '../describe.ts';
import { sentenceId } from '../list-marks.ts';
import { renderLabel, round, type LabelText } from '../../drawing/label.ts';
import { findExtent, renderBound } from './bound-mark.ts';
import { hasRoomInBand, type Row, type Stage } from './campaign-stage.ts';
import { linkArea } from './mark-link.ts';
import { makeScale } from '../scale.ts';

/**
 * Render a count without a date, as a part of its whole on a scale of its own: it floats in the days on which the text may
 * have been written, and says that it has no date.
 */
export function renderStock(stage: Stage, stock: NonNullable<CampaignData['stock']>, top: number): Row {
  const strings = stringsOfChart(stage.data);
  const { chart } = strings;
  const { part, whole } = stock;
  const { layout, band } = stage;
  const isInBand = hasRoomInBand(stage);
  // In a band that is narrower than a bar can be read, the bar stands across it.
  const width = Math.max(band.to - band.from - 10, layout.width * 0.25);
  const from = Math.min(Math.max((band.from + band.to - width) / 2, 0), layout.width - width);
  const texts: LabelText[] = [
    { role: 'strong', text: chart.ofWhole({ part: describeAmount(strings, part), whole: describeAmount(strings, whole) }) },
    { role: 'label', text: part.label },
    {
      role: 'small',
      text: chart.facts({
        facts: [chart.noDateStated, strings.base.series({ items: [part.code, whole.code] }), describePlace(part), chart.source(part)],
      }),
    },
  ];
  const height = layout.bar + 4;
  const box = isInBand ? { x: from, y: top + height + 4, width } : { x: 0, y: top, width: layout.width };
  const words = renderLabel(texts, box, layout);
  const barTop = isInBand ? top : Math.ceil(top + words.height + 5);
  const total = whole.value ?? whole.max ?? whole.min ?? 0;
  const outline = { x: round(from), y: round(barTop), width: round(width), height, fill: 'none', stroke: 'currentColor' };
  const bar = [
    s('rect', { className: ['chart-outline'], ...outline }),
    s('g', { transform: `translate(${round(from)} 0)` }, renderBound(findExtent(part, total), makeScale(total, width), barTop, height)),
  ];
  const bottom = isInBand ? top + height + 4 + words.height : barTop + height;
  const area = { x: isInBand ? from : 0, y: top, width: isInBand ? width : layout.width, height: bottom - top };
  const name = chart.outOf({ part: describeFigure(strings, part), whole: describeFigure(strings, whole) });
  return {
    elements: [
      linkArea({ href: part.paragraphHref, name, sentences: [part, whole].map(({ code }) => sentenceId(stage.data.id, { code })) }, area, [
        ...bar,
        ...words.elements,
      ]),
    ],
    bottom,
  };
}
