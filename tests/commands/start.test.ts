import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, test } from 'vitest';
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

test('a start serves the pages while their PDFs are printed, a PDF when it is there, and all of it from its place then', async () => {
  const child = spawn(process.execPath, [join(ROOT, 'src/cli/start.ts'), '--port', '0'], {
    cwd: work,
    env: authorEnvironment(),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  let url = '';
  while (!/^http:\S+$/.test(url)) url = String((await lines.next()).value);
  expect([(await fetch(url)).status, existsSync(join(work, 'dist'))]).toEqual([200, false]);
  const pdf = await (await fetch(new URL('briefing.pdf', url))).text();
  expect([pdf.slice(0, 5), existsSync(join(work, 'dist/briefing.pdf'))]).toEqual(['%PDF-', true]);
  expect((await fetch(url)).status).toBe(200);
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([0, null]);
});

test('a start of content with errors ends as the build does, and serves nothing', async () => {
  const other = join(work, 'other');
  await mkdir(other);
  await rename(await copyMini([{ file: 'briefing.yaml', find: 'editors:', replace: 'editor:' }]), join(other, 'content'));
  const { code, text } = await runProcess([join(ROOT, 'src/cli/start.ts'), '--port', '0'], { cwd: other });
  expect([code, text]).toEqual([1, expect.stringContaining('editor')]);
  expect(text).not.toContain('http://127.0.0.1');
});
