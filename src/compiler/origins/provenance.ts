import type { Carried } from './carried.ts';

/** A voice that carries claims: a source, an origin that a teller doesn't state (`open:liz-sly`), or an article (`article:A`). */
export interface ProvenanceNode {
  key: string;
  /** The id of the source, null for an origin that is not stated and for an article. */
  source: string | null;
  /** How many claims go through it. */
  claims: number;
  /** Of how many of them it is the origin; for an article, its author's own word. */
  own: number;
}

/** A step of chains: from one voice to the one that passes on what it says. */
export interface ProvenanceEdge {
  from: string;
  to: string;
  claims: number;
}

export interface ProvenanceGraph {
  nodes: ProvenanceNode[];
  edges: ProvenanceEdge[];
}

type Article = { code: string; authorSource: string };

/**
 * Trace all ways by which claims reach articles. A chain that ends with the article's author ends with the article; an
 * origin that is not stated is one node for each voice that tells without stating it.
 *
 * [activist, paper, author-a] → source:activist → source:paper → article:A
 */
export function traceProvenance(claims: readonly Carried[], articles: readonly Article[]): ProvenanceGraph {
  const through = new Map<string, Set<string>>();
  const own = new Map<string, Set<string>>();
  const steps = new Map<string, { from: string; to: string; claims: Set<string> }>();
  for (const { id, way } of listWays(claims, articles)) {
    for (const key of way) collect(through, key, id);
    collect(own, way[0] ?? '', id);
    way.slice(1).forEach((to, at) => {
      const from = way[at] ?? '';
      const step = steps.get(`${from} ${to}`) ?? { from, to, claims: new Set() };
      step.claims.add(id);
      steps.set(`${from} ${to}`, step);
    });
  }
  // An article that carries nothing yet is still drawn.
  for (const { code } of articles) if (!through.has(articleKey(code))) through.set(articleKey(code), new Set());
  return {
    nodes: [...through].map(([key, ids]) => ({ key, source: sourceOf(key), claims: ids.size, own: own.get(key)?.size ?? 0 })),
    edges: [...steps.values()].map((step) => ({ ...step, claims: step.claims.size })),
  };
}

/** A voice below the one that passes it on: the ways into an article, read backwards, are a tree. */
export interface WayTree extends ProvenanceNode {
  children: WayTree[];
}

/** Trace the ways into one article as a tree, the most claims first and origins that are not stated last. */
export function traceWays(claims: readonly Carried[], article: Article): WayTree {
  const ways = listWays(claims, [article]).map(({ id, way }) => ({ id, way: way.toReversed() }));
  const grow = (key: string, found: typeof ways, depth: number): WayTree => {
    const nexts = [...new Set(found.flatMap(({ way }) => way[depth + 1] ?? []))];
    return {
      key,
      source: sourceOf(key),
      claims: new Set(found.map(({ id }) => id)).size,
      own: new Set(found.filter(({ way }) => way.length === depth + 1).map(({ id }) => id)).size,
      children: nexts
        .map((next) =>
          grow(
            next,
            found.filter(({ way }) => way[depth + 1] === next),
            depth + 1,
          ),
        )
        .sort((one, other) => Number(isOpen(one.key)) - Number(isOpen(other.key)) || other.claims - one.claims),
    };
  };
  return grow(articleKey(article.code), ways, 0);
}

/** Tell whether a key stands for an origin that is not stated. */
export function isOpen(key: string): boolean {
  return key.startsWith('open:');
}

/** Tell whether a key stands for an article. */
export function isArticle(key: string): boolean {
  return key.startsWith('article:');
}

function listWays(claims: readonly Carried[], articles: readonly Article[]): { id: string; way: string[] }[] {
  const authors = new Map(articles.map(({ code, authorSource }) => [code, authorSource]));
  return claims.flatMap(({ id, places }) =>
    places.flatMap(({ article: code, chain }) => {
      if (!authors.has(code)) return [];
      const links = chain.at(-1) === authors.get(code) ? chain.slice(0, -1) : chain;
      const end = articleKey(code);
      return [{ id, way: [...links.map((link, step) => (link === null ? `open:${links[step + 1] ?? end}` : `source:${link}`)), end] }];
    }),
  );
}

function articleKey(code: string): string {
  return `article:${code}`;
}

function sourceOf(key: string): string | null {
  return key.startsWith('source:') ? key.slice('source:'.length) : null;
}

function collect(map: Map<string, Set<string>>, key: string, id: string): void {
  const ids = map.get(key) ?? new Set();
  map.set(key, ids.add(id));
}
