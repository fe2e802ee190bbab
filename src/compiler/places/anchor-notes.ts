import type { Problem } from '../problems/problem.ts';
import { unexpected } from '../problems/problem.ts';
import type { Located, Path } from '../read/parse-yaml.ts';
import type { NoteKind } from '../../model/kinds.ts';
import type { Place } from '../../model/place.ts';
import { anchorPlace, type AnchoredPlace, type PairedArticle } from './anchor-places.ts';
import { checkReadings, checkVoices } from './check-voices.ts';
import type { Records } from '../records/read-records.ts';

/** A claim, source or figure at one of its places. */
export interface AnchoredNote {
  kind: NoteKind;
  id: string;
  ref: string;
  /** Which of the places that the author gives it is, from 0. */
  index: number;
  at: AnchoredPlace;
}

/** Anchor every place of every claim, source and figure, and check the chains against who speaks there. */
export function anchorNotes(records: Records, pairs: readonly PairedArticle[]): { notes: AnchoredNote[]; problems: Problem[] } {
  const notes: AnchoredNote[] = [];
  const problems: Problem[] = [];
  const byCode = new Map(pairs.map((pair) => [pair.edition.facts.value.code, pair]));
  const sources = new Map(records.sources.entries.map(({ value }) => [value.id, value]));
  const broken = records.slugs.size > pairs.length;

  const anchor = (kind: NoteKind, located: Located<{ id: string; code: string }>, key: string, places: readonly Place[]) => {
    places.forEach((place, index) => {
      const path: Path = [key, index];
      const pair = byCode.get(place.article);
      if (!pair) {
        // An article that could not be read has its own problem already.
        if (!broken) problems.push(reportArticle(located, path, place.article, [...byCode.keys()]));
        return;
      }
      const { anchored, problems: found } = anchorPlace(pair, place, located, path);
      problems.push(...found);
      if (anchored) notes.push({ kind, id: located.value.id, ref: located.value.code, index, at: anchored });
    });
  };

  for (const entry of records.sources.entries) anchor('source', entry, 'places', entry.value.places);
  for (const entry of records.claims.entries) anchor('claim', entry, 'evidence', entry.value.evidence);
  for (const entry of records.figures.entries) anchor('figure', entry, 'places', entry.value.places);

  const chained = [
    ...records.claims.entries.map((entry) => ({ entry, key: 'evidence', places: entry.value.evidence })),
    ...records.figures.entries.map((entry) => ({ entry, key: 'places', places: entry.value.places })),
  ];
  for (const { entry, key, places } of chained) {
    places.forEach((evidence, at) => {
      const article = byCode.get(evidence.article)?.edition.facts.value;
      if (article) problems.push(...checkVoices(article, sources, evidence, entry, [key, at]));
    });
  }
  problems.push(...records.articles.flatMap(({ facts }) => checkReadings(facts, sources)));
  return { notes, problems };
}

function reportArticle(located: Located<unknown>, path: Path, code: string, codes: string[]): Problem {
  return unexpected(
    located.locate([...path, 'article']),
    'article-exists',
    `article \`${code}\``,
    `one of ${codes.map((it) => `\`${it}\``).join(', ')}`,
    {
      hint: 'an article is named by the `code` in its front matter.',
    },
  );
}
