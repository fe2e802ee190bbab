import { GUARD_NOTE, type Table } from './csv.ts';
import type { FigureRow } from './figure-table.ts';
import type { License } from '../../model/license.ts';

/** Print how to read the table of figures, for a file beside it. */
export function printFigureReadme({ columns, facts: { title, description, editors, license, file } }: Table<FigureRow>): string {
  const rows = columns.map((it) => `| \`${it.name}\` | ${it.datatype} | ${it.description.replaceAll('|', '\\|')} |`);
  return `# ${title}

${description}

- \`${file}\`: the table, in UTF-8, comma-separated (RFC 4180), with one line of column names.
- \`${file}-metadata.json\`: its columns described for programs (W3C CSV on the Web).

## How to read it

- An empty cell means “not stated”, or that the column does not apply. It never means zero.
- A row is a figure at one place. A figure that several places give has several rows with the same code and numbers.
- Bounds stay bounds: “more than 20” has \`min\` 20, \`exclusive\` true and no \`value\`. A bound is not a value.
- A vague quantity has no number: none was made up.
- Dates are in EDTF, level 2: \`2015-02?\` is uncertain (\`inference\` says why we think so), \`2014-08?/..\` has no stated
  end, \`199X\` is a decade.
- Numbers of different units, populations or periods do not add up, and a ratio of them means nothing by itself.
- \`words\` stand as the page shows them; \`chain\` tells through whom the figure came, and \`origin\` what is known of the
  first of them.
- ${GUARD_NOTE}

## Columns

| Name | Type | What it holds |
| --- | --- | --- |
${rows.join('\n')}
${license ? printLicence(license, editors) : ''}`;
}

function printLicence({ short, name, url }: License, editors: readonly string[]): string {
  return `
## Licence

Our data may be used under ${short === name ? `<${url}>` : `[${name}](${url}) (${short})`}, with credit to ${editors.join(', ')}. The
licence does not cover the words quoted from the documents.
`;
}
