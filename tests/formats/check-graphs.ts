/** An entry in linked data, as JSON. */
export type Node = Record<string, unknown> & { '@type'?: string; '@id'?: string };

/**
 * List what is wrong with graphs that belong together: names that nothing describes, and things that are described in two
 * ways. One description may say less than another.
 */
export function checkGraphs(graphs: readonly Node[][]): string[] {
  const known = new Map<string, Node>();
  const faults: string[] = [];
  for (const node of graphs.flat()) {
    const id = String(node['@id']);
    const before = known.get(id) ?? {};
    for (const [key, value] of Object.entries(node)) {
      if (key in before && JSON.stringify(before[key]) !== JSON.stringify(value)) faults.push(`${id} has two kinds of ${key}`);
    }
    known.set(id, { ...before, ...node });
  }
  const missing = listReferences(graphs).filter((id) => !known.has(id));
  return [...faults, ...new Set(missing.map((id) => `nothing describes ${id}`))];
}

/** List the types of all nodes, each once. */
export function listTypes(graphs: readonly Node[][]): string[] {
  return [...new Set(graphs.flat().map((node) => String(node['@type'])))].sort();
}

function listReferences(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(listReferences);
  if (typeof value !== 'object' || value === null) return [];
  const keys = Object.keys(value);
  if (keys.length === 1 && keys[0] === '@id') return [String((value as Node)['@id'])];
  return Object.values(value).flatMap(listReferences);
}
