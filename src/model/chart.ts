import { z } from 'zod';
import { code, id, paragraphNumber, articleCode, text } from './place.ts';

/** The paragraph of an article beside which a chart stands. */
export const besideParagraph = z
  .strictObject({ article: articleCode, paragraph: paragraphNumber })
  .describe('The paragraph below which it stands; without it the chart stands on the page of charts only');

const common = {
  id,
  code: code('Ch'),
  title: text.describe('What the chart shows, as a sentence, without numbers'),
  description: text.describe('What a reader who cannot see it needs to know, without numbers'),
  note: text.optional().describe('What must be known to read it right'),
  beside: besideParagraph.optional(),
};

/** One number as a part of another: two figures of the same unit, the part within the whole. */
export const partOfWholeChart = z.strictObject({
  type: z.literal('part-of-whole').describe('One number as a part of another'),
  ...common,
  part: id.describe('The figure of the part'),
  whole: id.describe('The figure of the whole'),
});

/** Counts side by side on one scale that starts at zero. */
export const barChart = z.strictObject({
  type: z.literal('bar').describe('Counts side by side, from zero'),
  ...common,
  figures: z.array(id).min(1).describe('The figures, one bar each, of one unit'),
});

/** Figures as points on one scale that need not start at zero; a span where the text gives two bounds. */
export const dotChart = z.strictObject({
  type: z.literal('dot').describe('Points on one scale'),
  ...common,
  figures: z.array(id).min(1).describe('The figures, one row each, of one unit'),
});

/**
 * Figures as spans on one scale from zero. With `per`, what is drawn is computed: each total divided by the time from its
 * stated start to every as-of date that the text allows.
 */
export const rangeChart = z.strictObject({
  type: z.literal('range').describe('Spans on one scale'),
  ...common,
  figures: z.array(id).min(1).describe('The figures, one span each, of one unit; without `per`, figures with two bounds'),
  per: z
    .literal('month')
    .optional()
    .describe('Divide each figure by the months from the start of its period to its as-of date, or to when its article was written'),
});

/** Events on a time axis, each as wide as its date is precise. */
export const timelineChart = z.strictObject({
  type: z.literal('timeline').describe('Events on a time axis'),
  ...common,
  claims: z.array(id).min(1).describe('The claims, each with a `when` that has a date'),
});

/**
 * Totals of campaigns on one time axis, each from its stated start to the as-of date that the text leaves open; with what
 * happened before them, and a count that has no date at all. Each unit keeps a scale of its own: only time is shared.
 */
export const campaignChart = z.strictObject({
  type: z.literal('campaign').describe('Totals since a start, on one time axis with what has a date and what has none'),
  ...common,
  campaigns: z.array(id).min(1).describe('The figures of the totals, of one unit, each with `period.from`'),
  event: id.optional().describe('The claim of what happened on a day or in a month'),
  after: id.optional().describe('The claim of what followed, without a stated end'),
  part: id.optional().describe('The figure of a count without a date, as a part of `whole`'),
  whole: id.optional().describe('The figure of the whole'),
});

export const chart = z
  .discriminatedUnion('type', [partOfWholeChart, barChart, dotChart, rangeChart, timelineChart, campaignChart])
  .refine((it) => it.type !== 'campaign' || (it.part === undefined) === (it.whole === undefined), {
    error: '`part` and `whole` together, or neither',
  });
export type Chart = z.infer<typeof chart>;

/** `content/charts.yaml`: charts name figures and claims; no number is typed twice. */
export const charts = z.array(chart);
