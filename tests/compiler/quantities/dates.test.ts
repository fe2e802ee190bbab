import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { followTime, type TimeAgreement } from '../../../src/compiler/quantities/follow-time.ts';
import { readDates } from '../../../src/compiler/quantities/read-phrase.ts';
import { edtf } from '../../../src/model/date.ts';

type Row = { words: string; language?: string } & Partial<Record<TimeAgreement | 'nothing', (string | number)[]>>;

const TABLE = parse(readFileSync(join(import.meta.dirname, 'dates.yaml'), 'utf8')) as Row[];

test.each(TABLE)('$words', ({ words, language = 'en', ...dates }) => {
  const times = readDates(words, language);
  const rows = Object.entries(dates).flatMap(([agreement, list]) => list.map((date) => [String(date), agreement] as const));
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.map(([date]) => [date, followTime(date, times) ?? 'nothing'])).toEqual(rows);
  for (const [date] of rows) expect(edtf.safeParse(date).success, date).toBe(true);
});
