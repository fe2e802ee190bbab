import type { TranslatedWords } from '../../model/compiled.ts';
import type { NoteKind } from '../../model/kinds.ts';
import type { Place } from '../../model/place.ts';
import type { TranslationFacts } from '../../model/translation.ts';
import { closestText } from '../anchor/closest-text.ts';
import { findQuote } from '../anchor/find-quote.ts';
import { locateText } from '../markdown/locate-text.ts';
import type { Block } from '../markdown/parse-markdown.ts';
import { unexpected, type Problem } from '../problems/problem.ts';
import type { Located, Path } from '../read/parse-yaml.ts';
import { entriesOf, type Records } from '../records/read-records.ts';
import type { TextRecord } from '../records/read-article.ts';
import type { ReadTranslations } from './read-translations.ts';

/** The translations of the articles of a briefing, and their words at the places that name some. */
export interface Translations {
  texts: ReadTranslations['texts'];
  /** By `placeKey`. */
  words: ReadonlyMap<string, TranslatedWords>;
}

/** A place among those that the author gives an entry. */
interface GivenPlace {
  kind: NoteKind;
  id: string;
  /** Which of them it is, from 0. */
  index: number;
}

/** Name a place among those that the author gives an entry. */
export function placeKey({ kind, id, index }: GivenPlace): string {
  return `${kind}:${id}:${index}`;
}

/** Where the entries that have places keep them. */
const KEYS = { source: 'places', claim: 'evidence', figure: 'places' } as const satisfies Record<NoteKind, string>;

/** Find the words of translations that places name, each exactly once in the translation of its paragraph. */
export function anchorTranslations(
  records: Records,
  { texts, broken }: Pick<ReadTranslations, 'texts' | 'broken'>,
): { translations: Translations; problems: Problem[] } {
  const editions = new Map(records.articles.map((edition) => [edition.facts.value.code, edition]));
  const words = new Map<string, TranslatedWords>();
  const problems: Problem[] = [];
  const anchor = (kind: NoteKind, located: Located<{ id: string }>, places: readonly Place[]) => {
    for (const [index, { article, paragraph, translation }] of places.entries()) {
      const edition = editions.get(article);
      const at = edition?.facts.value.paragraphs.findIndex(({ number }) => String(number) === String(paragraph)) ?? -1;
      // An article or paragraph that is not there, and a translation with problems, have been reported.
      if (translation === undefined || !edition || at === -1 || broken.has(edition.slug)) continue;
      const path: Path = [KEYS[kind], index, 'translation'];
      const text = texts.get(edition.slug);
      const block = text?.paragraphs[at];
      if (!text || !block) problems.push(reportNone(located, path, article, edition.slug));
      else {
        const [range, ...others] = findQuote(block.text, { exact: translation });
        if (range && !others.length)
          words.set(placeKey({ kind, id: located.value.id, index }), { quote: block.text.slice(range.start, range.end), ...range });
        else problems.push(reportMatches(located, path, { text, block, translation, locator: `${article}¶${paragraph}` }));
      }
    }
  };
  for (const entry of entriesOf(records, 'source').entries) anchor('source', entry, entry.value.places);
  for (const entry of entriesOf(records, 'claim').entries) anchor('claim', entry, entry.value.evidence);
  for (const entry of entriesOf(records, 'figure').entries) anchor('figure', entry, entry.value.places);
  return { translations: { texts, words }, problems };
}

function reportNone(located: Located<unknown>, path: Path, code: string, slug: string): Problem {
  return unexpected(located.locate(path), 'translation-is-there', `words of a translation of article ${code}`, 'none, since it has none', {
    hint: `write it in \`translations/${slug}.md\`, or delete the line.`,
  });
}

interface Sought {
  text: TextRecord<TranslationFacts>;
  block: Block;
  translation: string;
  locator: string;
}

function reportMatches(located: Located<unknown>, path: Path, { text, block, translation, locator }: Sought): Problem {
  const ranges = findQuote(block.text, { exact: translation });
  const actual = `words \`${translation}\` with ${ranges.length} matches in the translation of ${locator}`;
  const near = ranges.length ? null : closestText(block.text, translation);
  const closest = near && {
    place: locateText(text.file, block.tree, near),
    reason: `closest text \`${block.text.slice(near.start, near.end)}\` (similarity ${near.similarity.toFixed(2)})`,
  };
  const hint = near
    ? 'copy the words again from the translation.'
    : 'nothing in the paragraph is like these words; copy them from the translation, or delete the line: then readers see the whole paragraph.';
  return unexpected(located.locate(path), 'translated-words-match-once', actual, 'exactly 1', {
    cause: ranges.length
      ? ranges.map((range) => ({ place: locateText(text.file, block.tree, range), reason: 'here' }))
      : closest
        ? [closest]
        : [],
    hint: ranges.length ? 'copy more of the words around those that are meant.' : hint,
  });
}
