import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { digestFiles, listFiles } from '../../src/cli/build/digest-files.ts';
import { holdLock } from '../../src/files/hold-lock.ts';
import { copyProject } from '../copy-project.ts';
import { authorEnvironment, runProcess } from '../run-process.ts';
import { takeSite } from './take-site.ts';

/** The site that is built, and another one, which stands in its place before. */
const [site, before] = [await takeSite('hostile'), await takeSite('mini')];
/** As that site was built: what is printed and drawn comes before the swap, and takes most of the time. */
const WITH = ['--pdf=required'];

let project: string;
let out: string;
let whole: { old: string; fresh: string };
beforeAll(async () => {
  project = await copyProject();
  out = join(project, 'dist');
  await cp(before.folder, out, { recursive: true });
  whole = { old: await digest(out), fresh: await digest(site.folder) };
});
afterAll(() => rm(project, { recursive: true, force: true }));

const digest = async (folder: string) => digestFiles(folder, await listFiles(folder));
const build = (to: string, ...args: string[]) => ['src/cli/build.ts', '--content', site.content, '--out', to, ...args];

/** Start a build; it can be cut off, and is told when it ends. */
function startBuild(args = WITH) {
  const child = spawn(process.execPath, build(out, ...args), { cwd: project, env: authorEnvironment(), stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => void (said += text));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return { pid: child.pid, ended, said: () => said, kill: () => child.kill('SIGKILL') };
}

interface Moment {
  when: string;
  /** Tell by the folder in which the site is made, and by what was said, whether it has come. */
  hasCome: (fresh: string, said: string) => boolean;
  /** What may be left. */
  leaves: readonly ('old' | 'fresh')[];
}

/** Moments at which a build is cut off. Before every step of the swap, one is in `swap-faults.test.ts`. */
const MOMENTS: readonly Moment[] = [
  { when: 'while it makes its pages', hasCome: (fresh) => existsSync(`${fresh}.fonts.json`), leaves: ['old'] },
  { when: 'while it prints', hasCome: (_, said) => said.includes('PDF 1 of'), leaves: ['old'] },
  // So little is left to do then that the new site may have come.
  { when: 'when its site is whole', hasCome: (_, said) => said.includes('Pictures of charts'), leaves: ['old', 'fresh'] },
];

test.each(MOMENTS)('a build that is cut off $when leaves a whole site', async ({ hasCome, leaves }) => {
  const running = startBuild();
  const fresh = join(project, '.build', String(running.pid));
  const state = { isOver: false };
  void running.ended.then(() => (state.isOver = true));
  while (!state.isOver && !hasCome(fresh, running.said())) await wait(5);
  running.kill();
  await running.ended;
  expect(hasCome(fresh, running.said()) || leaves.includes('fresh'), running.said()).toBe(true);
  expect(leaves.map((it) => whole[it])).toContain(await digest(out));
});

test('at whatever moment a build is cut off, the old site is there or the new one, whole', async () => {
  const KILLS = 20;
  const started = performance.now();
  expect(await startBuild().ended).toBe(0); // with all caches warm, as those that are cut off
  const lasts = performance.now() - started;
  let cut = 0;
  for (let kill = 0; kill < KILLS; kill++) {
    if (kill % 2) await rm(out, { recursive: true }).then(() => cp(before.folder, out, { recursive: true }));
    const running = startBuild();
    await Promise.race([running.ended, wait((lasts * (kill + 0.5)) / KILLS)]);
    running.kill();
    if ((await running.ended) === null) cut++;
    expect([whole.old, whole.fresh], `kill ${kill}`).toContain(await digest(out));
  }
  expect(cut).toBeGreaterThan(0);
});

test('the next build waits for one that runs, says for whom, cleans up, and gives every byte again', async () => {
  const folder = join(project, '.build');
  const { promise: over, resolve: end } = Promise.withResolvers<undefined>();
  await mkdir(folder, { recursive: true });
  const holding = holdLock(join(folder, 'lock'), () => over, { timeoutMs: Infinity, onWait: () => undefined });
  await writeFile(join(folder, 'holder'), `${process.pid}\n`);
  const running = startBuild();
  await expect.poll(running.said).toBe(`Another build is running (process ${process.pid}); waiting for it to end.\n`);
  end(undefined);
  await holding;
  expect(await running.ended, running.said()).toBe(0);
  expect(await digest(out)).toBe(whole.fresh);
  expect(await readdir(folder)).toEqual([]);
  expect((await readdir(project)).filter((name) => /\.(?:new|old)-\d+$|\.swap$/.test(name))).toEqual([]);
});

// The last step alone is tested in `replace-site.test.ts`.
test('what somebody puts into the site while another one is built is not lost', async () => {
  const file = join(out, 'thesis.txt');
  const running = startBuild(['--pdf=off']);
  await expect.poll(() => existsSync(join(project, '.build/holder')), { interval: 20 }).toBe(true);
  await writeFile(file, 'words');
  expect(await running.ended, running.said()).toBe(2);
  expect(running.said()).toContain(`Unexpected ${file}, expected an empty folder or a site`);
  expect(await readFile(file, 'utf8')).toBe('words');
  await rm(file);
});

test('where nothing can be written, it says so in a line and ends with 2', async () => {
  const work = await mkdtemp(join(tmpdir(), 'faults-'));
  const [file, folder] = [join(work, 'file'), join(work, 'file', 'dist')];
  await writeFile(file, '');
  expect(await runProcess(build(folder), { cwd: project })).toEqual({
    code: 2,
    text: `Unexpected \`--out\` ${folder}, expected a folder: ${file} is a file\n`,
  });
  await rm(work, { recursive: true });
});

test('on a disk that is too small the old site stays', async () => {
  const disk = await mkdtemp(join(tmpdir(), 'disk-'));
  const mount = await runProcess(['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', disk], { command: 'mount' }).catch(() => ({ code: 1 }));
  if (mount.code !== 0) {
    console.log('Skipped: a disk that is too small, since none can be mounted here');
    return;
  }
  try {
    const small = join(disk, 'dist');
    await cp(before.folder, small, { recursive: true });
    await writeFile(join(disk, 'filler'), new Uint8Array(8_000_000)).catch(() => undefined);
    const { code, text } = await runProcess(build(small), { cwd: project });
    expect([code, text]).toEqual([2, expect.stringMatching(/^ENOSPC\b.*no space left on device/im)]);
    expect(await digest(small)).toBe(whole.old);
  } finally {
    await runProcess([disk], { command: 'umount' });
    await rm(disk, { recursive: true });
  }
});
