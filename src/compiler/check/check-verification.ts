import { hash } from '../analysis/fingerprint.ts';
import { unexpected, type Problem } from '../problems/problem.ts';
import type { Located } from '../read/parse-yaml.ts';
import type { ArticleFacts } from '../../model/article.ts';
import type { Verification } from '../../model/verification.ts';
import type { TextRecord } from '../records/read-article.ts';

/** Take the SHA-256 of an edition's text: its paragraphs with an empty line between them. */
export function hashEdition({ paragraphs }: Pick<TextRecord<ArticleFacts>, 'paragraphs'>): string {
  return hash(paragraphs.map(({ text }) => text).join('\n\n'));
}

/** Check that what `verified.yaml` tells is of the editions and documents as they are now. */
export function checkVerification(
  verification: Located<Verification> | undefined,
  editions: readonly TextRecord<ArticleFacts>[],
): Problem[] {
  const byCode = new Map(editions.map((edition) => [edition.facts.value.code, edition]));
  return (verification?.value.articles ?? []).flatMap((verified, at) => {
    const edition = byCode.get(verified.article);
    const isCurrent = edition && hashEdition(edition) === verified.edition && edition.facts.value.document.sha256 === verified.document;
    if (isCurrent || !verification) return [];
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
  });
}
