import { parse } from 'yaml';
import { UsageError } from '../../compiler/problems/usage-error.ts';
import { CONTENT_HOMES } from '../../model/content-files.ts';
import type { Snapshot } from '../../edit/change-content.ts';
import type { RawEntry } from './cells.ts';
import type { TableKind } from './columns.ts';

/** An entry with the file in which it stands. */
export interface FiledEntry {
  path: string;
  entry: RawEntry;
}

/**
 * List the entries of a kind as their files have them, in the order of the files.
 *
 * @throws {UsageError} if a file is no list of entries
 */
export function listEntries(kind: TableKind, content: Snapshot): FiledEntry[] {
  const home = CONTENT_HOMES[kind];
  const paths = [...content.keys()].filter((path) =>
    home.endsWith('/') ? path.startsWith(home) && path.endsWith('.yaml') : path === home,
  );
  return paths.sort().flatMap((path) => readList(path, content).map((entry) => ({ path, entry })));
}

function readList(path: string, content: Snapshot): RawEntry[] {
  try {
    const list: unknown = parse(String(content.get(path)).replace(/^\uFEFF/, ''));
    if (list === null) return [];
    if (Array.isArray(list) && list.every((it) => typeof it === 'object' && it !== null)) return list as RawEntry[];
  } catch {
    // What is wrong with it, `npm run check` says.
  }
  throw new UsageError(`Unexpected text in ${path}, expected a list of entries: \`npm run check\` says where it must be fixed`);
}
