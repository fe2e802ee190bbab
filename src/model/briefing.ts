import { z } from 'zod';
import { id, text } from './place.ts';

const day = z.iso.date({ error: 'a day such as 2026-11-22' });

/** One published version. */
export const version = z.strictObject({
  version: z
    .string()
    .regex(/^\d+\.\d+\.\d+$/, { error: 'a version such as 1.0.0' })
    .describe('Its number: 1.0.0'),
  date: day.describe('The day on which it was published'),
  note: text.describe('What it brought'),
});

/** `content/briefing.yaml`. */
export const briefingFacts = z.strictObject({
  title: text.describe('The title of the briefing'),
  standfirst: text.describe('What the briefing is about, in one or two sentences'),
  editors: z.array(text).min(1).describe('Who answers for it: persons or an institution'),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/, { error: 'a BCP 47 language tag, such as en' })
    .describe('The language of the briefing (BCP 47)'),
  site: z
    .url({ protocol: /^https?$/, error: 'the public address, such as https://briefing.example' })
    .describe('The address from which every printed and cited link is made'),
  versions: z.array(version).min(1).describe('Newest first'),
  articles: z.array(id).min(1).describe('The slugs of the articles, in reading order'),
});
export type BriefingFacts = z.infer<typeof briefingFacts>;
