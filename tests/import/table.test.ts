import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { compile } from '../../src/compiler/index.ts';
import { takeSnapshot } from '../../src/edit/change-content.ts';
import { runCommand } from '../commands/run-command.ts';
import { FULL } from '../full.ts';
import { copyMini, type Edit } from '../mini.ts';

const COMMENTED: Edit[] = [
  {
    file: 'claims/harbor.yaml',
    find: '  label: The council must choose',
    replace: '  # As the town calls it.\n  label: The council must choose # short',
  },
  { file: 'sources.yaml', find: '  role: harbor master', replace: '  role: harbor master\n  aliases: [ Roca, "-Ines" ]' },
];

type Cells = string[][];

/** Export a table of the mini-briefing, and tell the way to take it back, edited. */
async function openTable(name: string, edits: readonly Edit[] = []) {
  const content = await copyMini(edits);
  const folder = dirname(content);
  const exported = await runCommand('export', [name, '--content', 'content'], folder);
  expect(exported).toMatchObject({ code: 0 });
  const text = await readFile(join(folder, name), 'utf8');
  const back = async (saved: string | Buffer, ...args: string[]) => {
    await writeFile(join(folder, name), saved);
    return runCommand('import-table', [name, '--content', 'content', ...args], folder);
  };
  return { content, text, back, cells: parse(text, { bom: true }) as Cells };
}

/** Set cells: of the entry with an id, the column of a name. */
function setCells(cells: Cells, values: Readonly<Record<string, Readonly<Record<string, string>>>>): Cells {
  const [header = []] = cells;
  return cells.map((row) => {
    const own = values[row[0] ?? ''];
    return own ? row.map((cell, at) => own[header[at] ?? ''] ?? cell) : row;
  });
}

