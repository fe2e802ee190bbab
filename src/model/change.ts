import { z } from 'zod';
import { ALL_KINDS } from './kinds.ts';
import { text } from './place.ts';

/** A sealed entry, as `anchors.lock` names it: `claim:bodies-at-tabqa`, `paragraph:A¶7`. */
const sealed = z
  .string()
  .regex(new RegExp(`^(?:${['article', 'section', 'image', 'paragraph', ...ALL_KINDS].join('|')}):\\S+$`), {
    error: 'a sealed id such as `claim:bodies-at-tabqa`, as `anchors.lock` writes it',
  })
  .describe('A sealed id, as `anchors.lock` writes it: `claim:bodies-at-tabqa`');

const common = { id: sealed, reason: text.describe('Why, for readers who come by an old link') };

/** The id is gone for good; its links lead to a note that says why. */
export const retired = z.strictObject({
  type: z.literal('retired').describe('It is gone for good'),
  ...common,
  instead: sealed.optional().describe('What a reader should look at now'),
});

/** The same entry has another id; its old links lead to it. */
export const renamed = z.strictObject({ type: z.literal('renamed').describe('It has another id'), ...common, to: sealed });

/** The same entry has other words; `npm run seal` adds them, and the old ones stay in the lock. */
export const reworded = z.strictObject({ type: z.literal('reworded').describe('It has other words'), ...common });

export const change = z.discriminatedUnion('type', [retired, renamed, reworded]);
export type Change = z.infer<typeof change>;

/** `content/changes.yaml`. */
export const changes = z.array(change);
