// Plain JavaScript for Node 20, because it runs before anything is installed: it installs the locked packages, picks a
// Node that runs TypeScript, and hands over to the command.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { basename, delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BUILD_FLAGS } from './build-flags.mjs';
import { ofProgram } from './of-program.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bins = join(root, 'node_modules', '.bin');
/** The folder of a briefing that holds no program: `folder.mjs` names it. Commands are done there. */
const folder = process.env['BRIEFING_FOLDER'] || root;
const windows = process.platform === 'win32';
/** The installed Node. Not `node_modules/.bin/node`: npm 10 leaves that out where several packages, for other machines, claim the name. */
const nodeFolder = join(root, 'node_modules', `node-${windows ? 'win' : process.platform}-${process.arch}`);
const oldest = { major: 22, minor: 18 }; // the first that strips types without a flag

/**
 * The steps of each command, run in order until one fails. A step names a file of ours or the command of a package;
 * what stands after `--` goes to the steps marked `forward`.
 *
 * @type {Record<string, { run: string, args?: string[], forward?: boolean }[]>}
 */
const commands = {
  start: [{ run: 'src/cli/start.ts', forward: true }],
  test: [{ run: 'vitest', args: ['run'], forward: true }],
  'test:full': [{ run: 'vitest', args: ['run', '--mode', 'full'], forward: true }],
  dev: [{ run: 'astro', args: ['dev', '--root', root], forward: true }],
  build: [{ run: 'src/cli/build.ts', forward: true }],
  offline: [
    { run: 'src/cli/build.ts', args: ['--if-changed'] },
    { run: 'src/cli/offline.ts', forward: true },
  ],
  check: [{ run: 'src/cli/check.ts', forward: true }],
  compare: [{ run: 'src/cli/compare.ts', forward: true }],
  import: [{ run: 'src/cli/import.ts', forward: true }],
  export: [{ run: 'src/cli/export.ts', forward: true }],
  'import-annotations': [{ run: 'src/cli/import-annotations.ts', forward: true }],
  'import-table': [{ run: 'src/cli/import-table.ts', forward: true }],
  seal: [{ run: 'src/cli/seal.ts', forward: true }],
  verify: [{ run: 'src/cli/verify.ts', forward: true }],
  release: [{ run: 'src/cli/release.ts', forward: true }],
  schemas: [{ run: 'src/cli/schemas.ts' }],
  new: [{ run: 'src/cli/new.ts', forward: true }],
  annotate: [{ run: 'src/cli/annotate.ts', forward: true }],
  suggest: [{ run: 'src/cli/suggest.ts', forward: true }],
  reanchor: [{ run: 'src/cli/reanchor.ts', forward: true }],
  bench: [{ run: 'bench/bench.ts', forward: true }],
  'bench:print': [{ run: 'bench/bench-print.ts', forward: true }],
  'bench:import': [{ run: 'bench/bench-import.ts', forward: true }],
  'bench:suggest': [{ run: 'bench/bench-suggest.ts', forward: true }],
  'bench:reanchor': [{ run: 'bench/bench-reanchor.ts', forward: true }],
  lib: [{ run: 'src/cli/lib.ts' }],
  lint: [{ run: 'eslint', args: ['.'], forward: true }, { run: 'astro', args: ['check'] }, { run: 'knip' }],
  format: [{ run: 'prettier', args: ['--write', '.'], forward: true }],
};

/**
 * Say what is wrong and end with the exit code for usage and environment.
 *
 * @param {string} message
 * @returns {never}
 */
function fail(message) {
  console.error(message);
  process.exit(2);
}

/** Refuse a place in which Vite, which builds pages and runs tests, or Node finds no file: they take these signs for those of an address or a pattern. */
function checkPlace() {
  const [sign] = /[#?*]/.exec(root) ?? [];
  if (sign)
    fail(
      `Unexpected \`${sign}\` in the path of the project, ${root}, expected one without \`#\`, \`?\` and \`*\`.\nHint: rename that folder and run the command again.`,
    );
}

/**
 * Install the locked packages, unless they are. Those of `tests/package.json` are left out until a command needs them.
 *
 * @param {boolean} withTests
 * @returns {Promise<void>}
 */
async function install(withTests) {
  const stamp = join(root, 'node_modules', '.setup');
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const [found, hasTests] = existsSync(stamp) ? readFileSync(stamp, 'utf8').split(' ') : [];
  if (found === lock && (hasTests || !withTests)) return;
  const all = withTests || hasTests !== undefined;
  console.error('Installing the packages of package-lock.json …');
  // Packages ask for a newer Node than the one that npm may run on here: they run on the one installed with them.
  const args = [
    'ci',
    ...(all ? [] : ['--workspaces=false']),
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
    '--no-engine-strict',
    '--loglevel=error',
  ];
  const { npm_execpath: npm = '' } = process.env;
  const options = /** @type {const} */ ({ cwd: root, stdio: 'inherit' });
  // Waited for as any command is: an npm that goes on after Ctrl+C would be in the way of the next.
  const code = await waitFor(
    basename(npm) === 'npm-cli.js'
      ? spawn(process.execPath, [npm, ...args], options)
      : windows
        ? spawn(`npm.cmd ${args.join(' ')}`, { ...options, shell: true })
        : spawn('npm', args, options),
  );
  if (code > 128) process.exit(code);
  if (code !== 0) fail('The packages were not installed. Fix what npm says above and run the command again.');
  // Headers for building add-ons, of which none is built here: a third of Node.
  rmSync(join(nodeFolder, 'include'), { recursive: true, force: true });
  writeFileSync(stamp, all ? `${lock} tests` : lock);
}

/** Tell the version of a Node; empty where it does not run. */
function versionOf(/** @type {string} */ node) {
  return spawnSync(node, ['-p', 'process.versions.node'], { encoding: 'utf8' }).stdout?.trim() ?? '';
}

/** Find a Node that runs TypeScript: the installed one, else the one running this. */
function pickNode() {
  const installed = join(nodeFolder, 'bin', windows ? 'node.exe' : 'node');
  const found = [];
  for (const node of [installed, process.execPath]) {
    const version = node === process.execPath ? process.versions.node : existsSync(node) ? versionOf(node) : '';
    const [major = 0, minor = 0] = version.split('.').map(Number);
    if (major > oldest.major || (major === oldest.major && minor >= oldest.minor)) return node;
    found.push(version ? `${version} (${node})` : `none that runs at ${node}`);
  }
  return fail(
    `Unexpected Node ${found.join(', ')}, expected ${oldest.major}.${oldest.minor} or newer.\nHint: install Node 24 from https://nodejs.org and run the command again.`,
  );
}

/** Find the file behind a step: a file of ours, or the command that a package declares. */
function resolveFile(/** @type {string} */ run) {
  if (run.endsWith('.ts')) return join(root, run);
  const folder = join(root, 'node_modules', run);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[run]);
}

