import type {
  Briefing,
  CompiledArticle,
  CompiledClaim,
  CompiledFigure,
  CompiledPlace,
  CompiledRelation,
  CompiledSource,
} from '../../model/compiled.ts';
import { stringsOf, type Strings } from '../../strings/index.ts';

/** What a list shows under one heading. */
export interface Group<T> {
  /** The id of the heading. */
  id: string;
  /** Null for all of an article that has no sections. */
  title: string | null;
  items: T[];
}

/** The groups of one article. */
export interface ArticleGroups<T> {
  article: CompiledArticle;
  groups: Group<T>[];
}

/** Give the groups of each article an id for its heading. */
export function nameParts<T>(parts: readonly ArticleGroups<T>[]): (ArticleGroups<T> & { id: string })[] {
  return parts.map((part) => ({ ...part, id: `article-${part.article.code.toLowerCase()}` }));
}

/** List where a reader may jump to in a list. */
export function listJumps(
  { entry }: Strings,
  parts: readonly (ArticleGroups<unknown> & { id: string })[],
): { id: string; title: string; items: { id: string; title: string; count: number }[] }[] {
  return parts.map(({ id, article, groups }) => ({
    id,
    title: `${article.code} ${article.label}`,
    items: groups.map(({ id: part, title, items }) => ({
      id: title === null ? id : part,
      title: title ?? entry.theText,
      count: items.length,
    })),
  }));
}

/** Group claims by the article that first makes them and by its sections, in reading order. */
export function groupClaims(briefing: Briefing): ArticleGroups<CompiledClaim>[] {
  const { articles, claims } = briefing;
  const strings = stringsOf(briefing);
  const byArticle = Map.groupBy(claims, firstArticle);
  return articles
    .map((article) => {
      const items = (byArticle.get(article.code) ?? []).toSorted(byPlace(article));
      return { article, groups: bySection(strings, article, items, ({ places: [place] }) => place) };
    })
    .filter(({ groups }) => groups.length > 0);
}

/** Group relations by the section in which the first of their claims stands. */
export function groupRelations(
  strings: Strings,
  articles: readonly CompiledArticle[],
  relations: readonly CompiledRelation[],
): ArticleGroups<CompiledRelation>[] {
  const byArticle = Map.groupBy(relations, firstArticle);
  return articles
    .map((article) => {
      const items = byArticle.get(article.code) ?? [];
      return { article, groups: bySection(strings, article, items, ({ places: [place] }) => place) };
    })
    .filter(({ groups }) => groups.length > 0);
}

/** Tell the article under which a list has an entry: that of its first place. */
export function firstArticle({ places: [place] }: { places: readonly CompiledPlace[] }): string | undefined {
  return place?.article;
}

function bySection<T>(
  { entry }: Strings,
  article: CompiledArticle,
  items: readonly T[],
  placeOf: (item: T) => CompiledPlace | undefined,
): Group<T>[] {
  const starts = article.sections.map(({ before }) => positionOf(article, before));
  const sectionOf = (item: T) => starts.findLastIndex((start) => start <= positionOf(article, placeOf(item)?.paragraph));
  return [-1, ...starts.keys()]
    .map((at) => ({
      id: `${article.code.toLowerCase()}-${article.sections[at]?.id ?? 'text'}`,
      title: article.sections[at]?.title ?? (article.sections.length ? entry.beforeFirst : null),
      items: items.filter((item) => sectionOf(item) === at),
    }))
    .filter(({ items: found }) => found.length > 0);
}

function positionOf(article: CompiledArticle, number: CompiledPlace['paragraph'] | undefined): number {
  return article.paragraphs.findIndex((paragraph) => paragraph.number === number);
}

function byPlace(article: CompiledArticle) {
  const position = ({ places: [place] }: { places: CompiledPlace[] }) => positionOf(article, place?.paragraph);
  return <T extends { places: CompiledPlace[] }>(one: T, other: T) => position(one) - position(other);
}

const SOURCE_GROUPS: readonly { id: keyof Strings['entry']['sourceGroups']; holds: (source: CompiledSource) => boolean }[] = [
  { id: 'author', holds: ({ kind }) => kind === 'author' },
  { id: 'named', holds: ({ kind, identity }) => kind !== 'author' && identity === 'named' },
  { id: 'unnamed', holds: ({ kind, identity }) => kind !== 'author' && identity === 'unnamed' },
  { id: 'groups', holds: ({ kind, identity }) => kind !== 'author' && identity === 'group' },
];

/** Group sources by the article in which they are first heard, and by whether the text names them. */
export function groupSources(briefing: Briefing): ArticleGroups<CompiledSource>[] {
  const { articles, sources } = briefing;
  const { entry } = stringsOf(briefing);
  const byArticle = Map.groupBy(sources, firstArticle);
  const parts = articles.map((article) => {
    const here = byArticle.get(article.code) ?? [];
    const groups = SOURCE_GROUPS.map(({ id, holds }) => ({
      id: `${article.code.toLowerCase()}-${id}`,
      title: entry.sourceGroups[id],
      items: here.filter(holds).sort(byPlace(article)),
    }));
    return { article, groups: groups.filter(({ items }) => items.length > 0) };
  });
  return parts.filter(({ groups }) => groups.length > 0);
}

const FIGURE_GROUPS: readonly CompiledFigure['kind'][] = ['number', 'date', 'vague'];

/** Group figures by their kind, in reading order through all articles. */
export function groupFigures(
  { entry }: Strings,
  { articles, figures }: Briefing,
): (Group<CompiledFigure> & { id: CompiledFigure['kind'] })[] {
  const byArticle = Map.groupBy(figures, firstArticle);
  return FIGURE_GROUPS.map((id) => {
    const items = articles.flatMap((article) =>
      (byArticle.get(article.code) ?? []).filter(({ kind }) => kind === id).sort(byPlace(article)),
    );
    return { id, title: entry.figureGroups[id], items };
  }).filter(({ items }) => items.length > 0);
}
