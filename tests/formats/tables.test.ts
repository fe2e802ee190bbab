import { describe, expect, test } from 'vitest';
import { tabulateClaims } from '../../src/formats/tables/claim-table.ts';
import { printCsv, printCsvMetadata, type Table } from '../../src/formats/tables/csv.ts';
import { printFigureReadme } from '../../src/formats/tables/figure-readme.ts';
import { tabulateFigures } from '../../src/formats/tables/figure-table.ts';
import { tabulateSources } from '../../src/formats/tables/source-table.ts';
import { tabulateFindings, tabulateNames } from '../../src/formats/tables/finding-table.ts';
import { compileEditions, compileGood } from '../briefings.ts';
import { copyMiniFound } from '../mini.ts';
import { readCsv } from './read-csv.ts';

const SITE = 'https://x.example/team';

interface Metadata {
  url: string;
  tableSchema: {
    columns: { name: string; datatype: string; separator?: string; 'dc:description': string }[];
    primaryKey: string[];
    aboutUrl: string;
  };
}

const FITS: Readonly<Record<string, RegExp>> = {
  string: /^[^]*$/,
  number: /^-?\d+(?:\.\d+)?$/,
  integer: /^\d+$/,
  boolean: /^(?:true|false)$/,
  anyURI: /^https:\/\/x\.example\/team\/\S+$/,
};

const print = <Row>({ columns, rows, facts }: Table<Row>) => ({
  csv: printCsv(columns, rows),
  metadata: JSON.parse(printCsvMetadata(columns, facts)) as Metadata,
});

const found = await compileGood(await copyMiniFound());
const briefings = [...(await compileEditions()), { ...found, title: `${found.title}, with findings and names` }];

describe.each(briefings)('$title', (briefing) => {
  const { claims, figures, sources } = briefing;
  const countPlaces = (entries: readonly { places: unknown[] }[]) => entries.reduce((sum, { places }) => sum + places.length, 0);

  test.each([
    ['claims', print(tabulateClaims(briefing, SITE)), countPlaces(claims)],
    ['figures', print(tabulateFigures(briefing, SITE)), countPlaces(figures)],
    ['sources', print(tabulateSources(briefing, SITE)), sources.length],
    ['findings', print(tabulateFindings(briefing, SITE)), briefing.findings.length],
    ['names', print(tabulateNames(briefing, SITE)), briefing.names.length],
  ])(
    'the table of %s is as its metadata say: its columns, their types, and a key that tells rows apart',
    (name, { csv, metadata }, length) => {
      const { columns, primaryKey } = metadata.tableSchema;
      const [head, ...rows] = readCsv(csv);
      expect(metadata.url).toBe(`${name}.csv`);
      expect(metadata.tableSchema.aboutUrl).toBe(`${SITE}/${name}/{id}/#${name.slice(0, -1)}`);
      for (const { name: column, separator, 'dc:description': description } of columns)
        expect(separator !== undefined, column).toBe(/joined by (?:spaces|“; ”)\.$/.test(description));
      expect(head).toEqual(columns.map((it) => it.name));
      expect(rows).toHaveLength(length);
      expect(columns.filter((it) => it['dc:description'] === '')).toEqual([]);
      for (const row of rows) {
        expect(row).toHaveLength(columns.length);
        for (const [at, cell] of row.entries())
          if (cell !== '') expect(cell, head?.[at]).toMatch(FITS[columns[at]?.datatype ?? ''] ?? /^$/);
      }
      const keys = rows.map((row) => primaryKey.map((key) => row[head?.indexOf(key) ?? -1]));
      expect(new Set(keys.map(String)).size).toBe(rows.length);
      expect(keys.flat().filter((it) => !it)).toEqual([]);
    },
  );

  test('the README names every column of the figures', () => {
    const table = tabulateFigures(briefing, SITE);
    for (const { name } of table.columns) expect(printFigureReadme(table)).toContain(`| \`${name}\` |`);
  });
});

test('the first row of each table of the mini-briefing', () => {
  const [mini] = briefings;
  if (!mini) throw new Error('no briefing');
  const first = <Row>(table: Table<Row>) => print(table).csv.split('\r\n')[1];
  expect(first(tabulateFigures(mini, SITE))).toBe(
    'F1,1,blocked-berths,number,Berths out of use,12,,,,berths,,,,,,,In May,,,,A,A¶1,"In May, 12",A dredging crew > Alder Gazette > The author of article A,,unnamed,Ch1,,https://x.example/team/articles/harbor/#figure-blocked-berths-p1',
  );
  expect(first(tabulateClaims(mini, SITE))).toBe(
    'C1,1,harbor-silts,assessment,The harbor fills with silt,The harbor of Port Alder is silting up.,,,,,Port Alder,A,A¶1,"harbor is filling with silt, says a dredging crew",A dredging crew > Alder Gazette > The author of article A,,unnamed,told once; one known origin,,,https://x.example/team/articles/harbor/#claim-harbor-silts-p1',
  );
  expect(first(tabulateSources(mini, SITE))).toBe(
    'S1,author-a,The author of article A,,author,unnamed,,,A¶3,4,5,,https://x.example/team/sources/author-a/',
  );
});

test('a row of the findings says what it rests on, and a row of the names where it is mentioned', () => {
  expect(readCsv(print(tabulateFindings(found, SITE)).csv)).toEqual([
    ['code', 'id', 'label', 'statement', 'relations', 'claims', 'figures', 'sources', 'link'],
    [
      'K1',
      'one-crew',
      'One crew is behind the count',
      '12 of 40 berths were out of use, by A dredging crew; for two of seven claims no origin is stated, and no event has a named one.',
      'R1',
      'C2',
      'F1 F2',
      'S2 S3',
      `${SITE}/findings/one-crew/`,
    ],
    ['K2', 'it-may-come', 'It may come to a choice', 'It “may” come to a choice.', '', 'C4', '', '', `${SITE}/findings/it-may-come/`],
  ]);
  expect(readCsv(print(tabulateNames(found, SITE)).csv)).toEqual([
    ['code', 'id', 'name', 'kind', 'spellings', 'mentions', 'places', 'source', 'open', 'link'],
    [
      'N1',
      'port-alder',
      'Port Alder',
      'place',
      'Port Alder',
      '2',
      'A¶1 B¶1',
      '',
      'In which country it lies is not said.',
      `${SITE}/names/port-alder/`,
    ],
    [
      'N2',
      'alder-gazette',
      'The Alder Gazette',
      'outlet',
      'Alder Gazette; Gazette',
      '3',
      'A¶1 A¶2 B¶2',
      'S3',
      '',
      `${SITE}/names/alder-gazette/`,
    ],
    [
      'N3',
      'ines-roca',
      'Ines Roca',
      'person',
      'Ines Roca',
      '2',
      'A¶2 B¶2',
      'S4',
      'Whether she was asked again is not said.',
      `${SITE}/names/ines-roca/`,
    ],
  ]);
});
