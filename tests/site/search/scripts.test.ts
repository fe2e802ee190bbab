import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listSearchRecords, type SearchRecord } from '../../../src/formats/search-index/search-records.ts';
import { stringsIn } from '../../../src/strings/index.ts';
import { printFigure } from '../../../src/site/base/words.ts';
import { compileGood } from '../../briefings.ts';
import { ROOT } from '../../run-process.ts';
import { openOver } from './open-over.ts';

async function openFinding(records: SearchRecord[]) {
  const { search } = await openOver(records);
  return async (query: string) => {
    const { direct, kinds, partial } = await search.find(query);
    const found = await search.read([...direct, ...kinds.flatMap(({ records: all }) => all)]);
    return partial ? [] : found.map(({ code }) => code);
  };
}

const makeRecord = (code: string, text: string): SearchRecord => ({
  kind: 'paragraph',
  code,
  label: '',
  text,
  quotes: [],
  voices: [],
  where: '',
  path: '/',
});

const find = await openFinding([
  makeRecord('A¶1', '船只昨天离开了港口。'),
  makeRecord('A¶2', '渡し船は港に着いた。'),
  makeRecord('A¶3', 'เรือออกจากท่าเรือ'),
  makeRecord('A¶4', 'غادرت السفينة المدينة إلى مرسى'),
  makeRecord('A¶5', 'The São Tomé ferry of Łeba'),
]);

test.each([
  ['港口', 'A¶1'],
  ['昨天', 'A¶1'],
  ['船只离开', 'A¶1'],
  ['港', 'A¶2'],
  ['ท่าเรือ', 'A¶3'],
  ['سفينة', 'A¶4'],
  ['السفينه', 'A¶4'],
  ['مدينة', 'A¶4'],
  ['المرسي', 'A¶4'],
  ['sao tome', 'A¶5'],
  ['leba', 'A¶5'],
])('“%s” is found in %s', async (query, code) => {
  expect(await find(query)).toContain(code);
});

test.each(['港口船坞', 'المطار', 'aeb'])('“%s” is found nowhere', async (query) => {
  expect(await find(query)).toEqual([]);
});

interface Case {
  queries: string[];
  finds: string;
  why: string;
}

const SHARED = join(ROOT, '../shared/cases/browser');
const cases = existsSync(SHARED) ? (JSON.parse(readFileSync(join(SHARED, 'search.json'), 'utf8')) as { search: Case[] }).search : [];
if (cases.length === 0) console.log('Skipped: what the search finds in a briefing with odd characters, since `shared/cases` is not here.');

describe.runIf(cases.length > 0)('in a briefing with odd characters', async () => {
  const findOdd = cases.length
    ? await openFinding(listSearchRecords(await compileGood(join(SHARED, 'nasty-briefing')), (it) => printFigure(stringsIn('en'), it)))
    : find;
  test.each(cases.flatMap(({ queries, finds, why }) => queries.map((query) => ({ query, finds, why }))))(
    '“$query” finds $finds: $why',
    async ({ query, finds }) => {
      expect(await findOdd(query)).toContain(finds);
    },
  );
});
