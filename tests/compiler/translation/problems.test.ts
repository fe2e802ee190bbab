import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { compile } from '../../../src/compiler/index.ts';
import { printProblems } from '../../../src/compiler/problems/print.ts';
import type { Edit } from '../../mini.ts';
import { copyTranslated } from '../../translated.ts';

const cases = parse(readFileSync(join(import.meta.dirname, 'problems.yaml'), 'utf8')) as { name: string; edits: Edit[] }[];

/** What is said of the briefing without any of these edits. */
const KNOWN = 'wording-is-verified';

test.each(cases)('$name', async ({ name, edits }) => {
  const { briefing, problems } = await compile(await copyTranslated(edits));
  expect(briefing).toBeNull();
  const printed = printProblems(problems.filter(({ ruleId }) => ruleId !== KNOWN));
  await expect(`${printed}\n`).toMatchFileSnapshot(join(import.meta.dirname, 'problems', `${name.replaceAll(/\W+/g, '-')}.txt`));
});
