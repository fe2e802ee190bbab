import { scaleUtc } from 'd3-scale';
import type { Element } from 'hast';
import type { CampaignData } from '../chart-data.ts';
import type { Layout } from '../../drawing/layout.ts';
import { day, dayAfter, type TimeScale } from './time-axis.ts';

/** What the rows of a drawing of campaigns are set in. */
export interface Stage {
  data: CampaignData;
  layout: Layout;
  scale: TimeScale;
  /** Where the days begin and end on which the text may have been written, in units of the viewBox. */
  band: { from: number; to: number };
}

/** A row of the drawing, where the next may begin, and the strip that its marks take. */
export interface Row {
  elements: Element[];
  bottom: number;
  strip?: { top: number; bottom: number };
}

/** Set the time axis: whole months, from the first day that is drawn to the last. */
export function makeStage(data: CampaignData, layout: Layout): Stage {
  const { rates, event, after, written } = data;
  const days = [written.from, written.to, ...rates.flatMap(({ days: it }) => [...it.start, ...it.asOf])].map(day);
  const events = [event, after].flatMap((it) => (it ? [day(it.span.from)] : []));
  const first = new Date(Math.min(...days, ...events));
  const last = new Date(Math.max(...days));
  const scale = scaleUtc()
    .domain([Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), 1), Date.UTC(last.getUTCFullYear(), last.getUTCMonth() + 1, 1)])
    .range([1, layout.width - 1]);
  return { data, layout, scale, band: { from: scale(day(written.from)), to: scale(dayAfter(written.to)) } };
}

/** Tell whether what has no date finds room in the band, beside what has one. */
export function hasRoomInBand({ layout, band }: Stage): boolean {
  return layout.name === 'wide' && band.to - band.from >= layout.width * 0.3 && band.from >= layout.width * 0.45;
}
