import { z } from 'zod';
import { edtf } from './date.ts';
import { language, text } from './place.ts';

/** How the name of a translator begins that is a machine: `machine: Opus-MT`. */
const MACHINE = /^machine:\s*/i;

/** The front matter of `content/translations/<slug>.md`, whose paragraphs are those of the article in another language. */
export const translationFacts = z.strictObject({
  language: language.describe('The language of the translation (BCP 47), another than that of the article'),
  translator: text
    .refine((it) => it.replace(MACHINE, '') !== '', { error: 'the name of the machine, such as `machine: Opus-MT`' })
    .describe('Who translated: a person or an institution, or `"machine: NAME"`; readers see it'),
  date: edtf.optional().describe('When it was translated, in EDTF'),
  note: text.optional().describe('What readers should know of it, in a sentence of ours'),
});
export type TranslationFacts = z.infer<typeof translationFacts>;

/** Tell whether a machine translated, and its name or that of the person or institution. */
export function readTranslator(translator: string): { machine: boolean; name: string } {
  return { machine: MACHINE.test(translator), name: translator.replace(MACHINE, '') };
}
