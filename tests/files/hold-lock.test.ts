import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { CannotWrite } from '../../src/files/cannot-write.ts';
import { holdLock } from '../../src/files/hold-lock.ts';

const OPTIONS = { timeoutMs: 300_000, onWait: () => undefined };

const makeFolder = () => mkdtemp(join(tmpdir(), 'lock-'));

/** Start a process that counts in a folder; hear each number. */
function count(folder: string, times: number, hear: (number: number) => void) {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'counting-process.ts'), folder, String(times)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let rest = '';
  child.stdout.on('data', (chunk: Buffer) => {
    const lines = (rest + chunk.toString()).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) hear(Number(line));
  });
  return child;
}

test('of many processes one works at a time, and those that are killed hold up nobody', async () => {
  const folder = await makeFolder();
  await writeFile(join(folder, 'count'), '0');
  const heard: number[] = [];
  const [killed, others] = [4, 4];
  const ends = Array.from({ length: killed + others }, async (_, index) => {
    const child = count(folder, index < killed ? 1_000_000 : 40, (number) => {
      heard.push(number);
      if (index < killed && heard.length > 20 * (index + 1)) child.kill('SIGKILL');
    });
    await once(child, 'close');
    return child.signalCode;
  });
  expect((await Promise.all(ends)).sort()).toEqual(
    [...Array.from({ length: killed }, () => 'SIGKILL'), ...Array.from({ length: others }, () => null)].sort(),
  );
  expect(new Set(heard).size).toBe(heard.length);
  // One that is killed between writing and telling has counted unheard.
  const counted = Number(await readFile(join(folder, 'count'), 'utf8'));
  expect(counted - heard.length).toBeGreaterThanOrEqual(0);
  expect(counted - heard.length).toBeLessThanOrEqual(killed);
  await holdLock(join(folder, 'lock'), () => Promise.resolve(), { ...OPTIONS, timeoutMs: 0 });
  expect((await readdir(folder)).filter((name) => !name.startsWith('count'))).toEqual([]);
}, 600_000);

test('of much work of one process one is done at a time', async () => {
  const folder = await makeFolder();
  let [at, most, done] = [0, 0, 0];
  await Promise.all(
    Array.from({ length: 50 }, () =>
      holdLock(
        join(folder, 'lock'),
        async () => {
          most = Math.max(most, ++at);
          await new Promise(setImmediate);
          at--;
          done++;
        },
        OPTIONS,
      ),
    ),
  );
  expect([most, done, await readdir(folder)]).toEqual([1, 50, []]);
});

test('work that fails gives the lock away', async () => {
  const path = join(await makeFolder(), 'lock');
  await expect(holdLock(path, () => Promise.reject(new Error('no')), OPTIONS)).rejects.toThrow('no');
  expect(await holdLock(path, () => Promise.resolve('yes'), { ...OPTIONS, timeoutMs: 0 })).toBe('yes');
});

test('a file that was left behind, with nothing in it, holds up nobody', async () => {
  const folder = await makeFolder();
  await writeFile(join(folder, 'lock'), '');
  expect(await holdLock(join(folder, 'lock'), () => Promise.resolve('done'), { ...OPTIONS, timeoutMs: 0 })).toBe('done');
  expect(await readdir(folder)).toEqual([]);
});

test('a file that is no lock of ours is left as it is, with a word on what to do', async () => {
  const folder = await makeFolder();
  await writeFile(join(folder, 'lock'), `${process.pid}\n`);
  const refused = holdLock(join(folder, 'lock'), () => Promise.resolve(), OPTIONS);
  await expect(refused).rejects.toThrow(CannotWrite);
  await expect(refused).rejects.toThrow(
    /lock that fails \(file is not a database\).*; nothing was changed: delete it if it holds anything\.$/,
  );
  expect(await readFile(join(folder, 'lock'), 'utf8')).toBe(`${process.pid}\n`);
});

test('who waits says so, and gives up in time while a living process holds the lock; it is free when that is killed', async () => {
  const folder = await makeFolder();
  const path = join(folder, 'lock');
  const source = `import { holdLock } from ${JSON.stringify(new URL('../../src/files/hold-lock.ts', import.meta.url).href)};
    await holdLock(${JSON.stringify(path)}, () => { console.log('held'); return new Promise((resolve) => setInterval(() => { if (!process.ppid) resolve(); }, 1000)); }, { timeoutMs: 0, onWait() {} });`;
  const holder = spawn(process.execPath, ['--input-type=module', '--eval', source], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(holder.stdout, 'data');
  onTestFinished(() => void holder.kill('SIGKILL'));
  let told = 0;
  await expect(holdLock(path, () => Promise.resolve(), { timeoutMs: 1_500, onWait: () => told++ })).rejects.toThrow(
    `Unexpected lock ${path} in the hands of another process for 2 seconds, expected it to be free; nothing was changed: try again when that process has ended.`,
  );
  expect(told).toBe(1);
  holder.kill('SIGKILL');
  await once(holder, 'close');
  expect(await holdLock(path, () => Promise.resolve('done'), { ...OPTIONS, timeoutMs: 0 })).toBe('done');
}, 120_000);
