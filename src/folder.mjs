#!/usr/bin/env node
// Plain JavaScript for Node 20, as `setup.mjs`: the command of the packed package, for a folder that holds only a briefing.
import { spawn } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { constants, homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ofProgram } from './of-program.mjs';

const packed = dirname(dirname(fileURLToPath(import.meta.url)));
/** What the program is made of. The lock file has another name in a package: npm packs none. */
const parts = ['src', 'public', 'astro.config.mjs', 'tsconfig.json', 'package.json', 'LICENSE'];
/** @type {{ version: string, scripts: Record<string, string> }} */
const about = JSON.parse(readFileSync(join(packed, 'package.json'), 'utf8'));
const lock = existsSync(join(packed, 'package-lock.json')) ? 'package-lock.json' : 'lib/program-lock.json';

/** List the files of the program, by their paths in the package. */
function listFiles(/** @type {string} */ path) {
  /** @type {string[]} */
  const found = [];
  if (!statSync(join(packed, path)).isDirectory()) return [path];
  for (const name of readdirSync(join(packed, path)).sort()) found.push(...listFiles(`${path}/${name}`));
  return found;
}

/**
 * Keep the program where Node strips types, which it does not in `node_modules`, and where all briefings of a machine
 * share the packages of its lock file: in the cache of the user, by the digest of all that it is made from.
 */
function keepProgram() {
  const sum = createHash('sha256');
  for (const file of [...parts.flatMap(listFiles), lock])
    sum
      .update(file)
      .update('\0')
      .update(readFileSync(join(packed, file)));
  const caches = process.env['XDG_CACHE_HOME'] || process.env['LOCALAPPDATA'] || join(homedir(), '.cache');
  const program = join(caches, 'research-briefing', `${about.version}-${sum.digest('hex').slice(0, 12)}`);
  if (existsSync(program)) {
    utimesSync(program, new Date(), new Date());
    return program;
  }
  const fresh = `${program}.${randomUUID()}`;
  mkdirSync(fresh, { recursive: true });
  for (const part of parts) cpSync(join(packed, part), join(fresh, part), { recursive: true });
  cpSync(join(packed, lock), join(fresh, 'package-lock.json'));
  try {
    renameSync(fresh, program);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true }); // another process was faster, and its program is the same
    if (!existsSync(program)) throw error;
  }
  sweepPrograms(dirname(program)); // a new version is when an old one may go
  return program;
}

/** Remove programs of which none was run for a month: each has about 600 MB of packages. */
function sweepPrograms(/** @type {string} */ folder) {
  const month = 30 * 24 * 3600e3;
  for (const name of existsSync(folder) ? readdirSync(folder) : [])
    if (Date.now() - statSync(join(folder, name)).mtimeMs > month) rmSync(join(folder, name), { recursive: true, force: true });
}

/** The commands of a briefing, as `package.json` of its folder names them: what the program says names them so. */
const scripts = Object.keys(about.scripts).filter((name) => !ofProgram.test(name));

/** Make the folder one in which `npm run check` and all other commands do what they do in the repository of the program. */
function init() {
  const own = existsSync('package.json') ? JSON.parse(readFileSync('package.json', 'utf8')) : { private: true };
  own.scripts = { ...Object.fromEntries(scripts.map((name) => [name, `research-briefing ${name}`])), ...own.scripts };
  // Whoever has installed the package has it among the dependencies: from where, npm knows.
  if (!own.dependencies?.['research-briefing']) own.devDependencies = { 'research-briefing': about.version, ...own.devDependencies };
  writeFileSync('package.json', `${JSON.stringify(own, null, 2)}\n`);
  if (!existsSync('.gitignore')) writeFileSync('.gitignore', 'node_modules/\ndist/\ncontent/originals/\n.*.~*\n');
  console.log('package.json: `npm run check`, `npm run build` and the other commands of a briefing.');
  if (!existsSync('content')) console.log('There is no `content/` yet: `npx research-briefing new -- briefing "Title"` begins one.');
}

/** Hand a command over to the program, to be done in this folder; signals are passed on. */
function runProgram(/** @type {string[]} */ args) {
  const env = { ...process.env, BRIEFING_FOLDER: process.cwd(), BRIEFING_DOCS: join(packed, 'docs') };
  const child = spawn(process.execPath, [join(keepProgram(), 'src/setup.mjs'), ...args], { env, stdio: 'inherit' });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.on(signal, () => void ((signal === 'SIGINT' && process.stdin.isTTY) || child.kill(signal)));
  child.on('error', (error) => {
    console.error(error.message);
    process.exitCode = 2;
  });
  child.on('exit', (code, signal) => (process.exitCode = code ?? (signal ? 128 + constants.signals[signal] : 2)));
}

const [name, ...given] = process.argv.slice(2);
if (name === 'init') init();
else if (name === undefined || name === '--help' || name === '-h')
  console.log(
    `research-briefing COMMAND [options]\n\nMake a site of the briefing in \`content/\` of this folder. Each command says with \`--help\` what it takes.\n\n  init  ${'write package.json, so that `npm run check` and all others work here'}\n${scripts.map((it) => `  ${it}`).join('\n')}`,
  );
else runProgram([name, ...(given[0] === '--' ? given.slice(1) : given)]);
