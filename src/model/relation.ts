import { z } from 'zod';
import { code, id, text } from './place.ts';

/** One thing in which two claims differ, with what each of them says, in the order of `claims`. */
export const difference = z.strictObject({
  aspect: z.enum(['place', 'time', 'count', 'attribution', 'strength', 'detail']).describe('In what they differ'),
  values: z.tuple([text, text]).describe('What the first and what the second claim says; “not stated” where it says nothing'),
});

/** How two claims that speak of the same thing relate. */
export const relation = z.strictObject({
  id,
  code: code('R'),
  label: text.max(60).describe('What both speak of, in three to seven words of ours'),
  type: z
    .enum(['same-event', 'same-origin', 'corroborates', 'differs', 'same-subject', 'contradicts', 'tension', 'introduces'])
    .describe(
      'same-event: both tell one event; same-origin: both rest on one report; corroborates: both state one thing on origins of their own; differs: they state one thing unlike; same-subject: they can be compared, but do not state one thing; contradicts: both cannot hold; tension: both are said and pull apart, also inside one article; introduces: the first sums up the passage that follows it, to which the second belongs',
    ),
  claims: z
    .tuple([id, id])
    .describe('Two claims, one relation of a type for two of them; of `introduces` the line that leads in comes first'),
  partOf: id
    .optional()
    .describe('The relation of which this one is a part, where both speak of one event or report: they are counted once'),
  basis: z.enum(['stated', 'inferred']).describe('Whether the texts state that the claims belong together, or we infer it'),
  reason: text.describe('On what ground'),
  differences: z.array(difference).default([]).describe('In what they differ, one entry each'),
});
export type Relation = z.infer<typeof relation>;

/** `content/crosswalk.yaml`. */
export const relations = z.array(relation);
