import type { Path } from '../../compiler/read/parse-yaml.ts';
import { findPath, valueAt } from '../../edit/find-path.ts';
import { setKeys } from '../../edit/set-keys.ts';
import type { RawEntry } from './cells.ts';
import { TABLE_COLUMNS, type TableColumn, type TableKind } from './columns.ts';

/** A cell that says something else than the file. */
export interface CellEdit {
  column: TableColumn;
  /** Null where the key stays without a value, undefined where it goes. */
  value: string | number | boolean | string[] | null | undefined;
}

/** Make an entry as it is after edits; a group of keys that loses the last of them goes. */
export function editedEntry(entry: RawEntry, edits: readonly CellEdit[]): RawEntry {
  const edited: Record<string, unknown> = { ...entry };
  for (const { column, value } of edits) {
    const [key, inner] = column.path;
    if (inner === undefined) put(edited, key, value);
    else {
      const group = { ...(edited[key] as Record<string, unknown> | null | undefined) };
      put(group, inner, value);
      // A time has to say that its date cannot be told.
      if (key === 'when' && group['edtf'] === undefined) group['edtf'] = null;
      const isEmpty = Object.values(group).every((it) => it === null || it === undefined);
      put(edited, key, isEmpty ? undefined : group);
    }
  }
  return edited;
}

function put(entry: Record<string, unknown>, key: string, value: unknown): void {
  if (value === undefined) Reflect.deleteProperty(entry, key);
  else entry[key] = value;
}

/**
 * Write edits of an entry into the text of its file; whatever else stands there stays as it is written.
 *
 * @throws {RangeError} if it is written in a way that cannot be edited
 */
export function writeEdits(
  text: string,
  kind: TableKind,
  { id, after }: { id: string; after: RawEntry },
  edits: readonly CellEdit[],
): string {
  return edits.reduce((edited, { column: { path }, value }) => {
    const at = findPath(edited, id);
    if (!at) throw new RangeError(`No entry \`${id}\``);
    const [key, inner] = path;
    if (inner === undefined) return setKeys(edited, at, { [key]: value }, keyBefore(edited, at, kind, key));
    const group = after[key] as Readonly<Record<string, string | null>> | undefined;
    const present = valueAt(edited, [...at, key]) as RawEntry | null | undefined;
    const whole = () => setKeys(edited, at, { [key]: group }, keyBefore(edited, at, kind, key));
    if (!group || !present) return whole();
    try {
      return setKeys(edited, [...at, key], { [inner]: value }, 'text');
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      return whole(); // between braces
    }
  }, text);
}

/** Find the key after which a new one stands: the last of those before it in the table that the entry has. */
function keyBefore(text: string, at: Path, kind: TableKind, key: string): string {
  const entry = valueAt(text, at) as RawEntry;
  const keys = TABLE_COLUMNS[kind].map(({ path }) => path[0]);
  return keys.slice(0, keys.indexOf(key)).findLast((it) => Object.hasOwn(entry, it)) ?? 'id';
}
