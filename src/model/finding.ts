import { z } from 'zod';
import { code, id, text } from './place.ts';

/** The kinds of entries that a finding can rest on, in the order in which they are shown. */
export const EVIDENCE_KINDS = ['relation', 'claim', 'figure', 'source'] as const;

/** What a finding rests on: ids of each kind. */
export const evidenceOfFinding = z
  .strictObject({
    claims: z.array(id).default([]).describe('Claims, by their ids'),
    relations: z.array(id).default([]).describe('Rows of the comparison'),
    figures: z.array(id).default([]).describe('Figures'),
    sources: z.array(id).default([]).describe('Sources'),
  })
  .describe('What it rests on, by ids');

/**
 * What the briefing adds up to: what the texts carry and on whose word, never whether it is true.
 *
 * A number or name in `statement` is a placeholder that the compiler fills from the data: `{count of events named}`,
 * `{count of same-origin across}`, `{count of tension in A}`, `{count of claims without liz-sly}`, `{value of F36}`,
 * `{name of S2}`, `{hedge of C6}`. It fails where the data no longer carry it.
 */
export const finding = z.strictObject({
  id,
  code: code('K'),
  label: text.max(60).describe('A handle of ours in three to seven words'),
  question: text.optional().describe('What it answers, as a reader would ask'),
  statement: text.describe('One or two plain sentences; numbers and names as placeholders: `{count of events}`, `{name of S2}`'),
  holds: z
    .record(z.string(), z.int().min(0))
    .default({})
    .describe('What must be so for words such as “none” and “nowhere” to stand: what is counted, as in a placeholder, and the number'),
  rests: evidenceOfFinding,
  notes: z
    .record(id, text)
    .default({})
    .describe(
      'What stands in the margin beside a passage on which it rests, by the id of the claim, figure or relation: one or two sentences that say what the text itself does not; with placeholders as above',
    ),
});
export type Finding = z.infer<typeof finding>;

/** `content/findings.yaml`, in the order of their weight. */
export const findings = z.array(finding);
