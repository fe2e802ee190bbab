import { z } from 'zod';
import { edtf } from './date.ts';
import { annotator, code, evidence, id, text } from './place.ts';

/** A time as the text gives it, and what can be made of it. */
export const when = z.strictObject({
  text: text.describe('The time as the text words it'),
  edtf: edtf.nullable().describe('The same in EDTF, null where it cannot be told; `?` where it is inferred'),
  reason: text.optional().describe('How the date was inferred, where the text does not state it'),
  after: id.optional().describe('The claim of what it came after, where the text states an order in time (“afterward”, “since then”)'),
});

/** A statement that an article makes or passes on. */
export const claim = z.strictObject({
  id,
  code: code('C'),
  label: text.max(60).describe('A handle of ours in three to seven words'),
  statement: text.describe('What is claimed, in our words, as strongly or weakly as the text has it'),
  type: z.enum(['event', 'statistic', 'assessment', 'prediction', 'cause', 'recommendation']).describe('What kind of statement it is'),
  hedge: text.nullable().default(null).describe('The hedging words as written (“thought to be”), null where there are none'),
  when: when.nullable().default(null).describe('The time that it is about, if the text gives one'),
  where: text.nullable().default(null).describe('The place, as the text names it'),
  note: text.optional().describe('What the text leaves open, in our words'),
  by: annotator,
  evidence: z.array(evidence).min(1).describe('Every place that makes the claim, each with its own chain'),
});
export type Claim = z.infer<typeof claim>;

/** `content/claims/<slug>.yaml`. */
export const claims = z.array(claim);
