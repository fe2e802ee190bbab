import type { Briefing, CompiledArticle, CompiledFigure, CompiledPlace, NoteKind } from '../../model/compiled.ts';
import type { Chain } from '../../model/place.ts';
import { articlePath, locator, paragraphId, thingId } from '../links/links.ts';

/** What can be found: the three kinds of note, and the paragraphs of the articles. */
export type SearchKind = NoteKind | 'paragraph';

/** One thing that can be found, with all that a result shows. */
export interface SearchRecord {
  kind: SearchKind;
  code: string;
  /** The name by which it goes; for a paragraph the title of its section, which may be empty. */
  label: string;
  /** The text of a paragraph, the statement of a claim, the role of a source, the value of a figure in words. */
  text: string;
  /** The words of the articles that carry it. */
  quotes: string[];
  /** The sources behind it, each as its name and its other spellings; for a source its own other spellings. */
  voices: string[][];
  /** Its paragraphs: `A¶7, B¶6`. */
  where: string;
  /** Where it stands, below the site's base: `/articles/x/#claim-y`. */
  path: string;
  /** A paragraph in the document's own wording; in our editions only what stands between “ ” is. */
  original?: true;
}

/** List all that can be found, by kind and in the order of the briefing. */
export function listSearchRecords(briefing: Briefing, printFigure: (figure: CompiledFigure) => string): SearchRecord[] {
  const { articles, claims, sources, figures } = briefing;
  const byCode = new Map(articles.map((article) => [article.code, article]));
  const names = new Map(sources.map(({ id, name, aliases }) => [id, [name, ...aliases]]));
  const authors = new Set(articles.map(({ authorSource }) => authorSource));
  const voicesOf = (ids: Iterable<string | null>) =>
    [...new Set(ids)].flatMap((id) => {
      const spellings = id === null || authors.has(id) ? undefined : names.get(id);
      return spellings ? [spellings] : [];
    });
  const placed = (kind: NoteKind, { id, code, places }: { id: string; code: string; places: CompiledPlace[] }) => ({
    kind,
    code,
    quotes: [...new Set(places.map(({ quote }) => quote))],
    where: places.map(({ article, paragraph }) => locator(article, paragraph)).join(', '),
    path: `${pathOf(byCode, places[0])}#${thingId({ kind, id })}`,
  });
  const linksOf = (chains: Chain[]) => voicesOf(chains.flat());

  return [
    ...claims.map((claim) => ({
      ...placed('claim', claim),
      label: claim.label,
      text: claim.statement,
      voices: linksOf(claim.chains),
    })),
    ...sources.map((source) => ({
      ...placed('source', source),
      label: source.name,
      text: source.role ?? '',
      voices: source.aliases.length ? [source.aliases] : [],
    })),
    ...figures.map((figure) => ({
      ...placed('figure', figure),
      label: figure.quantity,
      text: [printFigure(figure), figure.actor, figure.population, figure.where].filter(Boolean).join(' · '),
      voices: linksOf(figure.chains),
    })),
    ...articles.flatMap((article) =>
      article.paragraphs.map(({ number, text, notes }, at) => ({
        kind: 'paragraph' as const,
        code: locator(article.code, number),
        label: sectionAt(article, at)?.title ?? '',
        text,
        quotes: [],
        voices: voicesOf(notes.flatMap(({ kind, id }) => (kind === 'source' ? [id] : []))),
        where: article.label,
        path: `${articlePath(article)}#${paragraphId(number)}`,
        ...(article.shows !== 'edition' ? { original: true as const } : {}),
      })),
    ),
  ];
}

/** Find the section in which a paragraph stands. */
function sectionAt({ sections, paragraphs }: CompiledArticle, at: number): CompiledArticle['sections'][number] | undefined {
  const starts = new Map(sections.map((section) => [section.before, section]));
  return paragraphs
    .slice(0, at + 1)
    .map(({ number }) => starts.get(number))
    .findLast((section) => section !== undefined);
}

function pathOf(articles: ReadonlyMap<string, CompiledArticle>, place: CompiledPlace | undefined): string {
  const article = articles.get(place?.article ?? '');
  if (!article) throw new Error(`Unexpected article ${place?.article}, expected one of the briefing; the compiler checks this`);
  return articlePath(article);
}
