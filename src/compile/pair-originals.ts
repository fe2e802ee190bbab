import { unexpected, type Problem } from '../problem/problem.ts';
import type { PairedArticle } from './anchor-places.ts';
import type { Records } from './read-records.ts';

/** Pair each article with the original whose SHA-256 its edition names. */
export function pairOriginals({ articles, originals }: Records): { pairs: PairedArticle[]; problems: Problem[] } {
  const pairs = articles.map((edition) => ({
    edition,
    original: originals.find(({ facts }) => facts.value.sha256 === edition.facts.value.document.sha256) ?? null,
  }));
  const problems = originals.flatMap((original) => {
    const pair = pairs.find((it) => it.original === original);
    if (!pair) {
      return [
        unexpected(
          original.facts.locate(['sha256']),
          'original-has-edition',
          'original that no edition names',
          'an edition with its SHA-256',
          {
            fatal: false,
            hint: 'name it under `document.sha256` of its article, or delete this file.',
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
