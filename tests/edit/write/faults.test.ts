import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { changeContent, settleContent, type FileChange } from '../../../src/edit/change-content.ts';
import { CannotWrite } from '../../../src/files/cannot-write.ts';
import { FULL } from '../../full.ts';
import { failAt } from './failing-disk.ts';

type Files = Record<string, string>;

/** What a command does to the files of a folder. */
const CASES: { name: string; before: Files; changes: FileChange[] }[] = [
  { name: 'a new file', before: { 'sources.yaml': 'old' }, changes: [{ path: 'charts.yaml', after: 'new\n'.repeat(5000) }] },
  { name: 'a new file in a new folder', before: {}, changes: [{ path: 'claims/harbor.yaml', after: 'new' }] },
  {
    name: 'a changed file',
    before: { 'claims/harbor.yaml': 'old\n'.repeat(5000) },
    changes: [{ path: 'claims/harbor.yaml', after: 'new\n'.repeat(6000) }],
  },
  {
    name: 'a removed file, the last of its folder',
    before: { 'originals/a.md': 'old' },
    changes: [{ path: 'originals/a.md', after: null }],
  },
  {
    name: 'several, as a release does it',
    before: { 'briefing.yaml': 'one version', 'versions/SHA256SUMS': 'one', 'versions/1.0.0/release.json': '1.0.0' },
    changes: [
      { path: 'versions/1.1.0/release.json', after: '1.1.0' },
      { path: 'versions/1.1.0/briefing.pdf', after: Buffer.from([0, 255, 1]) },
      { path: 'versions/SHA256SUMS', after: 'one two' },
      { path: 'briefing.yaml', after: 'two versions' },
    ],
  },
  {
    name: 'several, some of them removed',
    before: { 'briefing.yaml': 'both', 'sources.yaml': 'both', 'articles/ferry.md': 'text' },
    changes: [
      { path: 'briefing.yaml', after: 'one' },
      { path: 'sources.yaml', after: 'one' },
      { path: 'articles/ferry.md', after: null },
    ],
  },
];

async function makeFolder(files: Files): Promise<string> {
  const folder = join(await mkdtemp(join(tmpdir(), 'faults-')), 'content');
  await mkdir(folder);
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

/** Read every file of a folder, those that are hidden included. */
async function readAll(folder: string): Promise<Files> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const paths = entries.filter((it) => it.isFile()).map((it) => join(it.parentPath, it.name));
  const texts = await Promise.all(
    paths.sort().map(async (path) => [path.slice(folder.length + 1), await readFile(path, 'latin1')] as const),
  );
  return Object.fromEntries(texts);
}

const visible = (files: Files): Files => Object.fromEntries(Object.entries(files).filter(([path]) => !/(?:^|\/)\./.test(path)));

function apply(before: Files, changes: readonly FileChange[]): Files {
  const files = new Map(Object.entries(before));
  for (const { path, after } of changes) {
    if (after === null) files.delete(path);
    else files.set(path, Buffer.from(after).toString('latin1'));
  }
  return Object.fromEntries(files);
}

const sorted = (files: Files) => JSON.stringify(Object.entries(files).sort());

async function countSteps({ before, changes }: (typeof CASES)[number]): Promise<string[]> {
  const folder = await makeFolder(before);
  const { disk, steps } = failAt('refuses', -1);
  await changeContent(folder, () => Promise.resolve({ changes, result: null }), { disk, say: () => undefined });
  expect(await readAll(folder)).toEqual(apply(before, changes));
  return steps;
}

/** List the steps at which a disk is to fail: of those of one kind the first and the last; in the full run all. */
function listPoints(steps: readonly string[]): number[] {
  const points = [...steps.keys()];
  if (FULL) return points;
  const alike = Object.values(Object.groupBy(points, (at) => steps[at]?.split(' ')[0] ?? ''));
  return alike.flatMap((some = []) => [...new Set([some[0], some.at(-1)])]).filter((at) => at !== undefined);
}

