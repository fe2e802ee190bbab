import type { LayeredGraph, LayerNode } from './layer-graph.ts';
import type { Order } from './order-layers.ts';
import { stackRows } from './stack-rows.ts';

/** Where a node's band lies, and where its links leave and enter it. */
export interface PlacedRow {
  layer: number;
  bandTop: number;
  bandBottom: number;
  /** The end of all that belongs to the node. */
  bottom: number;
  /** The middle of each link that leaves it, by the node to which it goes. */
  out: Map<string, number>;
  /** The middle of each link that enters it, by the node from which it comes. */
  into: Map<string, number>;
}

interface Sizes {
  thickness: (weight: number) => number;
  /** Room that a node needs above and below its band. */
  heightOf: (node: LayerNode) => { above: number; below: number };
  /** Room between two nodes of a layer. */
  gap: number;
}

const ROUNDS = 6;

/** Place the nodes of all layers, in their order and without overlap, so that links run as level as they can. */
export function placeRows({ layers, links }: LayeredGraph, order: Order, { thickness, heightOf, gap }: Sizes): Map<string, PlacedRow> {
  const nodes = new Map(layers.flat().map((node) => [node.key, node]));
  const sizes = new Map(
    [...nodes.values()].map((node) => {
      const sum = (end: 'from' | 'to') => links.filter((it) => it[end] === node.key).reduce((all, it) => all + thickness(it.weight), 0);
      return [node.key, { band: Math.max(thickness(node.weight), sum('from'), sum('to')), ...heightOf(node) }] as const;
    }),
  );
  const size = (key: string) => sizes.get(key) ?? { band: 0, above: 0, below: 0 };
  const tops = new Map<string, number>(); // of the bands

  const stack = (layer: number, wantedOf: (key: string) => number | null) => {
    const keys = order[layer] ?? [];
    const rows = keys.map((key) => {
      const { band, above, below } = size(key);
      return { height: above + band + below + gap, wanted: (wantedOf(key) ?? tops.get(key) ?? 0) - above };
    });
    stackRows(rows).forEach((top, at) => tops.set(keys[at] ?? '', top + size(keys[at] ?? '').above));
  };
  /** Where a link meets a node, measured from the top of its band: links lie in the order of the nodes at their other ends. */
  const portOf = (key: string, link: (typeof links)[number], end: 'from' | 'to') => {
    const other = end === 'from' ? 'to' : 'from';
    const all = links.filter((it) => it[end] === key).sort((a, b) => (tops.get(a[other]) ?? 0) - (tops.get(b[other]) ?? 0));
    const before = all.slice(0, all.indexOf(link)).reduce((sum, { weight }) => sum + thickness(weight), 0);
    return before + thickness(link.weight) / 2;
  };
  const level = (end: 'from' | 'to') => (key: string) => {
    const mine = links.filter((it) => it[end] === key);
    const other = end === 'from' ? 'to' : 'from';
    const total = mine.reduce((sum, { weight }) => sum + weight, 0);
    if (total === 0) return null;
    const wanted = (link: (typeof links)[number]) =>
      (tops.get(link[other]) ?? 0) + portOf(link[other], link, other) - portOf(key, link, end);
    return mine.reduce((sum, link) => sum + wanted(link) * link.weight, 0) / total;
  };

  // Before anything has a place, the order alone decides.
  order.forEach((keys) => keys.forEach((key, at) => tops.set(key, at * 100)));
  for (let round = 0; round < ROUNDS; round++) {
    for (let layer = layers.length - 1; layer >= 0; layer--) stack(layer, level('to'));
    for (let layer = 0; layer < layers.length; layer++) stack(layer, level('from'));
  }

  const first = Math.min(...[...tops].map(([key, top]) => top - size(key).above));
  for (const [key, top] of tops) tops.set(key, top - first);
  return new Map(
    [...nodes.values()].map(({ key, layer }) => {
      const top = tops.get(key) ?? 0;
      const { band, below } = size(key);
      const ports = (end: 'from' | 'to', other: 'from' | 'to') =>
        new Map(links.filter((it) => it[end] === key).map((it) => [it[other], top + portOf(key, it, end)]));
      const bandBottom = top + band;
      return [key, { layer, bandTop: top, bandBottom, bottom: bandBottom + below, out: ports('from', 'to'), into: ports('to', 'from') }];
    }),
  );
}
