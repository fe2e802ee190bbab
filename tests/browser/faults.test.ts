import { execFile, execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { digestFiles, listFiles } from '../../src/cli/build/digest-files.ts';
import { copyMini } from '../mini.ts';

const ROOT = join(import.meta.dirname, '../..');
const KILLS = 20;

/** Two contents that differ, so that it can be told which of them a folder was built from. */
let contents: [string, string];
let work: string;
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'faults-'));
  contents = [await copyMini(), await copyMini([{ file: 'briefing.yaml', find: 'title: ', replace: 'title: The new ' }])];
});
afterAll(() => rm(work, { recursive: true, force: true }));

const command = (content: string, out: string) => ['src/cli/build.ts', '--content', content, '--out', out, '--pdf=off'];

function build(content: string, out: string): Promise<{ code: number; said: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, command(content, out), { cwd: ROOT }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, said: stdout + stderr });
    });
  });
}
const digest = async (folder: string) => digestFiles(folder, await listFiles(folder));

describe('a build that is cut off', () => {
  test(`at ${KILLS} moments leaves the old site or the new one, whole, and the next build cleans up`, async () => {
    const [before, after] = [join(work, 'before'), join(work, 'after')];
    await build(contents[0], before);
    await build(contents[1], after);
    const whole = [await digest(before), await digest(after)];
    expect(whole[0]).not.toBe(whole[1]);

    const out = join(work, 'dist');
    const started = performance.now();
    await build(contents[0], out); // with all caches warm, as those that are cut off
    const lasts = performance.now() - started;
    let cut = 0;
    for (let kill = 0; kill < KILLS; kill++) {
      const child = spawn(process.execPath, command(contents[kill % 2 ? 0 : 1], out), { cwd: ROOT, stdio: 'ignore' });
      const ended = new Promise<void>((resolve) => child.once('exit', (code) => resolve(void (code === null && cut++))));
      await Promise.race([ended, wait((lasts * (kill + 0.5)) / KILLS)]);
      child.kill('SIGKILL');
      await ended;
      expect(whole, `kill ${kill}`).toContain(await digest(out));
    }
    expect(cut).toBeGreaterThan(KILLS / 3);
    expect((await build(contents[1], out)).code).toBe(0);
    expect(await digest(out)).toBe(whole[1]);
    expect(await listFiles(join(ROOT, '.build'))).toEqual([]);
    expect((await readdir(work)).filter((name) => /\.(?:new|old)-\d+$|\.swap$/.test(name))).toEqual([]);
  }, 600_000);

  test('while another one runs waits for it, and says for whom', async () => {
    const [one, other] = [join(work, 'one'), join(work, 'other')];
    const first = build(contents[0], one);
    await expect.poll(() => existsSync(join(ROOT, '.build/lock')), { timeout: 20_000, interval: 20 }).toBe(true);
    const second = await build(contents[1], other);
    expect((await first).code).toBe(0);
    expect(second.code).toBe(0);
    expect(second.said).toMatch(/^Another build is running \(process \d+\); waiting for it to end\.$/m);
  }, 120_000);
});

test('what somebody puts into the site while another one is built is not lost', async () => {
  const out = join(work, 'beside');
  expect((await build(contents[0], out)).code).toBe(0);
  const building = build(contents[1], out);
  await expect.poll(() => existsSync(join(ROOT, '.build/holder')), { timeout: 60_000, interval: 20 }).toBe(true);
  await writeFile(join(out, 'thesis.txt'), 'words');
  const { code, said } = await building;
  expect([code, said]).toEqual([2, expect.stringContaining(`Unexpected ${join(out, 'thesis.txt')}, expected an empty folder or a site`)]);
  expect(await readFile(join(out, 'thesis.txt'), 'utf8')).toBe('words');
}, 300_000);

test('where nothing can be written, it says so in a line and ends with 2', async () => {
  await writeFile(join(work, 'file'), '');
  const { code, said } = await build(contents[0], join(work, 'file', 'dist'));
  expect(code).toBe(2);
  expect(said).toBe(`Unexpected \`--out\` ${join(work, 'file', 'dist')}, expected a folder: ${join(work, 'file')} is a file\n`);
}, 120_000);

test('on a disk that is too small the old site stays', async () => {
  const disk = join(work, 'disk');
  await mkdir(disk);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=6m', 'tmpfs', disk], { stdio: 'ignore' });
  } catch {
    console.log('Skipped: a disk that is too small, since none can be mounted here');
    return;
  }
  try {
    const out = join(disk, 'dist');
    expect((await build(contents[0], out)).code).toBe(0);
    const old = await digest(out);
    await writeFile(join(disk, 'filler'), new Uint8Array(6_000_000)).catch(() => undefined);
    const { code, said } = await build(contents[1], out);
    expect([code, said]).toEqual([2, expect.stringMatching(/^ENOSPC\b.*no space left on device/im)]);
    expect(await digest(out)).toBe(old);
  } finally {
    execFileSync('umount', [disk]);
  }
}, 120_000);
