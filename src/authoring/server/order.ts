import { z } from 'zod';
import { SUBJECT_KINDS } from '../../edit/edit-entries.ts';
import { GROUPED_KINDS } from '../../edit/make-grouped.ts';
import type { Value } from '../../edit/set-keys.ts';
import { NOTE_KINDS } from '../../model/kinds.ts';
import { refusal } from '../../model/refusal.ts';

/** Words that are selected in a paragraph, or in the heading or note of one. */
export const selected = z.strictObject({
  slug: z.string(),
  paragraph: z.string(),
  words: z.string().trim().min(1),
  nth: z.int().min(0),
  in: z.enum(['heading', 'note']).optional(),
});
export type SelectedWords = z.infer<typeof selected>;

const value: z.ZodType<Value> = z.json();
const values = z.record(z.string(), value);
const way = {
  chain: z.array(z.string().nullable()).min(1).optional(),
  inferred: z.array(z.strictObject({ source: z.string(), reason: z.string() })).optional(),
  qualifier: z.string().trim().min(1).nullable().optional(),
};
const noted = { kind: z.enum(NOTE_KINDS), id: z.string() };
const reason = z.string().optional();

/** What an author wants to be written. */
export const order = z.discriminatedUnion('type', [
  /** A new claim, source or figure at words. */
  z.strictObject({ type: z.literal('add'), ...noted, values, places: z.array(selected).min(1), ...way }),
  /** A new entry about others, by their ids or codes; of a name, `words` are its spellings. */
  z.strictObject({ type: z.literal('group'), kind: z.enum(GROUPED_KINDS), id: z.string(), values, words: z.array(z.string()) }),
  /** Other values for keys; those of `drop` are taken away. */
  z.strictObject({
    type: z.literal('edit'),
    kind: z.enum(SUBJECT_KINDS),
    id: z.string(),
    before: values,
    after: values,
    drop: z.array(z.string()),
  }),
  /** More places for an entry that is there. */
  z.strictObject({ type: z.literal('place'), ...noted, places: z.array(selected).min(1), ...way, reason }),
  /** Another place in the place of one, or another chain for it. */
  z.strictObject({ type: z.literal('move'), ...noted, at: z.int().min(0), before: values, place: selected.nullable(), ...way, reason }),
  z.strictObject({ type: z.literal('drop'), ...noted, at: z.int().min(0), before: values, reason }),
  /** The entry goes, with what depends on it, as it was listed. */
  z.strictObject({ type: z.literal('remove'), kind: z.enum(SUBJECT_KINDS), id: z.string(), confirmed: z.array(z.string()), reason }),
  /** A numeral is no figure: these words, or a pattern. */
  z.strictObject({
    type: z.literal('waive'),
    slug: z.string(),
    pattern: z.string().optional(),
    place: selected.optional(),
    reason: z.string(),
  }),
  z.strictObject({ type: z.literal('unwaive'), slug: z.string(), at: z.int().min(0), before: values }),
  /** A suggestion is not taken, for good. */
  z.strictObject({
    type: z.literal('refuse'),
    refusal,
  }),
  /** The last write is taken back. */
  z.strictObject({ type: z.literal('undo') }),
]);
export type Order = z.infer<typeof order>;
