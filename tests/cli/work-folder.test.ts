import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const MODULE = join(import.meta.dirname, '../../src/cli/build/work-folder.ts');

let root: string;
const build = (name = '') => join(root, '.build', name);
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'work-'));
  await mkdir(build());
});
afterEach(() => rm(root, { recursive: true }));

interface Builder {
  child: ChildProcess;
  said: () => string;
  /** Ends when it has said something. */
  hears: (words: string) => Promise<void>;
}

/** Start a process that opens the folder, says so, and stays until it is told to end. */
function start(): Builder {
  const source = `import { openWorkFolder, sayWhoBuilds } from ${JSON.stringify(MODULE)};
    await openWorkFolder(${JSON.stringify(root)}, sayWhoBuilds);
    console.error('builds');
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', source], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const hears = async (words: string) => {
    while (!said.includes(words)) await once(child.stderr, 'data');
  };
  return { child, said: () => said, hears };
}

test('one builds at a time; the other says for whom it waits, and goes on when that one ends, however it does', async () => {
  const first = start();
  await first.hears('builds');
  const second = start();
  await second.hears('Another build is running');
  expect(second.said()).toBe(`Another build is running (process ${first.child.pid}); waiting for it to end.\n`);
  first.child.kill('SIGKILL');
  await second.hears('builds');
  second.child.kill('SIGTERM');
  expect(await once(second.child, 'exit')).toEqual([143, null]);
  expect(readdirSync(build())).toEqual([]);
});

test.each<[string, () => unknown]>([
  ['an empty file', () => writeFile(build('lock'), '')],
  ['garbage', () => writeFile(build('lock'), '\0\xffno lock')],
  ['the id of a process that lives', () => writeFile(build('lock'), `${process.pid}\n`)],
  ['the id of the first process', () => writeFile(build('lock'), '1\n')],
  ['a link', () => writeFile(join(root, 'thesis.txt'), 'words').then(() => symlink('../thesis.txt', build('lock')))],
  ['a pipe', () => execFileSync('mkfifo', [build('lock')])],
  ['a folder', () => mkdir(build('lock'))],
])('%s in the place of the lock holds nobody up', async (_, make) => {
  await make();
  const { child, hears, said } = start();
  await hears('builds');
  child.kill('SIGTERM');
  await once(child, 'exit');
  expect(said()).toBe('builds\n');
  expect(await readFile(join(root, 'thesis.txt'), 'utf8').catch(() => 'words')).toBe('words');
});

test('what a dead build has left is cleared away', async () => {
  await mkdir(build('123/pages'), { recursive: true });
  await writeFile(build('123.json'), '{}');
  await writeFile(build('holder'), '123\n');
  const { child, hears } = start();
  await hears('builds');
  expect(readdirSync(build()).sort()).toEqual(['holder', 'lock']);
  expect(await readFile(build('holder'), 'utf8')).toBe(`${child.pid}\n`);
  child.kill('SIGTERM');
  await once(child, 'exit');
});
