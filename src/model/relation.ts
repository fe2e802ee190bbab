import { z } from 'zod';
import { code, id, text } from './place.ts';

/** One thing in which claims differ, with what each of them says, in the order of `claims`. */
export const difference = z.strictObject({
  aspect: z.enum(['place', 'time', 'count', 'attribution', 'strength', 'detail']).describe('In what they differ'),
  values: z.array(text).min(2).describe('What each claim says, in the order of `claims`; “not stated” where one says nothing'),
});

/** A relation as far as each of its keys can be told by itself. */
export const relationFacts = z.strictObject({
  id,
  code: code('R'),
  label: text.max(60).describe('What they speak of, in three to seven words of ours'),
  type: z
    .enum(['same-event', 'same-origin', 'corroborates', 'differs', 'same-subject', 'contradicts', 'tension', 'introduces'])
    .describe(
      'same-event: they tell one event; same-origin: they rest on one report; corroborates: they state one thing on origins of their own; differs: they state one thing unlike; same-subject: they can be compared, but do not state one thing; contradicts: no two of them can hold; tension: they are said and pull apart, also inside one article; introduces: the first sums up the passage that follows it, to which the second belongs',
    ),
  claims: z
    .array(id)
    .min(2)
    .describe(
      'Two claims or more, each two of which are so related, and by one relation of a type; of `introduces` two, the line that leads in first',
    ),
  partOf: id
    .optional()
    .describe('The relation of which this one is a part, where they speak of one event or report: they are counted once'),
  basis: z.enum(['stated', 'inferred']).describe('Whether the texts state that the claims belong together, or we infer it'),
  reason: text.describe('On what ground'),
  differences: z.array(difference).default([]).describe('In what they differ, one entry each'),
});

/** How claims that speak of the same thing relate. */
export const relation = relationFacts.superRefine(({ type, claims, differences }, context) => {
  if (type === 'introduces' && claims.length > 2)
    context.addIssue({ code: 'custom', path: ['claims'], message: 'two claims: the line that leads in, and one of what follows' });
  differences.forEach(({ values }, at) => {
    if (values.length !== claims.length)
      context.addIssue({
        code: 'custom',
        path: ['differences', at, 'values'],
        message: `${claims.length} values, one for each claim in the order of \`claims\``,
      });
  });
});
export type Relation = z.infer<typeof relation>;

/** `content/crosswalk.yaml`. */
export const relations = z.array(relation);
