import { z } from 'zod';
import { compiledArticle, compiledBriefing, compiledParagraph, compiledPlace } from './compiled.ts';

/**
 * The version of what `briefing.json` looks like. A new major version means that a program which read the one before
 * may have to change; a new minor version only adds keys.
 */
export const SCHEMA_VERSION = '1.2.0';

/** A paragraph as it is published. */
export const publishedParagraph = compiledParagraph.omit({ html: true, notes: true });

/** An article as it is published: without what only its page needs, and with its paragraphs as places, as other things have them. */
export const publishedArticle = compiledArticle.extend({
  places: z.array(compiledPlace).describe('Every paragraph, with its whole text'),
  paragraphs: z.array(publishedParagraph),
});

/** `/briefing.json`: the whole briefing for programs. */
export const publishedBriefing = z.strictObject({
  $schema: z.url().describe('The address of this schema'),
  schemaVersion: z.literal(SCHEMA_VERSION).describe('A new major version: programs may have to change; a new minor one only adds keys'),
  ...compiledBriefing.shape,
  articles: z.array(publishedArticle),
});
export type PublishedBriefing = z.infer<typeof publishedBriefing>;
