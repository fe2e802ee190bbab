import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { readChildrenCpu } from './cpu.ts';
import { readBriefing } from './read-briefing.ts';
import { measureFolder } from '../../src/cli/build/measure-folder.ts';

const run = promisify(execFile);
/** Bytes that a build may print. */
const MOST_SAID = 1e8;
const NPM = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/** What the first command takes in a clone that has nothing yet. */
export interface Started {
  /** Bytes that it installs. */
  installed: number;
  /** Seconds until the first page is served, with what comes from the registry. */
  first: number;
  /** The same of a second start, which has the site. */
  second: number;
}

/** A clone of the project, in which nothing was installed or built before. */
export interface Clone {
  folder: string;
  started: Started;
  /** Take the clone away. */
  remove(): Promise<void>;
}

/**
 * Clone what a project has committed, with an empty home and nothing kept of packages, and start it twice.
 *
 * @param revision what is cloned, such as `HEAD`
 */
export async function startClone(root: string, revision: string): Promise<Clone> {
  // Not in the project: what reads its `.gitignore` would take the clone for a folder to leave out.
  const parent = await mkdtemp(join(tmpdir(), 'clone-'));
  const folder = join(parent, 'project');
  await run('git', ['clone', '--quiet', '--no-checkout', root, folder]);
  await run('git', ['checkout', '--quiet', '--detach', revision], { cwd: folder });
  const first = await timeStart(folder);
  const second = await timeStart(folder);
  const { bytes } = await measureFolder(join(folder, 'node_modules'));
  return { folder, started: { installed: bytes, first, second }, remove: () => rm(parent, { recursive: true }) };
}

/**
 * Build the briefing of a clone with PDFs and pictures and nothing kept, and once more when words have come to the last paragraph of
 * its first article; in seconds of all processors.
 */
export async function measureChange(folder: string): Promise<{ cold: number; changed: number }> {
  const build = async () => {
    const before = readChildrenCpu();
    const env = { ...giveEnv(folder), BRIEFING_CACHE: join(folder, '..', 'cache') };
    await run(NPM, ['run', 'build', '--', '--out', join(folder, '..', 'site')], { cwd: folder, env, maxBuffer: MOST_SAID });
    return readChildrenCpu() - before;
  };
  const content = join(folder, 'content');
  const cold = await build();
  const { id: slug, code, paragraphs } = (await readBriefing(content)).articles[0] ?? { id: '', code: '', paragraphs: [] };
  await appendTo(join(content, 'articles', `${slug}.md`), 'And that was all.', ' ');
  const id = `paragraph:${code}¶${paragraphs.length}`; // the words of a paragraph are sealed
  await appendTo(join(content, 'changes.yaml'), `- { type: reworded, id: '${id}', reason: Measured after a change. }`, '\n');
  return { cold, changed: await build() };
}

async function appendTo(file: string, words: string, between: string): Promise<void> {
  const text = existsSync(file) ? (await readFile(file, 'utf8')).trimEnd() + between : '';
  await writeFile(file, `${text}${words}\n`);
}

/** What commands of a clone are given: a home, packages and a cache of its own. */
function giveEnv(folder: string): NodeJS.ProcessEnv {
  const parent = join(folder, '..');
  return {
    ...process.env,
    HOME: parent,
    npm_config_cache: join(parent, 'npm-cache'),
    NODE_COMPILE_CACHE: undefined,
    BRIEFING_CACHE: undefined,
  };
}

/** Start the project and ask for its first page until it comes; in seconds. */
async function timeStart(folder: string): Promise<number> {
  const began = performance.now();
  // In a group of its own, which ends as one: npm passes no signal on.
  const child = spawn(NPM, ['start', '--', '--port', '0'], {
    cwd: folder,
    env: giveEnv(folder),
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  const url = await readUrl(child);
  await (await fetch(url)).text();
  const seconds = (performance.now() - began) / 1000;
  const { ok } = await fetch(new URL('briefing.pdf', url)); // which waits until all is there
  if (!ok) throw new Error('Unexpected start without PDFs, expected a browser');
  process.kill(-(child.pid ?? 0), 'SIGTERM');
  await new Promise((resolve) => child.once('exit', resolve));
  return seconds;
}

/** Read the address that a start prints when it serves. */
async function readUrl({ stdout }: ChildProcess): Promise<string> {
  for await (const line of createInterface({ input: stdout ?? Readable.from([]) })) if (/^http:\/\/\S+$/.test(line)) return line;
  throw new Error('Unexpected end of the start, expected an address');
}
