import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { compile } from '../../../src/compiler/index.ts';
import { printProblems } from '../../../src/compiler/problems/print.ts';
import { copyMini, type Edit } from '../../mini.ts';

/** A folder a case: `edit.yaml` says what is done to the mini-briefing, `problems.txt` all that must be printed. */
const CASES = join(import.meta.dirname, 'problems');

test.each(readdirSync(CASES).sort())('%s', async (name) => {
  const {
    documents = false,
    edits,
    builds = false,
  } = parse(readFileSync(join(CASES, name, 'edit.yaml'), 'utf8')) as { documents?: boolean; edits: Edit[]; builds?: boolean };
  const { briefing, problems } = await compile(await copyMini(edits, { documents }));
  await expect(`${printProblems(problems)}\n`).toMatchFileSnapshot(join(CASES, name, 'problems.txt'));
  expect(briefing !== null).toBe(builds);
});