/**
 * Run a file with its arguments, and tell its exit code.
 *
 * @param {string} node
 * @param {string[]} args
 * @returns {Promise<number>}
 */
function run(node, args) {
  /** @type {NodeJS.ProcessEnv} */
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DEV_BACKGROUND: '0', ASTRO_PREVIEW_BACKGROUND: '0' };
  env['NODE_COMPILE_CACHE'] ??= join(root, 'node_modules', '.cache', 'compiled'); // modules are compiled once
  const path = Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH'; // `Path` on Windows
  env[path] = [bins, dirname(node), env[path]].filter(Boolean).join(delimiter); // `bins` may lack a node, as above
  return waitFor(spawn(node, args, { cwd: folder, env, stdio: 'inherit' }));
}

/**
 * Wait for a process, pass signals on to it, and tell its exit code.
 *
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number>}
 */
function waitFor(child) {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    // A terminal sends Ctrl+C to the child as well; twice would cut its tidying short.
    process.on(signal, () => void ((signal === 'SIGINT' && process.stdin.isTTY) || child.kill(signal)));
  }
  return new Promise((resolve) => {
    child.on('error', (error) => fail(error.message));
    child.on('exit', (code, signal) => {
      for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.removeAllListeners(name);
      resolve(code ?? (signal ? 128 + constants.signals[signal] : 2));
    });
  });
}

/**
 * What commands of packages do here, each with an option or two; all others are those of the package.
 *
 * @type {Record<string, string>}
 */
const about = {
  test: 'npm test -- [FILTER] [options]\n\nRun the tests: those of files whose path has FILTER, or all. Options are those of `vitest run`.\n\n  --project unit|commands|site  only one part of them: units, commands, or what reads built sites\n  --help                        print this',
  'test:full':
    'npm run test:full -- [FILTER] [options]\n\nTest everything, however long it takes. Options are those of `vitest run`.\n\n  --help  print this',
  dev: 'npm run dev -- [options]\n\nServe the site with live changes: problems are shown on the page, and selected words become entries by a form.\n\n  --port 4321  the port, or the next one that is free\n  --host       serve to other machines as well\n  --help       print this',
  lint: 'npm run lint\n\nCheck types and style, and that no file, export or package is left unused.\n\n  --help  print this',
  format: 'npm run format\n\nFormat all files as Prettier does.\n\n  --help  print this',
};

/** Say whether arguments ask for help. */
function asksHelp(/** @type {string[]} */ args) {
  return args.includes('--help') || args.includes('-h');
}

/**
 * Print what a command does: its own words, or those of its last step, of which nothing else is run.
 *
 * @param {string} name
 * @param {{ run: string }[]} steps
 * @returns {Promise<number>}
 */
async function printHelp(name, steps) {
  const own = about[name];
  if (own === undefined) return run(node, [resolveFile(steps.at(-1)?.run ?? ''), '--help']);
  console.log(own);
  return 0;
}

/** The commands that build pages or run tests. */
const building = ['start', 'test', 'test:full', 'dev', 'build', 'offline', 'release', 'bench', 'bench:print', 'lint'];

const [name = '', ...given] = process.argv.slice(2);
const known = Object.keys(commands).filter((it) => folder === root || !ofProgram.test(it));
const steps = (known.includes(name) && commands[name]) || fail(`Unexpected command \`${name}\`, expected one of: ${known.join(', ')}`);
if (building.includes(name)) checkPlace();
await install(ofProgram.test(name));
const node = pickNode();
if (asksHelp(given)) process.exit(await printHelp(name, steps));
for (const step of steps) {
  const flags = step.run === 'src/cli/build.ts' ? BUILD_FLAGS : [];
  const code = await run(node, [...flags, resolveFile(step.run), ...(step.args ?? []), ...(step.forward ? given : [])]);
  if (code !== 0) process.exit(code);
}
