import { createHash } from 'node:crypto';
import type { Briefing } from '../../model/compiled.ts';
import { licenseOf, type License } from '../../model/license.ts';
import type { Column, TableFacts } from './csv.ts';
import { DATA_PACKAGE_PATH } from '../links/links.ts';
import { stringsOf, type Strings } from '../../strings/index.ts';

const PROFILES = 'https://datapackage.org/profiles/2.0';

/** What the columns of a table hold, without its rows. */
export interface TableShape {
  columns: readonly Pick<Column<never>, 'name' | 'description' | 'datatype' | 'references'>[];
  facts: TableFacts;
}

/** A file of data as the site publishes it. */
export interface DataFile {
  /** Its path, below the site's base. */
  path: string;
  title: string;
  mediatype: string;
  print: () => string;
  /** For a table whose columns are described. */
  table?: TableShape;
}

/** Print the description of all data of the site as a Data Package (version 2), for a file at the root of the site. */
export function printDataPackage(briefing: Briefing, site: string, files: readonly DataFile[]): string {
  const { tables } = stringsOf(briefing);
  const { title, standfirst, editors, version, date } = briefing;
  const descriptor = {
    $schema: `${PROFILES}/datapackage.json`,
    name: new URL(site).hostname,
    id: `${site}${DATA_PACKAGE_PATH}`,
    title,
    description: standfirst,
    homepage: `${site}/`,
    version,
    created: `${date}T00:00:00Z`,
    contributors: editors.map((editor) => ({ title: editor, roles: ['editor'] })),
    ...listLicenses(tables, licenseOf(briefing)),
    resources: files.map((file) => describeFile(tables.guardNote, file)),
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

function listLicenses({ license: word }: Strings['tables'], license: License | null): { licenses?: object[] } {
  if (!license) return {};
  const { id, name, url } = license;
  return { licenses: [{ ...(id && { name: id }), title: word({ name }), path: url }] };
}

function describeFile(guardNote: string, { path, title, mediatype, print, table }: DataFile): object {
  const bytes = new TextEncoder().encode(print());
  return {
    name: path.slice(1).toLowerCase().replaceAll('/', '-'),
    path: path.slice(1),
    title,
    ...(mediatype === 'text/csv' ? { description: guardNote } : {}),
    format: path.replace(/^.*\./, ''),
    mediatype,
    encoding: 'utf-8',
    bytes: bytes.length,
    hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
    ...(table && { $schema: `${PROFILES}/dataresource.json`, type: 'table', schema: describeTable(table) }),
  };
}

function describeTable({ columns, facts: { primaryKey, file } }: TableShape): object {
  const foreignKeys = columns.flatMap(({ name, references }) =>
    references
      ? [
          {
            fields: [name],
            reference: { resource: references.table === file ? '' : nameTable(references.table), fields: [references.column] },
          },
        ]
      : [],
  );
  return {
    $schema: `${PROFILES}/tableschema.json`,
    fields: columns.map(({ name, description, datatype }) => ({
      name,
      description,
      ...(datatype === 'anyURI' ? { type: 'string', format: 'uri' } : { type: datatype }),
    })),
    ...(primaryKey.length > 0 && { primaryKey }),
    ...(foreignKeys.length > 0 && { foreignKeys }),
  };
}

/** Name a table of a kind as a resource: `sources.csv` → `sources-sources.csv`. */
function nameTable(file: string): string {
  return `${file.replace('.csv', '')}-${file}`;
}
