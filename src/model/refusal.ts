import { z } from 'zod';
import { articleCode, id, paragraphNumber, selector, text } from './place.ts';

/** What rules can suggest. */
export const SUGGESTED_KINDS = ['figure', 'claim', 'source', 'name', 'relation'] as const;

/** A suggestion that was refused, so that it is not made again. */
export const refusal = z
  .strictObject({
    kind: z.enum(SUGGESTED_KINDS).describe('What it was suggested to be'),
    article: articleCode.optional().describe('The article, by its code; not of a relation'),
    paragraph: paragraphNumber.optional().describe('The paragraph, by its number'),
    exact: selector.shape.exact.optional().describe('The words; of a name, wherever they stand in the article'),
    claims: z.tuple([id, id]).optional().describe('Of a relation: the two claims'),
    reason: text.optional().describe('Why, for those who work on the briefing'),
  })
  .superRefine((it, context) => {
    const wrong = (key: string, message: string) => context.addIssue({ code: 'custom', path: [key], message });
    if (it.kind === 'relation') {
      if (!it.claims) wrong('claims', 'the two claims');
      return;
    }
    for (const key of ['article', 'paragraph', 'exact'] as const)
      if (it[key] === undefined) wrong(key, 'the article, the paragraph and the words');
  });
export type Refusal = z.infer<typeof refusal>;

/** `content/refused.yaml`. */
export const refusals = z.array(refusal);
