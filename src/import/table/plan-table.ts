import { unexpected, type Problem, type Span } from '../../compiler/problems/problem.ts';
import { closestName } from '../../compiler/problems/closest-name.ts';
import { checkSchema } from '../../compiler/read/check-schema.ts';
import type { FileChange, Snapshot } from '../../edit/change-content.ts';
import { editBehindMark } from '../../edit/yaml-text.ts';
import { isSame, parseCell, type RawEntry } from './cells.ts';
import { emptyValue, hasColumn, TABLE_COLUMNS, TABLE_SCHEMAS, type TableColumn, type TableKind } from './columns.ts';
import { editedEntry, writeEdits, type CellEdit } from './edit-entry.ts';
import { listEntries, type FiledEntry } from './entries.ts';
import { placeOf, type Table, type TableRow } from './read-table.ts';

/** What a table changes. */
export interface TablePlan {
  changes: (FileChange & { before: string; after: string })[];
  /** Cells that say something else than the files: `C3 label`. */
  edits: string[];
  /** Entries that the table has no row of; they stay. */
  left: number;
  problems: Problem[];
}

/** Plan what a table that comes back from a spreadsheet changes in content files; nothing, if anything in it cannot be. */
export function planTable(kind: TableKind, table: Table, content: Snapshot): TablePlan {
  const entries = listEntries(kind, content);
  const { columns, problems } = readHeader(kind, table);
  if (problems.length) return { changes: [], edits: [], left: 0, problems };
  const rows = readRows(kind, table, { columns, entries });
  const texts = new Map<string, { before: string; after: string }>();
  for (const { filed, edits, after, row } of rows.edited) {
    const text = texts.get(filed.path) ?? readText(content, filed.path);
    try {
      const write = (yaml: string) => writeEdits(yaml, kind, { id: String(filed.entry['id']), after }, edits);
      texts.set(filed.path, { ...text, after: editBehindMark(text.after, write) });
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      const actual = `entry \`${String(filed.entry['id'])}\` of ${filed.path}, as it is written`;
      rows.problems.push(
        unexpected(placeOf(table.file, row), 'row-is-of-entry', actual, 'YAML that can be edited', { hint: 'edit it there.' }),
      );
    }
  }
  const edits = rows.edited.flatMap((it) => it.edits.map(({ column }) => `${String(it.filed.entry['code'])} ${column.name}`));
  const changes = [...texts].map(([path, text]) => ({ path, ...text }));
  const isFit = rows.problems.length === 0;
  return { changes: isFit ? changes : [], edits: isFit ? edits : [], left: entries.length - rows.seen.size, problems: rows.problems };
}

function readText(content: Snapshot, path: string): { before: string; after: string } {
  const text = String(content.get(path));
  return { before: text, after: text };
}

