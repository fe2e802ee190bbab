import { z } from 'zod';
import { code, id, paragraphNumber, articleCode, text } from './place.ts';

const common = {
  id,
  code: code('Ch'),
  title: text.describe('What the chart shows, as a sentence, without numbers'),
  description: text.describe('What a reader who cannot see it needs to know, without numbers'),
  note: text.optional().describe('What must be known to read it right'),
  beside: z.strictObject({ article: articleCode, paragraph: paragraphNumber }).describe('The paragraph below which it stands'),
};

/** One number as a part of another: two figures of the same unit, the part within the whole. */
export const partOfWholeChart = z.strictObject({
  type: z.literal('part-of-whole'),
  ...common,
  part: id.describe('The figure of the part'),
  whole: id.describe('The figure of the whole'),
});

/** Counts side by side on one scale that starts at zero. */
export const barChart = z.strictObject({
  type: z.literal('bar'),
  ...common,
  figures: z.array(id).min(1).describe('The figures, one bar each, of one unit'),
});

export const chart = z.discriminatedUnion('type', [partOfWholeChart, barChart]);
export type Chart = z.infer<typeof chart>;

/** `content/charts.yaml`: charts name figures; no number is typed twice. */
export const charts = z.array(chart);
