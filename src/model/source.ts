import { z } from 'zod';
import { annotator, code, id, place, text, webAddress } from './place.ts';

/** A voice or an outlet that an article draws on. People who are merely talked about are not sources. */
export const source = z.strictObject({
  id,
  code: code('S'),
  name: text.describe('The name, or for an unnamed voice the words the text has for it'),
  aliases: z.array(text).default([]).describe('Other spellings, for search'),
  kind: z
    .enum(['author', 'person', 'group', 'organization', 'publication', 'social-media'])
    .describe('What it is; `author` is the writer of one of the documents'),
  identity: z.enum(['named', 'unnamed', 'group']).describe('Whether the text names it; `group`: a group whose members it does not name'),
  role: text.nullable().describe('Its role as the text states it, null where it states none'),
  outlet: id.nullable().default(null).describe('The other source for which it writes or speaks, null where none is stated'),
  links: z.array(webAddress).min(1).optional().describe('Pages about it or by it on the web, which readers may follow'),
  note: text.optional().describe('What the text leaves open about it, in our words'),
  by: annotator,
  places: z.array(place).min(1).describe('Where it is named or heard'),
});
export type Source = z.infer<typeof source>;

/** `content/sources.yaml`. */
export const sources = z.array(source);
