import type { ChainEdge, ChainNet } from './chain-graph.ts';

/**
 * Give each node its column: origins first, articles last, each voice after those that it passes on.
 *
 * Where ways contradict each other (a after b, b after a), the step that would close a ring is left out of account.
 */
export function findColumns({ nodes, edges }: Pick<ChainNet, 'nodes' | 'edges'>): Map<string, number> {
  const kept = dropRings(edges);
  const columns = new Map(nodes.map(({ key }) => [key, 0]));
  // As many rounds as there are nodes: by then the longest way has come to its end.
  for (const _ of nodes) {
    for (const { from, to } of kept) columns.set(to, Math.max(columns.get(to) ?? 0, (columns.get(from) ?? 0) + 1));
  }
  const last = Math.max(0, ...columns.values());
  nodes.filter(({ kind }) => kind === 'article').forEach(({ key }) => columns.set(key, last));
  return columns;
}

/** Leave out each edge that would lead back to a node from which one comes. */
function dropRings(edges: readonly ChainEdge[]): ChainEdge[] {
  const kept: ChainEdge[] = [];
  const leads = (from: string, to: string): boolean => from === to || kept.some((it) => it.from === from && leads(it.to, to));
  for (const edge of edges) if (!leads(edge.to, edge.from)) kept.push(edge);
  return kept;
}
