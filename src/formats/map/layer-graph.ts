/** A node in its layer; layer 0 holds the ends of all ways. A node with `of` only leads an edge across a layer. */
export interface LayerNode {
  key: string;
  layer: number;
  weight: number;
  /** For a node that only leads an edge across its layer: that edge. */
  of: { from: string; to: string } | null;
}

/** A step between two layers that lie beside each other; `from` lies one layer further away. */
export interface LayerLink {
  from: string;
  to: string;
  weight: number;
  /** The whole edge. */
  of: { from: string; to: string };
}

export interface LayeredGraph {
  /** The nodes of each layer, in no order that matters. */
  layers: LayerNode[][];
  links: LayerLink[];
}

interface Graph {
  nodes: readonly { key: string; claims: number }[];
  edges: readonly { from: string; to: string; claims: number }[];
}

/**
 * Put each node as many layers away from the ends as its longest way has steps, and lead edges that skip layers through
 * them; null where the steps run in a circle.
 *
 * a → b → end, a → end: a in layer 2, b in 1, and a → end led through a place of its own in 1
 */
export function layerGraph({ nodes, edges }: Graph): LayeredGraph | null {
  const depths = new Map<string, number>();
  const open = new Set<string>();
  const measure = (key: string): number => {
    const known = depths.get(key);
    if (known !== undefined) return known;
    if (open.has(key)) return Number.NaN;
    open.add(key);
    const depth = Math.max(-1, ...edges.filter(({ from }) => from === key).map(({ to }) => measure(to))) + 1;
    open.delete(key);
    depths.set(key, depth);
    return depth;
  };
  const all: LayerNode[] = nodes.map(({ key, claims }) => ({ key, layer: measure(key), weight: claims, of: null }));
  if (all.some(({ layer }) => Number.isNaN(layer))) return null;
  const links = edges.flatMap(({ from, to, claims }) => {
    const [start, end] = [depths.get(from) ?? 0, depths.get(to) ?? 0];
    const between = Array.from({ length: Math.max(0, start - end - 1) }, (_, at): LayerNode => {
      const layer = start - 1 - at;
      return { key: `${from} ${to} ${layer}`, layer, weight: claims, of: { from, to } };
    });
    all.push(...between);
    const keys = [from, ...between.map(({ key }) => key), to];
    return keys.slice(1).map((key, at) => ({ from: keys[at] ?? from, to: key, weight: claims, of: { from, to } }));
  });
  const count = Math.max(0, ...all.map(({ layer }) => layer)) + 1;
  return { layers: Array.from({ length: count }, (_, at) => all.filter(({ layer }) => layer === at)), links };
}
