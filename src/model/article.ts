import { z } from 'zod';
import { edtf } from './date.ts';
import { documentImage } from './image.ts';
import { license } from './license.ts';
import { articleCode, id, inferredStep, language, paragraphNumber, selector, text, webAddress, type ParagraphNumber } from './place.ts';

/** What is known of the document that an article retells; null where the document does not state it. */
export const documentFacts = z.strictObject({
  file: text.describe('The name of the file as supplied'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, { error: 'a SHA-256 in 64 lower case hexadecimal digits' })
    .describe('The SHA-256 of the file: by it an imported document finds its edition'),
  words: z.number().int().positive().describe('Words, counted as runs of characters between white space'),
  paragraphs: z.number().int().positive().describe('How many paragraphs it has'),
  title: text.nullable().describe('The title that it states, null where it states none'),
  author: text.nullable().describe('The author that it states'),
  publisher: text.nullable().describe('The publisher that it states'),
  date: edtf.nullable().describe('The date that it states, in EDTF'),
  url: webAddress.optional().describe('Where the document can be read; pages of paragraphs lead there'),
  accessed: z.iso.date({ error: 'a day such as 2026-02-01' }).optional().describe('The day on which it was read at its address'),
  license: license
    .optional()
    .describe('The licence under which the document is published, where it states one: an id from the SPDX list, or an address'),
});

/** A date that nobody states, and why we think it holds. */
export const inferredDate = z.strictObject({
  value: edtf.describe('The date in EDTF, with `?` for what is uncertain'),
  reason: text.describe('From what it was inferred'),
});

/** A heading before a paragraph: ours, or one of the document where the text is in its wording. */
export const section = z.strictObject({
  id: id.describe('A lower-case id that stands in links, kept for good; not one that another part of the page has, such as `p7`'),
  title: text.describe('The heading'),
  before: paragraphNumber.describe('The first paragraph of the section'),
});

/** A page of a document: its number, or what the document calls it where that is not its place in the file. */
const page = z
  .union([z.number().int().positive(), text], { error: 'a page such as 12, or "iv"' })
  .optional()
  .describe('The page of the document on which it begins: 12, or "iv" where the document calls it so');

/** Who speaks in a paragraph. The k-th entry belongs to the k-th paragraph of the text. */
export const paragraphFacts = z.strictObject({
  number: paragraphNumber.describe('Its number, written down and kept: it is what links and citations name'),
  voice: id.describe('The source whose words the paragraph retells'),
  relays: z.array(id).default([]).describe('The sources that this voice reports or quotes here'),
  inferred: z
    .array(inferredStep)
    .default([])
    .describe('The voice, relays or outlets of these whose part in the paragraph is our reading: it holds for every chain here'),
  page,
  note: text.optional().describe('What the paragraph leaves open, in our words'),
});

/** The words of a pattern of numerals: `db*` stands for `db1` and `db-main`, `* GB` for `300 GB`. */
const pattern = text
  .max(200, { error: 'a pattern of at most 200 characters' })
  .refine((it) => /[^\s*]/.test(it), { error: 'words, or a part of one, beside `*`: a pattern of nothing else fits any numeral' });

/** Numerals that are no figures (“one of them”, `node-*`), and why: words in one place, or a pattern of words anywhere in the article. */
export const waiver = z
  .strictObject({
    pattern: pattern
      .optional()
      .describe(
        'Words that are waived wherever they stand in the article, case aside; `*` stands for any characters of a word: `node-*`, `* GB`',
      ),
    exact: selector.shape.exact.optional().describe('Instead of a pattern: the words themselves, copied from the reading edition'),
    prefix: selector.shape.prefix,
    suffix: selector.shape.suffix,
    paragraph: paragraphNumber.optional().describe('The paragraph of `exact`, by its number'),
    reason: text.describe('Why the numeral is no figure; readers see it'),
    in: z
      .enum(['edition', 'original', 'heading', 'note'])
      .default('edition')
      .describe(
        'Where `exact` stands. `original`: in the document only; `heading`: in the heading before the paragraph; `note`: in the note of the paragraph; else in the edition, and in the document where it has them too',
      ),
  })
  .superRefine((it, context) => {
    const wrong = (key: string, message: string) => context.addIssue({ code: 'custom', path: [key], message });
    if (it.pattern === undefined) {
      if (it.exact === undefined) wrong('exact', 'words with the numeral (`exact` with `paragraph`), or a `pattern`');
      else if (it.paragraph === undefined) wrong('paragraph', 'the paragraph in which the words stand');
      return;
    }
    for (const key of ['exact', 'prefix', 'suffix', 'paragraph'] as const)
      if (it[key] !== undefined) wrong(key, 'none beside `pattern`, which fits in the whole article');
  });
export type Waiver = z.infer<typeof waiver>;
/** A waiver of words in one place. */
export type QuotedWaiver = Waiver & { exact: string; paragraph: ParagraphNumber };

/** Tell a waiver of words in one place from one by pattern. */
export function isQuoted(it: Waiver): it is QuotedWaiver {
  return it.exact !== undefined && it.paragraph !== undefined;
}

/** The front matter of `content/articles/<slug>.md`. */
export const articleFacts = z.strictObject({
  code: articleCode,
  label: text.describe('A name of ours; it is not the title of the document'),
  author: id.describe('The source that stands for the author of the document'),
  language: language.default('en').describe('The language of the text (BCP 47)'),
  wording: z
    .enum(['ours', 'document'])
    .default('ours')
    .describe('Whose words the text is in: `ours` retells the document; `document` is its own wording, which we may publish'),
  draft: z.boolean().default(false).describe('Whether it is still being worked on: numerals that are no figures yet are only warnings'),
  document: documentFacts.describe('The document that the article retells or is'),
  inferredDate: inferredDate.nullable().describe('When it was written, where that can be inferred and is not stated'),
  summary: text.describe('What the article says, in one or two sentences of ours'),
  sections: z.array(section).default([]).describe('Headings of ours'),
  images: z.array(documentImage).default([]).describe('Images of the document'),
  paragraphs: z.array(paragraphFacts).min(1).describe('Who speaks in each paragraph of the text, in order'),
  waived: z.array(waiver).default([]).describe('Numerals that are no figures'),
});
export type ArticleFacts = z.infer<typeof articleFacts>;

/** The front matter of `content/originals/<slug>.md`, written by the import. */
export const originalFacts = z.strictObject({
  file: text,
  sha256: z.string().regex(/^[0-9a-f]{64}$/, { error: 'a SHA-256 in 64 lower case hexadecimal digits' }),
  words: z.number().int().positive(),
  paragraphs: z
    .array(
      z.strictObject({
        number: z.number().int().positive(),
        fingerprint: z
          .string()
          .regex(/^[0-9a-f]{16}$/)
          .describe('The first 16 hexadecimal digits of the SHA-256 of its words, joined by single spaces'),
        page,
      }),
    )
    .min(1),
  headings: z
    .array(z.strictObject({ level: z.number().int().min(1).max(6), title: text, before: z.number().int().positive() }))
    .optional()
    .describe('The headings of the document, which the text leaves out; the page shows the sections of the edition'),
});
export type OriginalFacts = z.infer<typeof originalFacts>;

/** The text of an article that is only begun, until its author writes another. */
export const FIRST_PARAGRAPH = 'The text of the article stands here, with an empty line between paragraphs.';
