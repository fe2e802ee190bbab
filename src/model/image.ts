import { z } from 'zod';
import { paragraphNumber, text } from './place.ts';

/** The formats in which an image of a document is published, by the ending of its file, with their media types. */
export const IMAGE_TYPES = { png: 'image/png', jpg: 'image/jpeg', gif: 'image/gif', webp: 'image/webp' } as const;
export type ImageType = keyof typeof IMAGE_TYPES;

/** An image of the document: in the front matter of its article, the file in `content/images/<slug>/`. */
export const documentImage = z.strictObject({
  number: z
    .int({ error: 'a number such as 1' })
    .positive({ error: 'a number such as 1' })
    .max(9999)
    .describe('Its number, written down and kept: 2 for `A-Fig2`, which links and citations name'),
  file: z
    .string()
    .regex(/^[^/\\]+\.(?:png|jpe?g|gif|webp)$/i, { error: 'the name of a file such as `map.png`: PNG, JPEG, GIF or WebP' })
    .describe('The name of its file in `images/<slug>/`: PNG, JPEG, GIF or WebP'),
  after: paragraphNumber.describe('The paragraph after which it stands'),
  alt: text.describe('What it shows, in our words, for those who do not see it'),
  caption: text.optional().describe('Its caption, as the document has it'),
  credit: text.optional().describe('Whose image it is, as the document states it'),
});
export type DocumentImage = z.infer<typeof documentImage>;
