import { z } from 'zod';
import { license } from './license.ts';
import { id, language, text } from './place.ts';

/** A day on which something can have been published here; archives of files take no others. */
const day = z.iso
  .date({ error: 'a day such as 2026-11-22', abort: true })
  .refine((it) => it >= '1980' && it < '2100', { error: 'a day from 1980 to 2099, such as 2026-11-22' });

function isPlainAddress(address: string): boolean {
  const { username, password } = new URL(address);
  return !username && !password && !/[?#]/.test(address);
}

/** One published version. */
export const version = z.strictObject({
  version: z
    .string()
    .regex(/^(?:0|[1-9]\d{0,4})(?:\.(?:0|[1-9]\d{0,4})){2}$/, { error: 'a version such as 1.0.0' })
    .describe('Its number: 1.0.0'),
  date: day.describe('The day on which it was published'),
  note: text.describe('What it brought'),
});

/** `content/briefing.yaml`. */
export const briefingFacts = z.strictObject({
  title: text.describe('The title of the briefing'),
  standfirst: text.describe('What the briefing is about, in one or two sentences'),
  editors: z.array(text).min(1).describe('Who answers for it: persons or an institution'),
  language: language.describe('The language of the briefing (BCP 47)'),
  siteLanguage: language
    .optional()
    .describe(
      'The language in which the site itself speaks: en, fr or ar. Left out, it is that of the briefing, or English where the site does not speak that',
    ),
  site: z
    .url({ protocol: /^https?$/, error: 'the public address, such as https://briefing.example', abort: true })
    .refine((address) => /^[\w\-.~/]*$/.test(new URL(address).pathname), {
      error: 'an address whose path has no other signs than A–Z, a–z, 0–9, `-`, `.`, `_` and `~`, such as https://briefing.example/team/',
      abort: true,
    })
    .refine(isPlainAddress, { error: 'an address without a name to log in, `?` and `#`, such as https://briefing.example/team/' })
    .describe('The address from which every printed and cited link is made'),
  license: license
    .optional()
    .describe(
      'The licence of what is yours in it, by its SPDX id, such as CC-BY-4.0, or by its address; words quoted from documents are not under it. Left out, none is stated anywhere',
    ),
  versions: z.array(version).min(1).describe('Newest first'),
  articles: z.array(id).min(1).describe('The slugs of all files in `articles/`, each once, in reading order'),
});
export type BriefingFacts = z.infer<typeof briefingFacts>;