const save = (cells: Cells, { delimiter = ',', end = '\r\n', quote = true } = {}) =>
  cells
    .map((row) => row.map((cell) => (quote || /["\r\n,;\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(delimiter) + end)
    .join('');

const TABLES = ['claims.csv', 'sources.csv', 'figures.csv'];

describe.each(FULL ? TABLES : TABLES.slice(0, 1))('%s', (name) => {
  test('comes back as it went, whatever a spreadsheet does to its quotes, line ends, marks and rows', async () => {
    const { content, text, back, cells } = await openTable(name, COMMENTED);
    const before = await takeSnapshot(content);
    const saved = [
      text,
      text.replace('\uFEFF', ''),
      text.replaceAll('\r\n', '\n'),
      save(cells),
      save(cells, { delimiter: ';', end: '\n' }),
      save(cells, { delimiter: '\t', quote: false }),
      Buffer.from(`\uFEFF${save(cells, { delimiter: '\t' })}`, 'utf16le'),
      save(cells.map((row) => [...row, '', ''])) + ',,,\r\n',
      save([cells[0] ?? [], ...cells.slice(1).reverse()]),
      save(cells.map((row) => row.map((cell) => (cell === 'true' || cell === 'false' ? cell.toUpperCase() : cell)))),
    ];
    for (const it of saved) expect(await back(it, '--write')).toEqual({ code: 0, text: 'Nothing to change.\n' });
    expect(await takeSnapshot(content)).toEqual(before);
  });
});

test('what is edited is shown as a patch, and written where that is asked, with comments and all else as it stood', async () => {
  const { content, back, cells } = await openTable('claims.csv', COMMENTED);
  const edited = setCells(cells, {
    'council-must-choose': { label: 'The town must choose', hedge: '', 'when.text': 'soon', note: 'Who decides, is not said.' },
  });
  const before = await takeSnapshot(content);
  const shown = await back(save(edited));
  expect([shown.code, await takeSnapshot(content)]).toEqual([0, before]);
  expect(shown.text).toContain('4 cells: C4 label, C4 hedge, C4 when.text, C4 note');
  expect(shown.text).toContain('-  label: The council must choose # short\n');
  expect(shown.text).toContain('+  label: The town must choose # short\n');
  expect(shown.text).toContain('Nothing is written yet');
  expect((await back(save(edited), '--write')).text).toContain('Written.');
  const text = await readFile(join(content, 'claims/harbor.yaml'), 'utf8');
  expect(text).toContain('  # As the town calls it.\n  label: The town must choose # short\n');
  expect(text).not.toContain('hedge: may\n');
  const { briefing } = await compile(content);
  expect(briefing?.claims.find(({ id }) => id === 'council-must-choose')).toMatchObject({
    label: 'The town must choose',
    hedge: null,
    when: { text: 'soon', edtf: null },
    note: 'Who decides, is not said.',
  });
  expect(await back(save(edited))).toEqual({ code: 0, text: 'Nothing to change.\n' });
});

test('numbers, lists, and texts that look like formulas', async () => {
  const figures = await openTable('figures.csv');
  const { text } = await figures.back(save(setCells(figures.cells, { 'mud-depth': { value: '4.50', unit: '-metres' } })), '--write');
  expect(text).toContain('+  value: 4.5\n');
  const again = (
    await runCommand(
      'export',
      ['figures.csv', '--content', 'content', '--out', await mkdtemp(join(tmpdir(), 'out-'))],
      dirname(figures.content),
    )
  ).text;
  expect(again).toContain('figures.csv');
  const sources = await openTable('sources.csv', COMMENTED);
  expect(sources.text).toContain('Roca; -Ines');
  expect((await sources.back(save(setCells(sources.cells, { 'ines-roca': { aliases: 'Roca;I. Roca ; ', role: '' } })))).text).toContain(
    'I. Roca',
  );
});

test.each<[what: string, table: string, change: (cells: Cells) => Cells, places: string[]]>([
  [
    'a column that there is not',
    'claims.csv',
    (cells) => cells.map((row, at) => [...row, at ? '' : 'lable']),
    ['claims.csv:1:15  error  Unexpected column `lable`', 'perhaps `label`'],
  ],
  [
    'a table without ids',
    'claims.csv',
    (cells) => cells.map((row) => row.slice(1)),
    ['claims.csv:1:1  error  Unexpected table without a column `id`'],
  ],
  [
    'an id that there is not',
    'claims.csv',
    (cells) => [...cells, ['new-claim']],
    ['claims.csv:9:1  error  Unexpected id `new-claim`', 'npm run new -- claim'],
  ],
  [
    'an id that was changed',
    'claims.csv',
    (cells) => setCells(cells, { 'mud-wins': { id: 'mud-won' } }),
    ['claims.csv:4:1  error  Unexpected id `mud-won`', 'C3 is `mud-wins`'],
  ],
  [
    'an id twice',
    'claims.csv',
    (cells) => [...cells, cells[1] ?? []],
    ['claims.csv:9:1  error  Unexpected id `harbor-silts` in a second row'],
  ],
  [
    'a code that was changed',
    'claims.csv',
    (cells) => setCells(cells, { 'mud-wins': { code: 'C9' } }),
    ['claims.csv:4:2  error  Unexpected `C9` for `code`, expected `C3`'],
  ],
  [
    'values that cannot be, all at once',
    'claims.csv',
    (cells) => setCells(cells, { 'mud-wins': { type: 'evnt', label: '' }, 'harbor-silts': { 'when.edtf': '5/7/14' } }),
    ['claims.csv:4:5', 'perhaps `event`', 'claims.csv:4:3', 'claims.csv:2:8'],
  ],
  [
    'words of a place',
    'sources.csv',
    (cells) => setCells(cells, { 'ines-roca': { words: '“Roca”' } }),
    ['this column only shows where words stand'],
  ],
  [
    'a number that is none',
    'figures.csv',
    (cells) => setCells(cells, { 'mud-depth': { value: '3,5 m' } }),
    ['Unexpected `3,5 m` for `value`, expected a number'],
  ],
  [
    'a value where the kind has none',
    'figures.csv',
    (cells) => setCells(cells, { 'ships-sent-on': { value: '7' } }),
    ['a figure of kind `vague` has no such key'],
  ],
])('refuses %s, by row and column, and writes nothing', async (_, name, change, places) => {
  const { content, back, cells } = await openTable(name);
  const before = await takeSnapshot(content);
  const { code, text } = await back(save(change(cells)), '--write');
  expect(code).toBe(1);
  for (const words of places) expect(text).toContain(words);
  expect(await takeSnapshot(content)).toEqual(before);
});

test('says what a file is that is no table, and writes no table over another', async () => {
  const { content, back } = await openTable('claims.csv');
  const folder = dirname(content);
  expect((await back(Buffer.from([0x69, 0x64, 0x0a, 0xe9]))).text).toContain('save it as “CSV UTF-8”');
  expect((await back('id,code\n"a,b')).text).toContain('no table');
  expect((await back('')).text).toContain('empty file');
  expect(await runCommand('export', ['claims.csv', '--content', 'content'], folder)).toMatchObject({
    code: 2,
    text: expect.stringContaining('expected no file yet') as string,
  });
  await mkdir(join(folder, 'tables'));
  expect(await runCommand('export', ['tables/claims.csv', '--content', 'content'], folder)).toMatchObject({
    text: expect.stringContaining('tables/claims.csv') as string,
  });
  expect(await readdir(join(folder, 'tables'))).toEqual(['claims.csv']);
  expect(await runCommand('export', ['relations.csv', '--content', 'content'], folder)).toMatchObject({
    code: 2,
    text: expect.stringContaining('claims.csv, sources.csv, figures.csv') as string,
  });
  expect(await runCommand('import-table', ['figures.csv', '--content', 'content'], folder)).toMatchObject({
    code: 2,
    text: expect.stringContaining('missing file') as string,
  });
});
