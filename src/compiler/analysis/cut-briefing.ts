import { lookUp } from '../../model/look-up.ts';
import type { Briefing, CompiledArticle, CompiledClaim, CompiledFigure, CompiledRelation, CompiledSource } from '../../model/compiled.ts';
import { listLinks } from '../origins/carried.ts';
import { listChartMembers } from './chart-members.ts';
import { TELLS_THE_SAME } from '../origins/count-origins.ts';
import { groupByEach } from '../origins/group-by-each.ts';
import { memoize } from '../../model/memoize.ts';

/** With more articles than these a briefing is large: its lists are split by article, and its pages are made from parts of it. */
export const MAX_TOGETHER = 24;

/** Something that stands in articles. */
interface Placed {
  places: readonly { article: string }[];
}

/** Whether a briefing, or that from which a part was cut, has so many articles that its lists are split. */
export function isLarge(briefing: Briefing): boolean {
  return wholeOf(briefing).articles.length > MAX_TOGETHER;
}

/** Tell the briefing from which a part was cut; a whole one is its own. */
export function wholeOf(briefing: Briefing): Briefing {
  return briefing.whole ?? briefing;
}

/**
 * Cut out of a large briefing what concerns some articles: all that is placed in them, what is related to that, and the
 * sources and articles that these name. Whoever looks something up in it goes over little. A small one stays whole.
 */
export function cutToArticles(briefing: Briefing, codes: readonly string[]): Briefing {
  const whole = wholeOf(briefing);
  if (!isLarge(whole)) return whole;
  const { parts } = indexBriefing(whole);
  const key = [...new Set(codes)].sort().join();
  const part = parts.get(key) ?? cut(whole, new Set(codes), null);
  parts.set(key, part);
  return part;
}

/** Cut out of a large briefing what concerns the articles in which an entry stands, as `cutToArticles`. */
export function cutAround(briefing: Briefing, entry: Placed): Briefing {
  return cutToArticles(briefing, articlesOf(entry));
}

/** Cut out of a large briefing what concerns one of its articles, as `cutToArticles`, but nothing that only others hold. */
export function cutToOne(briefing: Briefing, article: CompiledArticle): Briefing {
  const whole = wholeOf(briefing);
  if (!isLarge(whole)) return whole;
  const { claims, figures, ...part } = cutToArticles(whole, [article.code]);
  const here = (entry: Placed) => articlesOf(entry).includes(article.code);
  return { ...part, articles: [article], claims: claims.filter(here), figures: figures.filter(here), whole };
}

/** Cut out of a large briefing what concerns a source: the articles in which it is heard or in whose chains it stands. */
export function cutToSource(briefing: Briefing, source: CompiledSource): Briefing {
  const whole = wholeOf(briefing);
  if (!isLarge(whole)) return whole;
  const { carriedBy, parts } = indexBriefing(whole);
  const key = `source:${source.id}`;
  const codes = [source, ...(carriedBy.get(source.id) ?? [])].flatMap(articlesOf);
  const part = parts.get(key) ?? cut(whole, new Set(codes), source);
  parts.set(key, part);
  return part;
}

function cut(whole: Briefing, codes: ReadonlySet<string>, around: CompiledSource | null): Briefing {
  const index = indexBriefing(whole);
  const entries = lookUp(whole);
  const of = <T>(map: ReadonlyMap<string, readonly T[]>) => new Set([...codes].flatMap((code) => map.get(code) ?? []));
  const claims = of(index.claimsIn);
  const relations = new Set<CompiledRelation>();
  const own = new Set(claims);
  for (const claim of claims) {
    for (const relation of index.relationsOf.get(claim.id) ?? []) {
      // What tells the same is followed as far as it goes, and all else one step.
      if (!own.has(claim) && !TELLS_THE_SAME.has(relation.type)) continue;
      relations.add(relation);
      for (const id of relation.claims) {
        const other = entries.claims.get(id);
        if (other) claims.add(other);
      }
    }
  }
  const figures = of(index.figuresIn);
  for (const chart of whole.charts) {
    if (!chart.beside || !codes.has(chart.beside.article)) continue;
    for (const { kind, id } of listChartMembers(chart)) {
      const [claim, figure] = [entries.claims.get(id), entries.figures.get(id)];
      if (kind === 'claim' && claim) claims.add(claim);
      if (kind === 'figure' && figure) figures.add(figure);
    }
  }
  const articles = new Set([...codes, ...[...claims, ...figures].flatMap(articlesOf)]);
  const texts = [...articles].flatMap((code) => entries.articles.get(code) ?? []);
  const named = new Set([
    ...[...of(index.sourcesIn), ...(around ? (index.writersOf.get(around.id) ?? []) : [])].map(({ id }) => id),
    ...[...claims, ...figures].flatMap(listLinks),
    ...texts.flatMap(({ authorSource, paragraphs }) => [authorSource, ...paragraphs.flatMap(({ voice, relays }) => [voice, ...relays])]),
  ]);
  for (const id of named) named.add(entries.sources.get(id)?.outlet ?? null);
  const sources = new Set([...named].flatMap((id) => entries.sources.get(id) ?? []));
  const inOrder = <T extends object>(items: Iterable<T>) =>
    [...items].sort((one, other) => (index.order.get(one) ?? 0) - (index.order.get(other) ?? 0));
  return {
    ...whole,
    articles: inOrder(texts),
    claims: inOrder(claims),
    figures: inOrder(figures),
    sources: inOrder(sources),
    relations: inOrder(relations),
    whole,
  };
}

/** What of a briefing stands where, so that a part is cut out of it in the time that the part takes. */
const indexBriefing = memoize(({ articles, claims, figures, sources, relations }: Briefing) => ({
  claimsIn: groupByEach<CompiledClaim>(claims, articlesOf),
  figuresIn: groupByEach<CompiledFigure>(figures, articlesOf),
  sourcesIn: groupByEach<CompiledSource>(sources, articlesOf),
  carriedBy: groupByEach<CompiledClaim | CompiledFigure>([...claims, ...figures], listLinks),
  writersOf: groupByEach(sources, ({ outlet }) => [outlet]),
  relationsOf: groupByEach(relations, (relation) => relation.claims),
  order: new Map<object, number>(
    [articles, claims, figures, sources, relations].flatMap((list) => list.map((item, at) => [item, at] as const)),
  ),
  /** The parts that were cut already, by what they concern. */
  parts: new Map<string, Briefing>(),
}));

function articlesOf({ places }: Placed): string[] {
  return places.map(({ article }) => article);
}
