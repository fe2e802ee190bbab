import { z } from 'zod';
import { ALL_KINDS, KINDS, type Kind } from './kinds.ts';
import { version } from './briefing.ts';
import { text } from './place.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, { error: 'a SHA-256 in 64 lower case hexadecimal digits' });

/** One field of an entry, as it was and as it is now; null where it was or is absent. */
export const fieldChange = z.strictObject({
  field: text.describe('The name of the field; of one within it, both: `when edtf`'),
  was: z.string().nullable(),
  now: z.string().nullable(),
});
export type FieldChange = z.infer<typeof fieldChange>;

const common = {
  id: text.describe('The entry, as `anchors.lock` names it: `claim:bodies-at-tabqa`, `paragraph:A¶7`'),
  code: text.describe('Its code, or the locator of a paragraph or section'),
  label: z.string().describe('What the briefing calls it'),
};

/** What became of one entry between two versions. */
export const entryChange = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('added'), ...common }),
  z.strictObject({ type: z.literal('gone'), ...common }),
  z.strictObject({ type: z.literal('changed'), ...common, formerly: text.nullable(), fields: z.array(fieldChange) }),
]);
export type EntryChange = z.infer<typeof entryChange>;

/** `content/versions/<version>/release.json`, written by `npm run release`: a version that is closed. */
export const release = version.extend({
  hash: sha256.describe('The hash of what the briefing says, as its `briefing.json` gives it'),
  since: version.shape.version.nullable().describe('The version before it, with which it was compared; null for the first'),
  changes: z.array(entryChange).describe('What changed since the version before it, in the order of the kinds and codes'),
});
export type Release = z.infer<typeof release>;

/** What is read of a kept `briefing.json`: files of earlier versions may lack what is newer, so only what names an entry must be there. */
const keptEntry = z.looseObject({ id: z.string(), code: z.string() });
const keptParagraph = z.looseObject({ number: z.union([z.number(), z.string()]), text: z.string() });
/** The entries of each kind; there was a version before each kind. */
const keptLists = Object.fromEntries(ALL_KINDS.map((kind) => [KINDS[kind].plural, z.array(keptEntry).default([])])) as Record<
  (typeof KINDS)[Kind]['plural'],
  z.ZodDefault<z.ZodArray<typeof keptEntry>>
>;
export const keptBriefing = z.looseObject({
  version: z.string(),
  hash: sha256,
  articles: z.array(
    keptEntry.extend({
      sections: z.array(z.looseObject({ id: z.string(), title: z.string(), before: z.union([z.number(), z.string()]) })),
      images: z.array(z.looseObject({ number: z.number() })).optional(),
      paragraphs: z.array(keptParagraph),
      translation: z.looseObject({ paragraphs: z.array(keptParagraph) }).optional(),
    }),
  ),
  ...keptLists,
  formerIds: z.array(z.looseObject({ key: z.string(), now: z.string() })).default([]),
});
export type KeptBriefing = z.infer<typeof keptBriefing>;
