import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { copyMini } from '../mini.ts';
import { ROOT, runProcess } from '../run-process.ts';
import { runCommand } from './run-command.ts';

test.each([
  ['check', [], 0],
  ['seal', ['--version', '0.1'], 2],
  ['import', ['missing.txt'], 2],
  ['annotate', ['words that stand nowhere'], 1],
])('a process of its own says what `%s` says here, and ends alike', async (name, args, code) => {
  const content = await copyMini();
  const all = [...args, '--content', 'content'];
  const here = await runCommand(name, all, dirname(content));
  expect(here).toEqual(await runProcess([`${ROOT}/src/cli/${name}.ts`, ...all], { cwd: dirname(content) }));
  expect(here.code).toBe(code);
});
