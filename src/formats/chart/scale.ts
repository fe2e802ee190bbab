import { scaleLinear } from 'd3-scale';
import type { ScaleLinear } from 'd3-scale';
import type { ChartFigure } from './chart-data.ts';

export type Scale = ScaleLinear<number, number>;

/** Make a scale that starts at zero: a bar's length is its number. */
export function makeScale(highest: number, width: number): Scale {
  if (!(highest > 0)) throw new Error(`Unexpected highest number ${highest}, expected one above 0`);
  return scaleLinear().domain([0, highest]).range([0, width]);
}

/** Find how high a scale must reach for a figure; an open bound needs room to show that it goes on. */
export function findHighest({ value, min = 0, max }: ChartFigure): number {
  return value ?? max ?? min * 1.2;
}
