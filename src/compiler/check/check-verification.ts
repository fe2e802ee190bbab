import { hash } from '../analysis/fingerprint.ts';
import { unexpected, type Problem } from '../problems/problem.ts';
import type { Located } from '../read/parse-yaml.ts';
import type { ArticleFacts } from '../../model/article.ts';
import type { Verification } from '../../model/verification.ts';
import type { TextRecord } from '../records/read-article.ts';
import { countComparable } from './verify-original.ts';

/** Take the SHA-256 of an edition's text: its paragraphs with an empty line between them. */
export function hashEdition({ paragraphs }: Pick<TextRecord<ArticleFacts>, 'paragraphs'>): string {
  return hash(paragraphs.map(({ text }) => text).join('\n\n'));
}

/** Check that what `verified.yaml` tells is of the editions and documents as they are now, and as `npm run verify` wrote it. */
export function checkVerification(
  verification: Located<Verification> | undefined,
  editions: readonly TextRecord<ArticleFacts>[],
): Problem[] {
  if (!verification) return [];
  const { articles } = verification.value;
  const byCode = new Map(editions.map((edition) => [edition.facts.value.code, edition]));
  return articles.flatMap((verified, at) => {
    const first = articles.findIndex(({ article }) => article === verified.article);
    if (first !== at) {
      const cause = [{ place: verification.locate(['articles', first]), reason: 'the first stands here' }];
      return refuse(verification.locate(['articles', at]), `second entry for article ${verified.article}`, 'one', cause);
    }
    const edition = byCode.get(verified.article);
    const isCurrent = edition && hashEdition(edition) === verified.edition && edition.facts.value.document.sha256 === verified.document;
    if (!isCurrent) {
      return [
        unexpected(
          verification.locate(['articles', at]),
          'verification-is-current',
          `verification of another text than article ${verified.article} has now`,
          'one of this text',
          {
            fatal: false,
            hint: 'run `npm run verify -- FOLDER` with the folder that holds the documents; until then the page does not call the article verified.',
          },
        ),
      ];
    }
    const counted = countComparable(edition);
    return (['quotations', 'numbers'] as const).flatMap((what) =>
      counted[what] === verified[what]
        ? []
        : refuse(
            verification.locate(['articles', at, what]),
            `${verified[what]} ${what}`,
            `${counted[what]}, as many as article ${verified.article} has`,
          ),
    );
  });
}

/** Report what `npm run verify` cannot have written. */
function refuse(place: Problem['place'], actual: string, expected: string, cause: Problem['cause'] = []): Problem[] {
  const hint =
    'restore `verified.yaml` from the version control; or delete it, and run `npm run verify -- FOLDER` with the folder that holds the documents.';
  return [unexpected(place, 'verification-is-as-found', actual, expected, { cause, hint })];
}
