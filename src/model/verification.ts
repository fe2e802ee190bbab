import { z } from 'zod';
import { articleCode } from './place.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, { error: 'a SHA-256 in 64 lower case hexadecimal digits' });

/** What was found when an edition was last compared with its document. */
export const verifiedArticle = z.strictObject({
  article: articleCode,
  document: sha256.describe('The document that it was compared with'),
  edition: sha256.describe('The text of the edition that was compared: an edition with other words has to be compared anew'),
  quotations: z.number().int().nonnegative().describe('Quotations that stand word for word in their paragraph of the document'),
  numbers: z.number().int().nonnegative().describe('Numbers in digits that stand in their paragraph of the document'),
  words: z
    .number()
    .int()
    .nonnegative()
    .nullable()
    .default(null)
    .describe('Words that are those of the document, of an article in its own wording; null of one that retells it'),
});

export type VerifiedArticle = z.infer<typeof verifiedArticle>;

/** `content/verified.yaml`, written by `npm run verify`. */
export const verification = z.strictObject({
  date: z.iso.date({ error: 'a day such as 2026-11-22' }).describe('The day of the comparison'),
  articles: z.array(verifiedArticle),
});
export type Verification = z.infer<typeof verification>;
