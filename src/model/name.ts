import { z } from 'zod';
import { articleCode, code, id, paragraphNumber, text } from './place.ts';

/** A person, group, place or outlet that the texts name. Being named is not being a source. */
export const name = z.strictObject({
  id,
  code: code('N'),
  name: text.describe('The name by which it is listed'),
  kind: z
    .enum(['person', 'group', 'people', 'organization', 'outlet', 'place'])
    .describe('What it is; `group`: an organized one; `people`: a people, tribe or other set of people'),
  spellings: z
    .array(text)
    .min(1)
    .describe('How the texts spell it, capitals included: a mention is the longest spelling that fits, in whole words'),
  not: z
    .array(z.strictObject({ article: articleCode, paragraph: paragraphNumber }))
    .default([])
    .describe('Paragraphs in which these spellings mean something else'),
  source: id.nullable().default(null).describe('The source that it is too, null where it is none'),
  open: text.optional().describe('What the texts leave open about it, in our words'),
});
export type Name = z.infer<typeof name>;

/** `content/names.yaml`. */
export const names = z.array(name);
