import type { Voice } from '../drawing/voice-mark.ts';

/** A stop on the way of a claim: the origin, a voice that passes it on, or the article. */
export interface ChainNode {
  /** What makes it one: `source:liz-sly`, `open:author-b`, `article:A`. */
  key: string;
  /** `open`: an origin that the text does not state. */
  kind: 'open' | 'source' | 'article';
  /** How its sign is drawn. */
  voice: Voice;
  name: string;
  /** A second, smaller line: that it has no name, or where in the article the claim stands. */
  small: string | null;
  /** Where it leads; null for an origin that is not stated. */
  href: string | null;
}

/** One way by which a claim came into an article, origin first. */
export interface ChainWay {
  nodes: ChainNode[];
  /** Whether it's a way of the claim itself, not of another one that tells the same. */
  own: boolean;
  /** The keys of the voices whose step is our reading: that they tell it, or pass it on. */
  inferred?: ReadonlySet<string>;
}

/** Two origins that are taken to be one report. */
export interface ChainTie {
  ends: readonly [string, string];
  basis: 'stated' | 'inferred';
  text: string;
  href: string;
}

/** Everything that a chain graph shows, resolved. */
export interface ChainGraph {
  /** Of which the ids inside the SVG are made. */
  id: string;
  title: string;
  /** The ways in words. */
  description: string;
  ways: ChainWay[];
  ties: ChainTie[];
}

/** A step between two nodes. */
export interface ChainEdge {
  from: string;
  to: string;
  /** The way that takes it. */
  way: number;
  own: boolean;
  /** Whether it is our reading in every way that takes it. */
  inferred: boolean;
}

/** A graph with each node once. */
export interface ChainNet {
  nodes: ChainNode[];
  edges: ChainEdge[];
  /** Each way as keys, equal ones once. */
  ways: { keys: string[]; own: boolean; inferred: ReadonlySet<string> }[];
}

/**
 * Merge ways into one graph: a voice that stands on several of them is one node, and equal ways are one.
 *
 * [activist, paper, A], [activist, radio, A] → 4 nodes, 4 edges (a diamond)
 */
export function mergeWays({ ways }: Pick<ChainGraph, 'ways'>): ChainNet {
  const nodes = new Map<string, ChainNode>();
  const distinct = new Map<string, ChainNet['ways'][number]>();
  for (const { nodes: way, own, inferred = new Set<string>() } of ways) {
    way.forEach((node) => nodes.set(node.key, nodes.get(node.key) ?? node));
    const keys = way.map(({ key }) => key);
    const same = distinct.get(keys.join(' '));
    if (same) distinct.set(keys.join(' '), { keys, own: same.own || own, inferred: same.inferred.intersection(inferred) });
    else distinct.set(keys.join(' '), { keys, own, inferred });
  }
  const edges = new Map<string, ChainEdge>();
  [...distinct.values()].forEach(({ keys, own, inferred }, way) => {
    keys.slice(1).forEach((to, at) => {
      const from = keys[at] ?? to;
      const same = edges.get(`${from} ${to}`);
      if (same) edges.set(`${from} ${to}`, { ...same, own: same.own || own, inferred: same.inferred && inferred.has(from) });
      else edges.set(`${from} ${to}`, { from, to, way, own, inferred: inferred.has(from) });
    });
  });
  return { nodes: [...nodes.values()], edges: [...edges.values()], ways: [...distinct.values()] };
}
