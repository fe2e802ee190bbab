import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { beforeAll, expect, test } from 'vitest';
import { compile } from '../../../src/compiler/index.ts';
import type { CslItem } from '../../../src/formats/citations/csl-item.ts';
import { listCitedPages } from '../../../src/formats/citations/pages.ts';
import { printCiteFile } from '../../../src/formats/citations/print-files.ts';
import { copyMini } from '../../mini.ts';

let items: CslItem[];
beforeAll(async () => {
  const { briefing } = await compile(await copyMini());
  if (!briefing) throw new Error('no briefing');
  items = listCitedPages(briefing, 'https://mini.example').flatMap((page) => page.items);
});

/** What a reference manager must know of an item. */
function know({ author, issued, ...item }: Record<string, unknown>) {
  const names = author as { literal?: string; family?: string }[] | undefined;
  const dates = issued as { 'date-parts': number[][] } | undefined;
  return {
    title: item['title'],
    container: item['container-title'],
    URL: item['URL'],
    version: String(item['edition'] ?? item['version'] ?? '').replace('Version ', ''),
    institution: item['publisher'],
    author: names?.map(({ literal, family }) => literal ?? family),
    date: dates?.['date-parts'][0],
  };
}

test.each(['bib', 'ris', 'json'] as const)('every %s file says the same when it is read back', (format) => {
  expect(items.length).toBeGreaterThan(30);
  for (const item of items) {
    const text = printCiteFile([item], format);
    const [read = {}, ...more] = new Cite(text).data;
    expect(more).toEqual([]);
    // Of a part, Citation.js reads no more than the year.
    const [, day] = /^DA {2}- (\S+)/m.exec(format === 'ris' ? text : '') ?? [];
    if (day) read['issued'] = { 'date-parts': [day.split('/').filter(Boolean).map(Number)] };
    // And it takes a year that is not known for the year 0.
    if (text.includes('date = {XXXX}')) delete read['issued'];
    const { issued, ...undated } = item;
    expect(know(read), item.id).toEqual(know(format === 'ris' && issued?.circa ? undated : { ...item }));
  }
});

test('a report stays a report and a part a part', () => {
  for (const format of ['bib', 'ris'] as const) {
    const types = (type: string) =>
      new Set(items.filter((item) => item.type === type).map((item) => new Cite(printCiteFile([item], format)).data[0]?.['type']));
    expect([...types('report')], format).toEqual(['report']);
    expect([...types('chapter')], format).toEqual(['chapter']);
  }
});

test('several items stand in one file, each with a key of its own', () => {
  expect(new Cite(printCiteFile(items, 'bib')).data.map((item) => item['id'])).toEqual(items.map(({ id }) => id));
  expect(new Cite(printCiteFile(items, 'ris')).data).toHaveLength(items.length);
});

test('a document without a title gets one in square brackets, and a year that is inferred is told as such', () => {
  const document = items.filter(({ id }) => id === 'document-B-ships');
  expect(document).toEqual([
    {
      id: 'document-B-ships',
      type: 'document',
      title: '[Untitled document, called “The ships leave” by The Test Desk, 60 words, file ships.txt]',
      issued: { 'date-parts': [[2026]], circa: true },
      language: 'en',
      note: 'The document states no title: the words in its place are by The Test Desk; date inferred: 2026, uncertain.',
    },
  ]);
  expect(printCiteFile(document, 'bib')).toContain('\tdate = {2026?},\n');
  expect(printCiteFile(document, 'ris')).not.toMatch(/^(?:PY|DA|Y1)/m);
});

/** The fields that the data model of BibLaTeX has for each type that is written, besides those of every type; and those that must be there. */
const MODEL: Readonly<Record<string, { may: string[]; must: string[] }>> = {
  report: { may: ['version'], must: ['author', 'title', 'date', 'type', 'institution'] },
  inbook: { may: ['edition', 'titleaddon', 'publisher'], must: ['author', 'title', 'booktitle', 'date'] },
  misc: { may: ['author', 'note', 'organization', 'type', 'version'], must: ['title', 'date'] },
};

test('each BibLaTeX entry has the fields of its type and no others', () => {
  for (const item of items) {
    const bib = printCiteFile([item], 'bib');
    const type = /^@(\w+)/.exec(bib)?.[1] ?? '';
    const fields = [...bib.matchAll(/^\t(\w+) =/gm)].map(([, field]) => field);
    const { may, must } = MODEL[type] ?? { may: [], must: ['a known type'] };
    expect(fields, bib).toEqual(expect.arrayContaining(must));
    expect(
      fields.filter((field) => field && ![...may, ...must, 'langid', 'url'].includes(field)),
      bib,
    ).toEqual([]);
  }
});

test.each([
  ['report', 'RPRT', 'SN  - Version 1.0.0'],
  ['chapter', 'CHAP', 'T2  - The mud of Port Alder'],
  ['document', 'MANSCPT', 'N1  - The document states no title'],
])('a %s is %s in RIS, with its whole date', (type, ris, line) => {
  const item = items.find((it) => it.type === type);
  const text = item ? printCiteFile([item], 'ris') : '';
  expect(text).toMatch(new RegExp(`^TY  - ${ris}\r\n`));
  expect(text).toContain(line);
  if (type !== 'document') expect(text).toContain('\r\nPY  - 2026\r\nDA  - 2026/01/02\r\n');
});

test('names with commas stay in one piece where a comma parts family name and given name', () => {
  const item: CslItem = { id: 'x', type: 'report', title: 'T', author: [{ literal: 'Institute of Sand, Mud; and Silt, Inc.' }] };
  const [read = {}] = new Cite(printCiteFile([item], 'ris'), { forceType: '@ris/file' }).data;
  expect(read['author']).toEqual([{ literal: 'Institute of Sand‚ Mud； and Silt‚ Inc.' }]);
  expect(printCiteFile([item], 'bib')).toContain('author = {{Institute of Sand, Mud; and Silt, Inc.}}');
});
