import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FULL } from '../full.ts';
import { copyMini } from '../mini.ts';
import { authorEnvironment, ROOT, runProcess } from '../run-process.ts';

let work: string;
/** A folder that holds a briefing and nothing else. */
let folder: string;
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'folder-'));
  folder = join(work, 'briefing');
  await mkdir(folder);
  await cp(await copyMini(), join(folder, 'content'), { recursive: true });
});
afterAll(() => rm(work, { recursive: true }));

const environment = () => ({ ...authorEnvironment(), XDG_CACHE_HOME: join(work, 'cache'), HOME: join(work, 'home') });
const run = (...args: string[]) => runProcess([join(ROOT, 'src/folder.mjs'), ...args], { cwd: folder, env: environment() });

describe('a folder that holds only a briefing', () => {
  test('has the commands of a briefing, and none of those for the program', async () => {
    const { code, text } = await run('test');
    expect([code, text]).toEqual([2, expect.stringContaining('Unexpected command `test`, expected one of: start, dev, build')]);
    expect((await run('--help')).text).toContain('\n  check\n');
    // The packages are those of the program, which are here already.
    const programs = await readdir(join(work, 'cache/research-briefing'));
    expect(programs).toEqual([expect.stringMatching(/^\d+\.\d+\.\d+-[0-9a-f]{12}$/)]);
    await symlink(join(ROOT, 'node_modules'), join(work, 'cache/research-briefing', programs[0] ?? '', 'node_modules'));
  });

  test.runIf(FULL)('is checked, sealed and added to where it stands', async () => {
    expect(await run('check')).toMatchObject({ code: 0, text: expect.stringContaining('2 articles') as string });
    const added = await run('new', '--', 'claim', 'ferry-or-market', 'between the fish market and the ferry');
    expect(added).toMatchObject({ code: 0, text: expect.stringContaining('C8 is `claim:ferry-or-market`') as string });
    expect(await readFile(join(folder, 'content/claims/harbor.yaml'), 'utf8')).toContain('id: ferry-or-market');
    expect(await readdir(folder)).toEqual(['content']);
    const [, rules = ''] = /What each rule asks for: (.*)/.exec((await run('check')).text) ?? [];
    expect(await readFile(join(folder, rules), 'utf8')).toContain('ids-are-sealed');
  });

  test('gets a `package.json` with the same commands, which keeps what it has', async () => {
    await writeFile(join(folder, 'package.json'), '{ "name": "harbor", "scripts": { "check": "mine" } }');
    expect((await run('init')).code).toBe(0);
    const own = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { name: string; scripts: Record<string, string> };
    expect(own).toMatchObject({ name: 'harbor', scripts: { check: 'mine', build: 'research-briefing build' } });
    expect(Object.keys(own.scripts)).not.toContain('test');
    expect(await readFile(join(folder, '.gitignore'), 'utf8')).toContain('dist/');
  });

  const packages = [
    ['is not installed yet', {}, { devDependencies: { 'research-briefing': expect.stringMatching(/^\d/) as string } }],
    [
      'is installed',
      { dependencies: { 'research-briefing': 'file:../a.tgz' } },
      { dependencies: { 'research-briefing': 'file:../a.tgz' } },
    ],
    ['is for development', { devDependencies: { 'research-briefing': '9.0.0' } }, { devDependencies: { 'research-briefing': '9.0.0' } }],
  ] as const;
  test.each(FULL ? packages : packages.slice(0, 2))('names the package once where it %s', async (_, before, after) => {
    await writeFile(join(folder, 'package.json'), JSON.stringify(before));
    expect((await run('init')).code).toBe(0);
    const {
      scripts: _scripts,
      private: _private,
      ...own
    } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as object & {
      scripts: unknown;
      private?: unknown;
    };
    expect(own).toEqual(after);
  });

  test.runIf(FULL)('is built into its own `dist/`', async () => {
    expect(await run('build', '--pdf=off', '--previews=off')).toMatchObject({ code: 0 });
    expect(await readFile(join(folder, 'dist/index.html'), 'utf8')).toContain('The mud of Port Alder');
    expect((await readdir(folder)).sort()).toEqual(['.gitignore', 'content', 'dist', 'package.json']);
  });
});

test.runIf(FULL)('the packed package, installed in an empty folder with an empty HOME, begins a briefing and builds it', async () => {
  const empty = join(work, 'empty');
  await mkdir(empty);
  const npm = (...args: string[]) => runProcess(args, { command: 'npm', cwd: empty, env: environment() });
  const packed = await runProcess(['pack', '--ignore-scripts=false', '--pack-destination', work], { command: 'npm', cwd: ROOT });
  expect(packed.code, packed.text).toBe(0);
  const tarball = (await readdir(work)).find((name) => name.endsWith('.tgz')) ?? '';
  const installed = await npm('install', '--no-audit', '--no-fund', join(work, tarball));
  if (installed.code !== 0)
    return void console.log(`Skipped: the packed package in an empty folder, since npm installs nothing here:\n${installed.text}`);
  for (const args of [
    ['exec', '--', 'research-briefing', 'init'],
    ['run', 'new', '--', 'briefing', 'A test'],
    ['run', 'build', '--', '--pdf=off'],
  ])
    expect(await npm(...args)).toMatchObject({ code: 0 });
  expect(await readFile(join(empty, 'dist/index.html'), 'utf8')).toContain('A test');
});
