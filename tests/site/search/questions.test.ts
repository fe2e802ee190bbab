import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { listSearchRecords } from '../../../src/formats/search-index/search-records.ts';
import { stringsOf } from '../../../src/strings/index.ts';
import { printFigure } from '../../../src/site/base/words.ts';
import { compileGood } from '../../briefings.ts';
import { ROOT } from '../../run-process.ts';
import { openOver } from './open-over.ts';

interface Question {
  asks: string;
  answers: string[];
}

const questions = parse(readFileSync(join(import.meta.dirname, 'questions.yaml'), 'utf8')) as Question[];
const briefing = await compileGood(join(ROOT, 'content'));
const records = listSearchRecords(briefing, (it) => printFigure(stringsOf(briefing), it));
const { search } = await openOver(records);

/** How many questions have an answer among the first three that are shown of a kind: measured on 2026-11-29, and not to fall. */
const FLOOR = 37;

test('the questions are forty, and each has answers that are there', () => {
  const codes = new Set(records.map(({ code }) => code));
  expect(questions).toHaveLength(40);
  expect(questions.flatMap(({ asks, answers }) => answers.filter((code) => !codes.has(code)).map((code) => `${asks}: ${code}`))).toEqual(
    [],
  );
});

test(`at least ${FLOOR} of 40 real questions have an answer among the first three of a kind`, async () => {
  const missed: string[] = [];
  for (const { asks, answers } of questions) {
    const { direct, kinds } = await search.find(`${asks} `);
    const first = await search.read([...direct, ...kinds.flatMap((it) => it.records.slice(0, 3))]);
    if (!first.some(({ code }) => answers.includes(code))) missed.push(`${asks}: ${first.map(({ code }) => code).join(' ')}`);
  }
  expect(questions.length - missed.length, missed.join('\n')).toBeGreaterThanOrEqual(FLOOR);
});