describe.each(FULL ? CASES : CASES.slice(2, 5))('$name', (it) => {
  const { before, changes } = it;
  const [old, fresh] = [sorted(before), sorted(apply(before, changes))];
  const plan = () => Promise.resolve({ changes, result: null });
  const say = () => undefined;

  test('at each step that the disk refuses: the old files or the new ones, all of them whole, as the message says', async () => {
    const steps = await countSteps(it);
    const failed = new Set<string>();
    for (const at of listPoints(steps)) {
      const folder = await makeFolder(before);
      const { disk, steps: done } = failAt('refuses', at);
      const outcome = await changeContent(folder, plan, { disk, say }).catch((error: unknown) => error);
      const where = `step ${at}, ${done[at]}`;
      failed.add(String(done[at]).split(' ')[0] ?? '');
      const there = await readAll(folder);
      expect([old, fresh], where).toContain(sorted(visible(there)));
      const isNew = sorted(visible(there)) === fresh;
      if (outcome instanceof CannotWrite)
        expect(outcome.message, where).toMatch(isNew ? /; all is written, but may not outlast a power cut\.$/ : /; nothing was changed\.$/);
      else if (outcome instanceof Error) expect([isNew, outcome.message], where).toEqual([false, expect.stringContaining('ENOSPC')]);
      else expect([isNew, outcome], where).toEqual([true, { type: 'done', result: null }]);
      // The next one does its work, and nothing is left.
      expect(await changeContent(folder, plan, { say }), where).toEqual({ type: 'done', result: null });
      expect(sorted(await readAll(folder)), where).toBe(fresh);
    }
    expect([...failed]).toEqual(
      expect.arrayContaining([
        'lstat',
        'readdir',
        'rm',
        ...(changes.some(({ after }) => after !== null) ? ['open', 'write', 'sync', 'close', 'rename'] : []),
      ]),
    );
  }, 600_000);

  test('at each step at which everything stops: the next one finds the old files or the new ones, all of them', async () => {
    const steps = await countSteps(it);
    const found = new Set<string>();
    for (const at of listPoints(steps)) {
      const folder = await makeFolder(before);
      const { disk } = failAt('stops', at);
      await changeContent(folder, plan, { disk, say }).catch(() => undefined);
      const heard: string[] = [];
      await settleContent(folder, { say: (line) => heard.push(line) });
      const there = await readAll(folder);
      expect([old, fresh], `step ${at}, ${steps[at]}`).toContain(sorted(there));
      found.add(sorted(there));
      for (const line of heard) expect(line).toBe(`A change in ${folder} was cut off; it is taken back.`);
    }
    expect(found).toEqual(new Set([old, fresh]));
  }, 600_000);
});

test('a process that is killed while it writes holds up nobody, and the next one finds all files old or all new', async () => {
  const before = { 'briefing.yaml': 'one version', 'versions/SHA256SUMS': 'one' };
  const changes = [
    { path: 'versions/1.1.0/release.json', after: '1.1.0' },
    { path: 'versions/SHA256SUMS', after: 'one two' },
    { path: 'briefing.yaml', after: 'two versions' },
  ];
  const steps = await countSteps({ name: '', before, changes });
  const ends = new Set<string>();
  const each = FULL ? 16 : 48;
  for (let at = 8; at < steps.length + each; at += each) {
    const folder = await makeFolder(before);
    const args = [join(import.meta.dirname, 'killed-writer.ts'), folder, String(at), JSON.stringify(changes)];
    ends.add(await new Promise((resolve) => execFile(process.execPath, args, (error) => resolve(error?.signal ?? 'ended'))));
    await settleContent(folder, { say: () => undefined, timeoutMs: 0 });
    expect([sorted(before), sorted(apply(before, changes))], `step ${at}`).toContain(sorted(await readAll(folder)));
  }
  expect(ends).toEqual(new Set(['SIGKILL', 'ended']));
}, 600_000);

test('what an author has changed since a change was cut off stays; the rest is taken back', async () => {
  const before = { 'briefing.yaml': 'one', 'sources.yaml': 'one', 'charts.yaml': 'one' };
  const changes = Object.keys(before).map((path) => ({ path, after: 'two' }));
  const steps = await countSteps({ name: '', before, changes });
  const folder = await makeFolder(before);
  const last = steps.findLastIndex((step) => step.startsWith('rm ') && step.endsWith('~journal'));
  await changeContent(folder, () => Promise.resolve({ changes, result: null }), { disk: failAt('stops', last).disk }).catch(
    () => undefined,
  );
  expect(visible(await readAll(folder))).toEqual({ 'briefing.yaml': 'two', 'sources.yaml': 'two', 'charts.yaml': 'two' });
  await writeFile(join(folder, 'sources.yaml'), 'mine');
  const heard: string[] = [];
  await settleContent(folder, { say: (line) => heard.push(line) });
  expect(await readAll(folder)).toEqual({ 'briefing.yaml': 'one', 'sources.yaml': 'mine', 'charts.yaml': 'one' });
  expect(heard).toEqual([`A change in ${folder} was cut off; it is taken back, but for what was changed since: sources.yaml.`]);
});
