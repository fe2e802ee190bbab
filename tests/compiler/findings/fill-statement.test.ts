import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { compile } from '../../../src/compiler/index.ts';
import { counter, statementFiller } from '../../../src/compiler/findings/fill-statement.ts';
import { compileGood } from '../../briefings.ts';
import { copyMiniFound, type Edit } from '../../mini.ts';
import { stringsIn } from '../../../src/strings/index.ts';

const TABLE = parse(readFileSync(join(import.meta.dirname, 'placeholders.yaml'), 'utf8')) as { placeholder: string; is: string | null }[];

const briefing = await compileGood(await copyMiniFound());
const fill = statementFiller(stringsIn('en'), briefing);

test.each(TABLE)('$placeholder is $is', ({ placeholder, is }) => {
  const whole = `Of them ${placeholder} are told.`;
  expect(fill(whole)).toEqual(is === null ? { text: whole, unknown: [placeholder] } : { text: `Of them ${is} are told.`, unknown: [] });
});

test('a statement without placeholders stays as it is, and braces within braces are none', () => {
  expect(fill('Nothing to fill.')).toEqual({ text: 'Nothing to fill.', unknown: [] });
  expect(fill('{{count of claims}}')).toEqual({ text: '{seven}', unknown: [] });
});

test('the sentences of the findings are filled, and their places are those of what they rest on', () => {
  expect(briefing.findings.map(({ statement }) => statement)).toEqual([
    '12 of 40 berths were out of use, by A dredging crew; for two of seven claims no origin is stated, and no event has a named one.',
    'It “may” come to a choice.',
  ]);
  expect(briefing.findings.map(({ places }) => places.map(({ article, paragraph }) => `${article}¶${paragraph}`))).toEqual([
    ['A¶1', 'B¶1', 'A¶1', 'A¶1', 'A¶1', 'A¶1', 'A¶1'],
    ['A¶3'],
  ]);
});

/** Changes of the data: the numbers of a sentence follow, and a finding whose words stand on another number fails. */
const CHANGES: { name: string; edits: Edit[]; statement: string | null }[] = [
  {
    name: 'a number is another',
    edits: [
      { file: 'figures/harbor.yaml', find: 'value: 40', replace: 'value: 41' },
      { file: 'articles/harbor.md', find: '12 of 40 berths', replace: '12 of 41 berths' },
      { file: 'figures/harbor.yaml', find: 'exact: 40 berths', replace: 'exact: 41 berths' },
      { file: 'anchors.lock' },
    ],
    statement:
      '12 of 41 berths were out of use, by A dredging crew; for two of seven claims no origin is stated, and no event has a named one.',
  },
  {
    name: 'a voice has another name',
    edits: [{ file: 'sources.yaml', find: 'name: A dredging crew', replace: 'name: The crew' }],
    statement: '12 of 40 berths were out of use, by The crew; for two of seven claims no origin is stated, and no event has a named one.',
  },
  {
    name: 'a claim without an origin is gone, and “two” is no longer so',
    edits: [
      {
        file: 'claims/ships.yaml',
        find: `- id: ships-go-elsewhere
  code: C7
  label: Ships go elsewhere
  statement: Ships went elsewhere.
  type: event
  evidence:
    - article: B
      paragraph: 1
      exact: ships went elsewhere
      chain: [null, author-b]
`,
        replace: '',
      },
      { file: 'anchors.lock' },
    ],
    statement: null,
  },
];

test.each(CHANGES)('$name', async ({ edits, statement }) => {
  const { briefing: changed, problems } = await compile(await copyMiniFound(edits));
  expect(changed?.findings[0]?.statement ?? null).toBe(statement);
  expect(problems.filter(({ fatal }) => fatal).map(({ ruleId }) => ruleId)).toEqual(
    statement === null ? expect.arrayContaining(['finding-is-carried']) : [],
  );
});

test('what cannot be counted is null, not nothing', () => {
  const count = counter(briefing);
  expect(['claims', 'events', 'storks', 'claims without', 'events of', ''].map(count)).toEqual([7, 1, null, null, null, null]);
});
