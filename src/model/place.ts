import languages from 'language-subtag-registry/data/json/language.json' with { type: 'json' };
import { z } from 'zod';

/** An id: lower case words joined by hyphens. It stands in links and names of files, so it is chosen once, short, and kept. */
export const id = z
  .string()
  .max(200, { error: 'an id of at most 200 characters', abort: true })
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'an id of lower case letters, digits and single hyphens, such as `bodies-at-tabqa`' })
  .describe('A lower-case id that stands in links: chosen once and kept for good');

/** White space, and signs that show nothing: no-width signs, soft hyphens, fillers, marks of direction. */
const NOTHING = /^[\p{White_Space}\p{Default_Ignorable_Code_Point}]*$/u;

/** A text that holds something to be seen. */
export const text = z
  .string()
  .trim()
  .min(1, { error: 'a text that is not empty', abort: true })
  .refine((it) => !NOTHING.test(it), { error: 'a text that is not empty' });

/** The language of a text, as a tag that programs can read (BCP 47). */
export const language = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/, { error: 'a BCP 47 language tag, such as en', abort: true })
  .refine(isLanguageTag, { error: 'a BCP 47 language tag, such as en', abort: true })
  .refine(isRegistered, { error: 'a tag that begins with a registered language, such as en or fr-CA' });

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** Tell whether a tag begins with a registered language: `fr-CA`, and not `zz`. */
function isRegistered(tag: string): boolean {
  return Object.hasOwn(languages, new Intl.Locale(tag).language);
}

/** How a text begins that a command left for the author to write: a build warns of it. */
export const TO_WRITE = 'TODO';

/** Make the schema of a code: `code('C')` takes `C1`, `C12`. Codes are printed and cited, so they are kept for good. */
export const code = (letter: string) =>
  z
    .string()
    .regex(new RegExp(`^${letter}[1-9][0-9]{0,5}$`), { error: `a code such as \`${letter}12\`` })
    .describe('The short code that is printed and cited: a new number each, kept for good');

/** An address on the web. */
export const webAddress = z.url({ protocol: /^https?$/, error: 'an address that begins with http:// or https://' });

/** Who made an entry, where several people annotate. */
export const annotator = text.optional().describe('Who made this entry, where several people annotate the texts');

/** The code letter of an article: `A`, `B`, … `AA`. */
export const articleCode = z
  .string()
  .regex(/^[A-Z]{1,3}$/, { error: 'the code of an article, such as `A`' })
  .describe('The code letter of an article');

const number = { error: 'a paragraph number such as 7 or "7a"' };

/** A paragraph's number: `7`, or `"7a"` for one that came between 7 and 8 later, `"0a"` for one that came before all others. */
export const paragraphNumber = z
  .union([z.number().int(number).positive(number).max(99_999, number), z.string().regex(/^(?:0|[1-9][0-9]{0,4})[a-z]$/, number)], number)
  .describe('The number of a paragraph: 7, or "7a" for one that came between 7 and 8 later');
export type ParagraphNumber = z.infer<typeof paragraphNumber>;

/** As many characters no paragraph has: looking for more would take minutes. */
const MAX_WORDS = 20_000;
const words = { error: `words of at most ${MAX_WORDS} characters` };

/**
 * Words in a text: W3C Web Annotation, TextQuoteSelector. `exact` must match once in the paragraph after folding
 * (white space, quotation marks, dashes, soft hyphens); `prefix` and `suffix` decide between several matches.
 */
export const selector = z.strictObject({
  exact: text.max(MAX_WORDS, words).describe('The words themselves, copied from the reading edition'),
  prefix: z.string().max(MAX_WORDS, words).optional().describe('Words that stand directly before them'),
  suffix: z.string().max(MAX_WORDS, words).optional().describe('Words that stand directly after them'),
});
export type Selector = z.infer<typeof selector>;

/** Words in a paragraph of an article. */
export const place = selector.extend({
  article: articleCode.describe('The article, by its code'),
  paragraph: paragraphNumber.describe('The paragraph, by its number'),
  translation: text
    .max(MAX_WORDS, words)
    .optional()
    .describe('The words by which the translation of the article renders these, where it has one; without them readers see the paragraph'),
});
export type Place = z.infer<typeof place>;

/**
 * The way by which something came into an article: source ids, origin first, the author of the article last.
 * `null` stands first where the text does not state an origin: it is never guessed.
 */
export const chain = z
  .array(id.nullable())
  .min(1)
  .refine((links) => links.every((link, at) => link !== null || at === 0), { error: 'null (not stated) as the first link only' })
  .refine((links) => links.at(-1) !== null, { error: 'a source as the last link' })
  .describe('The way by which it came into the article: source ids, origin first; null for an origin that is not stated');
export type Chain = z.infer<typeof chain>;

/** A source whose step in a chain is our reading: that it says something here, or passes it on, is not stated. */
export const inferredStep = z.strictObject({
  source: id.describe('The source whose step it is: that it says this, or passes it on, is our reading'),
  reason: text.describe('On what the reading rests'),
});
export type InferredStep = z.infer<typeof inferredStep>;

/** A place together with the way by which what it says came there. */
export const evidence = place.extend({
  chain,
  inferred: z
    .array(inferredStep)
    .default([])
    .describe('Steps of this chain that are our reading, beside those that the paragraph says are'),
});
export type Evidence = z.infer<typeof evidence>;
