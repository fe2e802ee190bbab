import { foldWord } from '../../formats/search-index/fold-word.ts';
import { articlePath, locator, entryId, entryPagePath } from '../../formats/links/links.ts';
import type { Briefing, CompiledArticle } from '../../model/compiled.ts';
import type { NoteKind } from '../../model/kinds.ts';
import { stringsOf, type Strings } from '../../strings/index.ts';

/** A line of the index. */
export interface IndexEntry {
  title: string;
  code: string;
  /** Where it stands, below the site's base. */
  path: string;
  /** For another spelling: the name under which it goes. */
  see: string | null;
}

/** The lines that begin with one letter, or for sections those of one article. */
export interface IndexLetter {
  letter: string;
  entries: IndexEntry[];
}

/** A part of the index. */
export interface IndexPart {
  kind: NoteKind | 'name' | 'section';
  id: string;
  title: string;
  /** How many entries it lists, other spellings not counted. */
  count: number;
  letters: IndexLetter[];
}

/** List all that stands in some articles, for readers who look it up in an index. */
export function listIndex(briefing: Briefing, articles: readonly CompiledArticle[]): IndexPart[] {
  const { sources, claims, figures } = briefing;
  const strings = stringsOf(briefing);
  const linesOf = <T extends { id: string; code: string; places: { article: string }[] }>(
    kind: NoteKind,
    items: T[],
    name: (item: T) => string,
  ) =>
    items.flatMap((item) => {
      const article = articles.find(({ code }) => item.places.some((place) => place.article === code));
      const path = article && `${articlePath(article)}#${entryId(kind, item.id)}`;
      return path ? [{ item, entry: { title: name(item), code: item.code, path, see: null } }] : [];
    });
  const voices = linesOf('source', sources, ({ name }) => name);
  const spellings = voices.flatMap(({ item, entry }) =>
    [...new Map(item.aliases.map((alias) => [sortKey(strings, alias), alias]))]
      .filter(([key]) => key !== sortKey(strings, item.name))
      .map(([, title]) => ({ ...entry, title, see: item.name })),
  );
  const statements = linesOf('claim', claims, ({ label }) => label);
  const named = briefing.names
    .filter(({ places }) => places.some((place) => articles.some(({ code }) => code === place.article)))
    .map((item) => ({ item, entry: { title: item.name, code: item.code, path: entryPagePath('name', item.id), see: null } }));
  const numbers = linesOf('figure', figures, ({ quantity }) => quantity);
  const entries = (lines: { entry: IndexEntry }[]) => lines.map(({ entry }) => entry);
  const parts: IndexPart[] = [
    {
      kind: 'source',
      id: 'index-sources',
      title: strings.kinds.source.title,
      count: voices.length,
      letters: byLetter(strings, [...entries(voices), ...spellings]),
    },
    {
      kind: 'claim',
      id: 'index-claims',
      title: strings.kinds.claim.title,
      count: statements.length,
      letters: byLetter(strings, entries(statements)),
    },
    {
      kind: 'figure',
      id: 'index-figures',
      title: strings.kinds.figure.title,
      count: numbers.length,
      letters: byLetter(strings, entries(numbers)),
    },
    { kind: 'name', id: 'index-names', title: strings.kinds.name.title, count: named.length, letters: byLetter(strings, entries(named)) },
    {
      kind: 'section',
      id: 'index-sections',
      title: strings.search.sections,
      count: articles.reduce((sum, { sections }) => sum + sections.length, 0),
      letters: articles.map((article) => ({
        letter: article.code,
        entries: article.sections.map(({ id, title, before }) => ({
          title,
          code: locator(article.code, before),
          path: `${articlePath(article)}#${id}`,
          see: null,
        })),
      })),
    },
  ];
  return parts.filter(({ count }) => count > 0);
}

/** Fold a title for ordering: no quotation marks, article or accents. */
function sortKey({ search }: Strings, title: string): string {
  const words = [...title.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(([word]) => foldWord(word));
  return search.ordered({ words }).join(' ');
}

function byLetter(strings: Strings, entries: IndexEntry[]): IndexLetter[] {
  const sorted = entries
    .map((entry) => ({ entry, key: sortKey(strings, entry.title) }))
    .sort((one, other) => (one.key === other.key ? 0 : one.key < other.key ? -1 : 1));
  const letters = new Map<string, IndexEntry[]>();
  for (const { entry, key } of sorted) {
    const letter = /^\p{L}/u.test(key) ? key.charAt(0).toUpperCase() : '0–9';
    letters.set(letter, [...(letters.get(letter) ?? []), entry]);
  }
  return [...letters].map(([letter, found]) => ({ letter, entries: found }));
}
