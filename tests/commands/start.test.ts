import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { FULL } from '../full.ts';
import { copyMini } from '../mini.ts';
import { authorEnvironment, ROOT, runProcess } from '../run-process.ts';

let work: string;
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'start-'));
  // Another briefing in each run: no PDF of it is kept from before.
  const mini = await copyMini([{ file: 'briefing.yaml', find: 'title: ', replace: `title: ${basename(work)} ` }]);
  await rename(mini, join(work, 'content'));
  await rm(dirname(mini), { recursive: true, force: true });
});
afterAll(() => rm(work, { recursive: true }));

/** Start the project on a free port, in the folder of the test, and wait until it serves; it ends with the test. */
async function start(): Promise<{ url: string; child: ChildProcess; ended: Promise<unknown[]> }> {
  const child = spawn(process.execPath, [join(ROOT, 'src/cli/start.ts'), '--port', '0'], {
    cwd: work,
    env: authorEnvironment(),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill());
  const ended = once(child, 'exit');
  for await (const url of createInterface({ input: child.stdout })) {
    if (!/^http:\S+$/.test(url)) continue;
    child.stdout.resume();
    return { url, child, ended };
  }
  throw new Error('Unexpected end of the start, expected an address');
}

test.runIf(FULL)('a start that is ended while PDFs are printed ends its build too, and no site comes', async () => {
  const { child, ended, url } = await start();
  const waiting = fetch(new URL('briefing.pdf', url)).then(
    ({ status }) => status,
    () => 'no answer',
  );
  child.kill('SIGTERM');
  expect(await ended).toEqual([143, null]);
  expect(await waiting).not.toBe(200);
  expect(existsSync(join(work, 'dist'))).toBe(false);
});

test('a start serves the pages while their PDFs are printed, a PDF when it is there, and all of it from its place then', async () => {
  const { child, ended, url } = await start();
  expect([(await fetch(url)).status, existsSync(join(work, 'dist'))]).toEqual([200, false]);
  const pdf = await (await fetch(new URL('briefing.pdf', url))).text();
  expect([pdf.slice(0, 5), existsSync(join(work, 'dist/briefing.pdf'))]).toEqual(['%PDF-', true]);
  expect((await fetch(url)).status).toBe(200);
  child.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
});

test('a start of content with errors ends as the build does, and serves nothing', async () => {
  const other = join(work, 'other');
  await mkdir(other);
  await rename(await copyMini([{ file: 'briefing.yaml', find: 'editors:', replace: 'editor:' }]), join(other, 'content'));
  const { code, text } = await runProcess([join(ROOT, 'src/cli/start.ts'), '--port', '0'], { cwd: other });
  expect([code, text]).toEqual([1, expect.stringContaining('editor')]);
  expect(text).not.toContain('http://127.0.0.1');
});
