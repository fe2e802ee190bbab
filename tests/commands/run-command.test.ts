import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { FULL } from '../full.ts';
import { copyMini } from '../mini.ts';
import { ROOT, runProcess } from '../run-process.ts';
import { runCommand } from './run-command.ts';

// One that ends well, and one that does not; in the full run each way to end.
const CASES: [string, string[], number][] = [
  ['check', [], 0],
  ['annotate', ['words that stand nowhere'], 1],
  ...(FULL
    ? ([
        ['seal', ['--version', '0.1'], 2],
        ['import', ['missing.txt'], 2],
      ] satisfies [string, string[], number][])
    : []),
];

test.each(CASES)('a process of its own says what `%s` says here, and ends alike', async (name, args, code) => {
  const content = await copyMini();
  const all = [...args, '--content', 'content'];
  const here = await runCommand(name, all, dirname(content));
  expect(here).toEqual(await runProcess([`${ROOT}/src/cli/${name}.ts`, ...all], { cwd: dirname(content) }));
  expect(here.code).toBe(code);
});