function readHeader(kind: TableKind, { file, header }: Table): { columns: (TableColumn | undefined)[]; problems: Problem[] } {
  const known = TABLE_COLUMNS[kind];
  const names = header.cells.map((cell) => cell.trim());
  const columns = names.map((name) => known.find((it) => it.name === name));
  const problems = names.flatMap((name, at) => {
    const place = placeOf(file, header, at);
    if (names.indexOf(name) !== at)
      return name === '' ? [] : [unexpected(place, 'column-is-known', `column \`${name}\` twice`, 'each column once')];
    if (columns[at] || name === '') return [];
    const guess = closestName(
      name,
      known.map((it) => it.name),
    );
    const hint = guess === null ? 'delete it.' : `perhaps \`${guess}\`; otherwise delete it.`;
    return [
      unexpected(place, 'column-is-known', `column \`${name}\``, `one of ${known.map((it) => `\`${it.name}\``).join(', ')}`, { hint }),
    ];
  });
  if (!names.includes('id'))
    problems.push(unexpected(placeOf(file, header), 'column-is-known', 'table without a column `id`', 'one: it says what a row is of'));
  return { columns, problems };
}

interface EditedRow {
  row: TableRow;
  filed: FiledEntry;
  edits: CellEdit[];
  after: RawEntry;
}

function readRows(
  kind: TableKind,
  { file, rows }: Table,
  { columns, entries }: { columns: readonly (TableColumn | undefined)[]; entries: readonly FiledEntry[] },
): { edited: EditedRow[]; seen: Set<string>; problems: Problem[] } {
  const byId = new Map(entries.map((it) => [String(it.entry['id']), it]));
  const seen = new Set<string>();
  const problems: Problem[] = [];
  const idColumn = columns.findIndex((it) => it?.name === 'id');
  const edited = rows.flatMap((row): EditedRow[] => {
    const id = row.cells[idColumn]?.trim() ?? '';
    const filed = byId.get(id);
    const refuse = (actual: string, expected: string, hint: string, at = idColumn) => {
      problems.push(unexpected(placeOf(file, row, at), 'row-is-of-entry', actual, expected, { hint }));
      return [];
    };
    if (!filed) return refuse(`id \`${id}\``, `the id of a ${kind} of the briefing`, explainId(kind, row, { columns, entries }));
    if (seen.has(id)) return refuse(`id \`${id}\` in a second row`, 'one row for each entry', 'delete one of them.');
    seen.add(id);
    const edits: CellEdit[] = [];
    for (const [at, column] of columns.entries()) {
      const cell = row.cells[at] ?? '';
      if (!column || at >= row.cells.length || isSame(cell, filed.entry, column)) continue;
      const shown = `\`${cell.trim()}\` for \`${column.name}\``;
      if (column.name === 'code') refuse(shown, `\`${String(filed.entry['code'])}\``, 'codes are printed and cited, and stay.', at);
      else if (column.type === 'shown')
        refuse(shown, 'what was exported', 'this column only shows where words stand; edit places in the file.', at);
      else if (!hasColumn(kind, filed.entry, column))
        refuse(shown, `nothing: a figure of kind \`${String(filed.entry['kind'])}\` has no such key`, 'empty the cell.', at);
      else edits.push({ column, value: parseCell(cell, column, filed.entry) ?? emptyValue(kind, filed.entry, column) });
    }
    const after = editedEntry(filed.entry, edits);
    const found = edits.length ? checkEntry(kind, after, (path) => placeOf(file, row, columnOf(columns, path) ?? idColumn)) : [];
    problems.push(...found);
    return edits.length ? [{ row, filed, edits, after }] : [];
  });
  return { edited, seen, problems };
}

/** Check an entry as its schema does; what is wrong stands in the cell of its key. */
function checkEntry(kind: TableKind, value: RawEntry, locate: (path: readonly PropertyKey[]) => Span): Problem[] {
  const { file } = locate([]);
  return checkSchema(TABLE_SCHEMAS[kind], { file, value, locate: (path) => locate(path), locateKey: (path, key) => locate([...path, key]) })
    .problems;
}

function columnOf(columns: readonly (TableColumn | undefined)[], [key, inner]: readonly PropertyKey[]): number | null {
  const exact = columns.findIndex((it) => it !== undefined && it.path[0] === key && it.path[1] === inner);
  const any = exact === -1 ? columns.findIndex((it) => it?.path[0] === key) : exact;
  return any === -1 ? null : any;
}

/** Say what may have become of an id that no entry has: changed, if its row has the code of one. */
function explainId(
  kind: TableKind,
  row: TableRow,
  { columns, entries }: { columns: readonly (TableColumn | undefined)[]; entries: readonly FiledEntry[] },
): string {
  const code = row.cells[columns.findIndex((it) => it?.name === 'code')]?.trim();
  const meant = entries.find(({ entry }) => entry['code'] === code);
  return meant
    ? `${code} is \`${String(meant.entry['id'])}\`: ids stand in links and stay; \`changes.yaml\` renames one.`
    : `a table changes what is there: begin a new ${kind} with \`npm run new -- ${kind}\`.`;
}
