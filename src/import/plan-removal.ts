import { parse } from 'yaml';
import type { Records } from '../compiler/records/read-records.ts';
import type { TextRecord } from '../compiler/records/read-article.ts';
import { removeItem } from '../edit/edit-yaml.ts';
import { unexpected, type Span } from '../compiler/problems/problem.ts';
import type { Located, Path } from '../compiler/read/parse-yaml.ts';
import type { ArticleFacts } from '../model/article.ts';
import { refuse, type Plan } from './plan.ts';
import type { HomeFiles } from './plan-own.ts';

/** Plan to undo an import in its own wording: the article, its place in the briefing and its author go, unless something published refers to them. */
export function planRemoval(article: TextRecord<ArticleFacts>, records: Records, files: HomeFiles): Plan {
  const { slug, facts } = article;
  const { code, author } = facts.value;
  const references = [...listReferences(code, author, article, records), ...listSealed(code, slug, records)];
  if (references.length) {
    return refuse(
      ...references.map(({ place, what }) =>
        unexpected(place, 'article-is-unused', `${what} of article ${code}`, 'nothing that refers to it', {
          hint: what.startsWith('seal')
            ? 'it was published, and its links are out: it stays. To take back what it says, record its ids as `retired` in `changes.yaml`.'
            : 'delete this first.',
        }),
      ),
    );
  }
  const sources = (parse(files['sources.yaml']) as { id?: unknown }[]).findIndex(({ id }) => id === author);
  const others = records.articles.some((it) => it !== article && it.facts.value.author === author);
  const entry = (parse(files['briefing.yaml']) as { articles: unknown[] }).articles.indexOf(slug);
  return {
    writes: [
      ...(entry === -1 ? [] : [{ path: 'briefing.yaml', text: removeItem(files['briefing.yaml'], ['articles', entry]) }]),
      ...(sources === -1 || others ? [] : [{ path: 'sources.yaml', text: removeItem(files['sources.yaml'], [sources]) }]),
      { path: `articles/${slug}.md`, text: null },
    ],
    lines: [`Article ${code} is taken out${sources === -1 || others ? '' : `, with \`${author}\` in sources.yaml`}.`],
    problems: [],
  };
}

interface Reference {
  place: Span;
  what: string;
}

/** What stands in the article, or in a chain or voice of others by its author. */
function listReferences(
  code: string,
  author: string,
  article: TextRecord<ArticleFacts>,
  { sources, claims, figures, charts, articles }: Records,
): Reference[] {
  const at = (entry: Located<unknown>, path: Path, what: string): Reference => ({ place: entry.locate(path), what });
  const placed = <T extends { id: string }>(
    entries: readonly Located<T>[],
    noun: string,
    key: string,
    places: (it: T) => readonly { article: string; chain?: readonly (string | null)[] }[],
  ) =>
    entries.flatMap((entry) =>
      places(entry.value).flatMap((place, index) =>
        place.article === code || place.chain?.includes(author) ? [at(entry, [key, index], `${noun} \`${entry.value.id}\``)] : [],
      ),
    );
  return [
    ...placed(
      sources.entries.filter(({ value }) => value.id !== author),
      'source',
      'places',
      ({ places }) => places,
    ),
    ...placed(claims.entries, 'claim', 'evidence', ({ evidence }) => evidence),
    ...placed(figures.entries, 'figure', 'places', ({ places }) => places),
    ...charts.entries
      .filter(({ value }) => value.beside?.article === code)
      .map((entry) => at(entry, ['beside'], `chart \`${entry.value.id}\``)),
    ...sources.entries.filter(({ value }) => value.outlet === author).map((entry) => at(entry, ['outlet'], `source \`${entry.value.id}\``)),
    ...articles
      .filter((it) => it !== article)
      .flatMap(({ facts }) =>
        facts.value.paragraphs.flatMap(({ voice, relays }, index) =>
          [voice, ...relays].includes(author) && facts.value.author !== author
            ? [at(facts, ['paragraphs', index], `voice \`${author}\``)]
            : [],
        ),
      ),
  ];
}

function listSealed(code: string, slug: string, { lock }: Records): Reference[] {
  const line = lock.lines.find(({ key }) => key === `article:${slug}` || key.startsWith(`paragraph:${code}¶`));
  return line ? [{ place: line.place, what: 'seal' }] : [];
}
