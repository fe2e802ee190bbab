import { describe, expect, test } from 'vitest';
import { printCsv, printCsvMetadata } from '../../../src/formats/tables/csv.ts';
import { tabulateChart } from '../../../src/site/charts/chart-csv.ts';
import { listDataFiles } from '../../../src/site/data/data-files.ts';
import { compileEditions, compileGood } from '../../briefings.ts';
import { readCsv } from '../../formats/read-csv.ts';
import { writeSmall } from '../../small.ts';

const SITE = 'https://x.example';

interface Metadata {
  url: string;
  'dc:license'?: { '@id': string };
  tableSchema: { columns: { name: string; datatype: string; 'dc:description': string }[]; primaryKey?: string[] };
}

const FITS: Readonly<Record<string, RegExp>> = {
  string: /^[^]*$/,
  number: /^-?\d+(?:\.\d+)?$/,
  integer: /^\d+$/,
  boolean: /^(?:true|false)$/,
  anyURI: /^https:\/\/x\.example\/\S+#p\d+[a-z]?$/,
};

const briefings = [...(await compileEditions()), await compileGood(await writeSmall({ articles: 2, chart: true }))];
const charts = briefings.flatMap((briefing) =>
  briefing.charts.map((chart) => ({ name: `${briefing.title}: ${chart.code}`, briefing, chart })),
);

describe.each(charts)('the table of $name', ({ briefing, chart }) => {
  const { columns, rows, facts } = tabulateChart(briefing, SITE, chart);
  const [head, ...lines] = readCsv(printCsv(columns, rows));
  const metadata = JSON.parse(printCsvMetadata(columns, facts)) as Metadata;

  test('is as its metadata say: its columns, each with what it holds, and their types', () => {
    const described = metadata.tableSchema.columns;
    expect(metadata.url).toBe(`${chart.id}.csv`);
    expect(head).toEqual(described.map(({ name }) => name));
    expect(described.filter((it) => !/^[A-Z].*\.$/.test(it['dc:description']))).toEqual([]);
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines)
      for (const [at, cell] of line.entries())
        if (cell !== '') expect(cell, head?.[at]).toMatch(FITS[described[at]?.datatype ?? ''] ?? /^$/);
  });

  test('has a key only where columns tell its rows apart, and then one that does', () => {
    const { primaryKey } = metadata.tableSchema;
    expect(primaryKey !== undefined).toBe(chart.type === 'timeline');
    const keys = lines.map((line) => (primaryKey ?? []).map((key) => line[head?.indexOf(key) ?? -1]).join());
    if (primaryKey) expect(new Set(keys).size).toBe(lines.length);
  });

  test('is data of the site, and so are its metadata', () => {
    const files = listDataFiles(briefing, SITE);
    const file = files.find(({ path }) => path === `/charts/${chart.id}.csv`);
    expect(file?.table?.columns.map(({ name }) => name)).toEqual(head);
    expect(files.map(({ path }) => path)).toContain(`/charts/${chart.id}.csv-metadata.json`);
  });
});
