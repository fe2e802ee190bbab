import type { LayeredGraph, LayerLink } from './layer-graph.ts';

/** The keys of each layer from top to bottom. */
export type Order = readonly (readonly string[])[];

const SWEEPS = 12;

/**
 * Order the nodes of all layers so that few links cross: begin with the order of a walk from the ends, then move each node
 * to the middle of its neighbours, layer by layer and back, and keep the best order found.
 */
export function orderLayers({ layers, links }: LayeredGraph): Order {
  let order = walk({ layers, links });
  let best: Order = layers.map((nodes) => nodes.map(({ key }) => key));
  if (countCrossings(order, links) <= countCrossings(best, links)) best = order;
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    order = sweepOnce(order, links, sweep % 2 === 0);
    if (countCrossings(order, links) < countCrossings(best, links)) best = order;
  }
  return best;
}

/** Count the pairs of links that cross. */
export function countCrossings(order: Order, links: readonly LayerLink[]): number {
  const at = positions(order);
  let crossings = 0;
  links.forEach((one, index) => {
    for (const other of links.slice(index + 1)) {
      const [from, to, from2, to2] = [at.get(one.from), at.get(one.to), at.get(other.from), at.get(other.to)];
      if (!from || !to || !from2 || !to2 || to.layer !== to2.layer) continue;
      if ((from.place - from2.place) * (to.place - to2.place) < 0) crossings++;
    }
  });
  return crossings;
}

/** Walk from the ends to the origins, the heaviest way first: what leads to one node comes to lie together. */
function walk({ layers, links }: LayeredGraph): string[][] {
  const order: string[][] = layers.map(() => []);
  const layerOf = new Map(layers.flatMap((nodes, layer) => nodes.map(({ key }) => [key, layer] as const)));
  const seen = new Set<string>();
  const visit = (key: string) => {
    if (seen.has(key)) return;
    seen.add(key);
    order[layerOf.get(key) ?? 0]?.push(key);
    links
      .filter(({ to }) => to === key)
      .sort((one, other) => other.weight - one.weight)
      .forEach(({ from }) => visit(from));
  };
  layers.flat().forEach(({ key }) => visit(key));
  return order;
}

function sweepOnce(order: Order, links: readonly LayerLink[], away: boolean): string[][] {
  const next = order.map((keys) => [...keys]);
  const layers = away ? next.keys() : [...next.keys()].reverse();
  for (const layer of layers) {
    const neighbours = next[away ? layer - 1 : layer + 1];
    const keys = next[layer];
    if (!neighbours || !keys) continue;
    const places = new Map(neighbours.map((key, at) => [key, at]));
    const middles = new Map(keys.map((key, at) => [key, middleOf(key) ?? at]));
    keys.sort((one, other) => (middles.get(one) ?? 0) - (middles.get(other) ?? 0));
    function middleOf(key: string): number | null {
      const found = links.flatMap(({ from, to, weight }) => {
        const other = away && from === key ? to : !away && to === key ? from : null;
        const place = other === null ? undefined : places.get(other);
        return place === undefined ? [] : [{ place, weight }];
      });
      const total = found.reduce((sum, { weight }) => sum + weight, 0);
      return total === 0 ? null : found.reduce((sum, { place, weight }) => sum + place * weight, 0) / total;
    }
  }
  return next;
}

function positions(order: Order): Map<string, { layer: number; place: number }> {
  return new Map(order.flatMap((keys, layer) => keys.map((key, place) => [key, { layer, place }] as const)));
}
