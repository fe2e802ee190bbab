import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { markSite } from '../../src/cli/build/site-marker.ts';
import { copyMini } from '../mini.ts';
import { FULL } from '../full.ts';
import { authorEnvironment, ROOT, runProcess } from '../run-process.ts';
import { runCommand } from './run-command.ts';

let work: string;
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'usage-'));
  await mkdir(join(work, 'site'));
  await writeFile(join(work, 'site/index.html'), '<link rel="canonical" href="https://x.example/">');
  await writeFile(join(work, 'site/briefing.json'), JSON.stringify({ version: '1.0.0', date: '2026-02-01' }));
});
afterAll(() => rm(work, { recursive: true }));

/** Run a command as npm does, and tell how it ended and all that it said. */
async function runAsNpm(args: readonly string[], root = ROOT): Promise<{ code: number; said: string }> {
  const child = spawn(process.execPath, ['src/setup.mjs', ...args], {
    cwd: root,
    env: authorEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit') as Promise<[number]>]);
  return { code, said: out + err };
}

/** Run a command; outside the full run in this process. */
async function run([command = '', ...args]: readonly string[]): Promise<{ code: number; said: string }> {
  if (FULL) return runAsNpm([command, ...args]);
  const { code, text: said } = await runCommand(command, args, ROOT);
  return { code: Number(code), said };
}
const STACK = /^\s+at .*:\d+:\d+/m;

describe('wrong options', () => {
  const commands = ['annotate', 'build', 'check', 'import', 'new', 'reanchor', 'release', 'seal', 'verify'];
  test.each(commands)('of %s end it with 2', async (command) => {
    const { code, said } = await run([command, '--bogus']);
    expect([code, STACK.test(said)]).toEqual([2, false]);
    expect(said).toContain("'--bogus'");
  });

  test('and a command that there is not', async () => {
    const { code, said } = await runAsNpm(['bogus']);
    expect([code, STACK.test(said), said]).toEqual([2, false, expect.stringContaining('Unexpected command `bogus`')]);
  });

  test.each([
    ['a content folder that there is not', ['build', '--content', '/nowhere/content'], 'there is no folder /nowhere/content'],
    ['a value that cannot be', ['build', '--pdf=maybe'], 'Unexpected `--pdf=maybe`'],
  ])('%s ends with 2', async (_, args, words) => {
    const { code, said } = await run(args);
    expect([code, STACK.test(said), said]).toEqual([2, false, expect.stringContaining(words)]);
  });
});

/** Run the last step of a command, which others stand before. */
async function runStep(file: string, ...args: string[]): Promise<{ code: number; said: string }> {
  const { code, text: said } = FULL
    ? await runProcess([join(ROOT, 'src/cli', file), ...args], { cwd: work })
    : await runCommand(file.replace('.ts', ''), args, work);
  return { code: Number(code), said };
}

test.each([
  ['start.ts', ['--bogus'], "'--bogus'"],
  ['start.ts', ['--out', 'nothing'], 'There is no site in'],
  ['start.ts', ['--port', '65536'], 'Unexpected port `65536`, expected a number up to 65535'],
  ['start.ts', ['--port', 'abc'], 'Unexpected port `abc`'],
  ['start.ts', ['--port', ''], 'Unexpected port ``'],
  ['offline.ts', ['--bogus'], "'--bogus'"],
  ['offline.ts', ['--out', 'nothing'], 'There is no site in'],
  ['offline.ts', ['--out', 'site', '--to', 'no/where/copy.zip'], 'expected a file in a folder that is there'],
  ['offline.ts', ['--out', 'site', '--to', 'site/briefing.json/copy.zip'], 'expected a file in a folder that is there'],
  ['offline.ts', ['--out', 'site', '--to', '.'], 'a folder stands there'],
])('%s %j ends with 2 and a line', async (file, args, words) => {
  const { code, said } = await runStep(file, ...args);
  expect([code, said.split('\n').length, said]).toEqual([2, 2, expect.stringContaining(words)]);
});

test('the last port, if it is taken, ends the search for one with a line', async () => {
  const server = createServer().listen(65535, '127.0.0.1');
  await once(server, 'listening');
  const { code, said } = await runStep('start.ts', '--out', 'site', '--port', '65535');
  server.close();
  expect([code, said]).toEqual([2, 'Unexpected port 65535, which is taken, expected one that is free, such as `--port 4321`\n']);
});

test('names of folders may have any sign', async () => {
  const content = join(work, 'a #1 50%41 ü?', 'my content #2');
  await cp(await copyMini(), content, { recursive: true });
  expect((await run(['check', '--content', content])).said).toContain('no problems');
  expect((await run(['annotate', '--content', content, 'the fish market'])).said).toContain('exact: the fish market');
  expect((await run(['reanchor', '--content', content, '--out', join(work, 'p.patch')])).code).toBe(0);
  expect((await run(['seal', '--content', content])).code).toBe(0);
  const site = join(work, 'a #1 50%41 ü?', 'my site #3');
  await cp(join(work, 'site'), site, { recursive: true });
  expect(await runStep('offline.ts', '--out', site, '--to', join(work, 'copy #4 %41.zip'))).toMatchObject({ code: 0 });
}, 300_000);

test('a project whose own path has signs that its tools stumble over says so', async () => {
  const odd = join(work, 'project #1');
  await mkdir(odd);
  for (const name of ['src', 'package-lock.json', 'package.json', 'node_modules']) {
    if (name === 'node_modules') await symlink(join(ROOT, name), join(odd, name));
    else await cp(join(ROOT, name), join(odd, name), { recursive: true });
  }
  for (const command of ['build', 'dev', 'start', 'test', 'test:full'])
    expect(await runAsNpm([command], odd)).toEqual({
      code: 2,
      said: `Unexpected \`#\` in the path of the project, ${odd}, expected one without \`#\`, \`?\` and \`*\`.\nHint: rename that folder and run the command again.\n`,
    });
});

test('what a killed build has left is served', async () => {
  await cp(join(work, 'site'), join(work, 'killed.old-77'), { recursive: true });
  await markSite(join(work, 'killed.old-77'), '0'.repeat(64));
  const child = spawn(process.execPath, [join(ROOT, 'src/cli/start.ts'), '--out', 'killed', '--port', '0'], { cwd: work });
  const [url] = (await once(child.stdout, 'data')) as [Buffer];
  expect((await fetch(url.toString().trim())).status).toBe(200);
  child.kill('SIGTERM');
  await once(child, 'exit');
});
