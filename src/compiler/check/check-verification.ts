import { hash } from '../analysis/fingerprint.ts';
import { unexpected, type Problem } from '../problems/problem.ts';
import type { Located } from '../read/parse-yaml.ts';
import type { ArticleFacts } from '../../model/article.ts';
import type { Verification, VerifiedArticle } from '../../model/verification.ts';
import type { PairedArticle } from '../places/anchor-places.ts';
import type { TextRecord } from '../records/read-article.ts';
import { countComparable } from './verify-original.ts';

/** Take the SHA-256 of what is compared with a document: the paragraphs, with an empty line between them, and headings that are the document's. */
export function hashEdition({ paragraphs, facts }: Pick<TextRecord<ArticleFacts>, 'paragraphs' | 'facts'>): string {
  const { wording, sections } = facts.value;
  const headings = wording === 'document' ? sections.map(({ title, before }) => `${before} ${title}`) : [];
  return hash([...paragraphs.map(({ text }) => text), ...headings].join('\n\n'));
}

/** Say whether what was compared is an edition as it is now, with the document that it names. */
export function isVerified(edition: TextRecord<ArticleFacts>, { edition: text, document, words }: VerifiedArticle): boolean {
  const facts = edition.facts.value;
  const isWhole = facts.wording !== 'document' || words !== null;
  return isWhole && text === hashEdition(edition) && document === facts.document.sha256;
}

/**
 * Check that what `verified.yaml` tells is of the editions and documents as they are now, and that an article in its
 * document's own wording was compared with it: now, where the document is at hand, or since it last changed.
 */
export function checkVerification(verification: Located<Verification> | undefined, pairs: readonly PairedArticle[]): Problem[] {
  const byCode = new Map(pairs.map((pair) => [pair.edition.facts.value.code, pair]));
  const told = new Set<string>();
  const { articles = [] } = verification?.value ?? {};
  const stale = articles.flatMap((verified, at) => {
    told.add(verified.article);
    if (!verification) return [];
    const first = articles.findIndex(({ article }) => article === verified.article);
    if (first !== at) {
      const cause = [{ place: verification.locate(['articles', first]), reason: 'the first stands here' }];
      return refuse(verification.locate(['articles', at]), `second entry for article ${verified.article}`, 'one', cause);
    }
    const edition = byCode.get(verified.article)?.edition;
    if (edition && isVerified(edition, verified)) {
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
    }
    return [
      unexpected(
        verification.locate(['articles', at]),
        'verification-is-current',
        `verification of another text than article ${verified.article} has now`,
        'one of this text',
        {
          hint: 'run `npm run verify -- FOLDER` with the folder that holds the documents; until then the page does not call the article verified.',
        },
      ),
    ];
  });
  const never = pairs.flatMap(({ edition, original }) => {
    const { code, wording } = edition.facts.value;
    if (wording !== 'document' || original || told.has(code)) return [];
    return [
      unexpected(
        edition.facts.locate(['wording']),
        'wording-is-verified',
        `\`wording: document\` of article ${code}, whose words were never compared with the document`,
        'a comparison',
        {
          hint: 'run `npm run verify -- FOLDER` with the folder that holds the document; until then the page says that it was not compared.',
        },
      ),
    ];
  });
  return [...stale, ...never];
}

/** Report what `npm run verify` cannot have written. */
function refuse(place: Problem['place'], actual: string, expected: string, cause: Problem['cause'] = []): Problem[] {
  const hint =
    'restore `verified.yaml` from the version control; or delete it, and run `npm run verify -- FOLDER` with the folder that holds the documents.';
  return [unexpected(place, 'verification-is-as-found', actual, expected, { cause, hint })];
}
