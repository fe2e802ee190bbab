import { parse } from 'yaml';
import type { Path } from '../compiler/read/parse-yaml.ts';

/** Find the entry with an id in a file that holds a list, and go on from there; null if there is none. */
export function findPath(yaml: string, id: string, path: Path = []): Path | null {
  const at = (parse(yaml) as { id?: unknown }[]).findIndex((entry) => entry.id === id);
  return at === -1 ? null : [at, ...path];
}

/** Tell the value at a path. */
export function valueAt(yaml: string, path: Path): unknown {
  return path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], parse(yaml));
}
