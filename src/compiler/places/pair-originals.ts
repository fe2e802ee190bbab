import { unexpected, type Problem } from '../problems/problem.ts';
import type { PairedArticle } from './anchor-places.ts';
import type { Records } from '../records/read-records.ts';

/** Pair each article with the original whose SHA-256 its edition names. */
export function pairOriginals({ articles, originals }: Records): { pairs: PairedArticle[]; problems: Problem[] } {
  const bySum = new Map(originals.toReversed().map((original) => [original.facts.value.sha256, original]));
  const pairs = articles.map((edition) => ({ edition, original: bySum.get(edition.facts.value.document.sha256) ?? null }));
  const byOriginal = new Map(pairs.toReversed().map((pair) => [pair.original, pair]));
  const problems = originals.flatMap((original) => {
    const pair = byOriginal.get(original);
    if (!pair) {
      return [
        unexpected(
          original.facts.locate(['sha256']),
          'original-has-edition',
          'original that no edition names',
          'an edition with its SHA-256',
          {
            hint: 'name it under `document.sha256` of its article, or take this file away.',
          },
        ),
      ];
    }
    const { paragraphs } = pair.edition;
    if (paragraphs.length === original.paragraphs.length) return [];
    return [
      unexpected(
        original.facts.locate(['paragraphs']),
        'paragraph-count-matches',
        `${original.paragraphs.length} paragraphs`,
        `${paragraphs.length}, as many as \`${pair.edition.file}\` has`,
        {
          hint: 'retell each paragraph of the document in one paragraph.',
        },
      ),
    ];
  });
  return { pairs, problems };
}
