/** Group items by keys of which each may have several, or none: it stands once under each of its keys, in the order of all. */
export function groupByEach<T>(items: readonly T[], keysOf: (item: T) => Iterable<string | null>): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      if (key === null) continue;
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}
