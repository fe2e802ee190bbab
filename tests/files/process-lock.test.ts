import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { takeLock, tryTakeLock } from '../../src/files/process-lock.ts';

const MODULE = join(import.meta.dirname, '../../src/files/process-lock.ts');

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lock-'));
  path = join(folder, '.build', 'lock');
});
afterEach(() => rm(folder, { recursive: true }));

/** Start a process that runs code with `takeLock`, `path` and `say` at hand, and wait until it has said something. */
async function start(code: string): Promise<{ child: ChildProcess; said: () => string }> {
  const source = `import { takeLock } from ${JSON.stringify(MODULE)};
    import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
    const path = ${JSON.stringify(path)};
    const say = (text) => process.stdout.write(text);
    ${code}`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', source], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  await once(child.stdout, 'data');
  return { child, said: () => said };
}
const HOLD = `await takeLock(path); say('held'); setInterval(() => {}, 1000);`;

test('is held once, in one process as well, and leaves nothing behind', async () => {
  const lock = await takeLock(path);
  expect(tryTakeLock(path)).toBeNull();
  expect(await readFile(path, 'utf8')).toBe(`${process.pid}\n`);
  lock.release();
  lock.release();
  expect(existsSync(path)).toBe(false);
  tryTakeLock(path)?.release();
});

test('dies with its process, and tells until then which one it is', async () => {
  const { child } = await start(HOLD);
  const heard: (number | null)[] = [];
  const taking = takeLock(path, (holder) => {
    heard.push(holder);
    child.kill('SIGKILL');
  });
  (await taking).release();
  expect(heard).toEqual([child.pid]);
});

test.each([
  ['nothing', ''],
  ['garbage', '\0\xFFnot a process'],
  ['the id of a process that lives', `${process.pid}\n`],
  ['the id of the first process', '1\n'],
])('a file with %s is no lock', async (_, text) => {
  tryTakeLock(path)?.release(); // makes the folder
  await writeFile(path, text);
  const heard: (number | null)[] = [];
  (await takeLock(path, (holder) => heard.push(holder))).release();
  expect(heard).toEqual([]);
});

test('a link in its place is taken away, and what it leads to stays', async () => {
  tryTakeLock(path)?.release();
  const thesis = join(folder, 'thesis.txt');
  await writeFile(thesis, 'words');
  await symlink(thesis, path);
  (await takeLock(path)).release();
  expect(await readFile(thesis, 'utf8')).toBe('words');
});

test('a pipe in its place is taken away', async () => {
  tryTakeLock(path)?.release();
  execFileSync('mkfifo', [path]);
  (await takeLock(path)).release();
});

test('of many processes that add to one file, none loses what another has written', async () => {
  const counter = join(folder, 'counter');
  await writeFile(counter, '0');
  const code = `say('started');
    for (let round = 0; round < 25; round++) {
      const lock = await takeLock(path);
      const count = Number(readFileSync(${JSON.stringify(counter)}, 'utf8'));
      await new Promise((next) => setImmediate(next));
      writeFileSync(${JSON.stringify(counter)}, String(count + 1));
      lock.release();
    }`;
  const children = await Promise.all(Array.from({ length: 6 }, () => start(code)));
  await Promise.all(children.map(({ child }) => child.exitCode ?? once(child, 'exit')));
  expect(await readFile(counter, 'utf8')).toBe('150');
});
