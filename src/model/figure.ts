import { z } from 'zod';
import { edtf, endsBeforeStart } from './date.ts';
import { annotator, code, evidence, id, text } from './place.ts';

/** The time that a number covers or holds for. */
export const period = z
  .strictObject({
    text: text.describe('The time as the text words it'),
    from: edtf.nullable().default(null).describe('Its start in EDTF, null where it cannot be told'),
    to: edtf.nullable().default(null).describe('Its end or as-of date in EDTF, null where it is not stated'),
    reason: text.optional().describe('How a date was inferred, where the text does not state it'),
  })
  .refine(({ from, to }) => !(from && to && endsBeforeStart(from, to)), { error: 'an end that is not before `from`', path: ['to'] });

/** A place that gives a figure. */
export const figurePlace = evidence.extend({
  qualifier: text
    .nullable()
    .optional()
    .describe('The qualifier of these words, where it is another than that of the figure; null where they have none'),
});
export type FigurePlace = z.infer<typeof figurePlace>;

const common = {
  id,
  code: code('F'),
  quantity: text.describe('What is counted or dated, in our words'),
  qualifier: text
    .nullable()
    .default(null)
    .describe('The qualifier as written: about, almost, at least, more than, exceeds; of all places that have none of their own'),
  unit: text.nullable().default(null).describe('The unit of the value, in the plural: fighters, air strikes, %'),
  population: text.nullable().default(null).describe('Among whom or what it is counted, null where it is not stated'),
  actor: text.nullable().default(null).describe('Who did what is counted, null where it is not stated or does not apply'),
  period: period.nullable().default(null).describe('When, null where it is not stated'),
  where: text.nullable().default(null).describe('The place, null where it is not stated'),
  reads: text
    .optional()
    .describe('How we read words that no rule reads as this figure says, or that a rule reads otherwise; the page shows it'),
  note: text.optional().describe('What the text leaves open, in our words'),
  by: annotator,
  places: z.array(figurePlace).min(1).describe('Every place that gives the number, each with its own chain'),
};

/** A number in digits or words, with whatever of value and bounds it has. */
export const boundedNumber = z.strictObject({
  kind: z.literal('number').describe('A number in digits or words'),
  ...common,
  value: z.number().optional().describe('The number, where it is one'),
  min: z.number().optional().describe('The lower bound, where the text gives bounds'),
  max: z.number().optional().describe('The upper bound'),
  exclusive: z.boolean().default(false).describe('Whether the bound itself is excluded, as in “more than” and “exceeds”'),
});

/** A number that has a value, or else a minimum, a maximum or both. */
export const numberFigure = boundedNumber
  .refine((it) => (it.value === undefined) !== (it.min === undefined && it.max === undefined), {
    error: 'either `value`, or `min`, `max` or both',
  })
  .refine((it) => it.min === undefined || it.max === undefined || it.min <= it.max, { error: '`min` not above `max`' });

/** A date or a time word: `July 5th, 2014`, `last August`. */
export const dateFigure = z.strictObject({
  kind: z.literal('date').describe('A date or a time word'),
  ...common,
  value: edtf.nullable().describe('The date in EDTF, null where it cannot be told'),
  reason: text.optional().describe('How the date was inferred, where the text does not state it'),
});

/** A quantity in vague words (“several”, “hundreds”): it has no value, and none is invented. */
export const vagueFigure = z.strictObject({ kind: z.literal('vague').describe('A quantity in vague words, without a value'), ...common });

export const figure = z.discriminatedUnion('kind', [numberFigure, dateFigure, vagueFigure]);
export type Figure = z.infer<typeof figure>;
export type NumberFigure = z.infer<typeof numberFigure>;

/** Tell the qualifier of a figure at one of its places: that of its words, else that of the figure; null where there is none. */
export function qualifierAt({ qualifier }: Pick<Figure, 'qualifier'>, place: Pick<FigurePlace, 'qualifier'>): string | null {
  return place.qualifier === undefined ? qualifier : place.qualifier;
}

/** `content/figures/<slug>.yaml`. */
export const figures = z.array(figure);
