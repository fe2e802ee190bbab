import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listFiles } from '../../src/cli/build/digest-files.ts';
import { FULL } from '../full.ts';
import { copyMini } from '../mini.ts';
import { ROOT, runProcess } from '../run-process.ts';

/** A folder outside the project, in which the packed package is installed. */
let work: string;
let installed: string;

const run = async (command: string, args: string[], cwd: string): Promise<string> => {
  const { code, text } = await runProcess(args, { command, cwd });
  if (code !== 0) throw new Error(`${command} ${args.join(' ')}\n${text}`);
  return text;
};

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'program-'));
  await run('npm', ['pack', '--ignore-scripts=false', '--pack-destination', work], ROOT);
  const [tarball = ''] = (await readdir(work)).filter((name) => name.endsWith('.tgz'));
  await run('tar', ['-xzf', tarball], work);
  // As npm installs it: the package in a folder of its own, and beside it the packages that it names.
  installed = join(work, 'node_modules/research-briefing');
  await mkdir(join(work, 'node_modules/@types'), { recursive: true });
  await cp(join(work, 'package'), installed, { recursive: true });
  const { dependencies } = JSON.parse(await readFile(join(installed, 'package.json'), 'utf8')) as { dependencies: object };
  for (const name of ['@types/node', ...Object.keys(dependencies)]) {
    await mkdir(join(work, 'node_modules', name, '..'), { recursive: true });
    await symlink(join(ROOT, 'node_modules', name), join(work, 'node_modules', name));
  }
  await writeFile(join(work, 'package.json'), '{ "type": "module" }');
});
afterAll(() => rm(work, { recursive: true }));

test('the package holds what programs import and the program itself, and no content or test', async () => {
  const files = (await listFiles(installed)).map((file) => file.slice(installed.length + 1));
  const top = new Set(files.map((file) => file.replace(/\/.*/, '')));
  expect([...top].sort()).toEqual([
    'LICENSE',
    'README.md',
    'astro.config.mjs',
    'docs',
    'lib',
    'package.json',
    'public',
    'schemas',
    'src',
    'tsconfig.json',
  ]);
  expect(files).toEqual(
    expect.arrayContaining(['lib/index.js', 'lib/model.js', 'lib/formats.js', 'schemas/claims.schema.json', 'docs/api.md']),
  );
});

test('it names every package that it imports, types included, and no other', async () => {
  const { dependencies } = JSON.parse(await readFile(join(installed, 'package.json'), 'utf8')) as { dependencies: Record<string, string> };
  const files = (await listFiles(join(installed, 'lib'))).filter((file) => /\.(?:js|ts)$/.test(file));
  const imported = new Set<string>();
  for (const file of files) {
    const isType = file.endsWith('.d.ts');
    const code = await readFile(file, 'utf8');
    for (const [, name = ''] of code.matchAll(
      /^(?:(?:import|export)\b[^'"]*?\bfrom |import )['"]((?:@[\w.-]+\/)?[\w.-]+)(?:\/[^'"]*)?['"]/gm,
    )) {
      const typed = `@types/${name}`;
      imported.add(isType && typed in dependencies ? typed : name);
    }
  }
  const packages = [...imported].filter((name) => !name.startsWith('node:') && !builtinModules.includes(name) && !name.startsWith('.'));
  expect(packages.sort()).toEqual(Object.keys(dependencies).sort());
});

test('a program that imports it compiles a folder, prints its data, and passes the check of its types', async () => {
  const content = await copyMini();
  const program = `import { compile, printProblems, type Problem } from 'research-briefing';
import { KINDS, type Briefing, type Kind } from 'research-briefing/model';
import { briefingItem, citeAsText, printBriefingJson, printCsv, tabulateClaims } from 'research-briefing/formats';

const [folder = ''] = process.argv.slice(2);
const { briefing, problems } = await compile(folder);
const fatal: Problem[] = problems.filter(({ fatal }) => fatal);
if (!briefing) throw new Error(printProblems(fatal));
const kind: Kind = 'claim';
const count = (it: Briefing): number => it[KINDS[kind].plural].length;
const { columns, rows } = tabulateClaims(briefing, briefing.site);
console.log(JSON.stringify({
  problems: printProblems(problems),
  claims: count(briefing),
  hash: (JSON.parse(printBriefingJson(briefing)) as { hash: string }).hash === briefing.hash,
  table: printCsv(columns, rows).split('\\r\\n').length > count(briefing),
  cited: citeAsText(briefingItem(briefing, briefing.site)).apa.includes(briefing.title),
}));
`;
  await writeFile(join(work, 'program.ts'), program);
  const options = { module: 'nodenext', target: 'es2024', strict: true, noEmit: true, types: ['node'], skipLibCheck: !FULL };
  await writeFile(join(work, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, files: ['program.ts'] }));
  await run(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '--project', '.'], work);
  expect(JSON.parse(await run(process.execPath, ['program.ts', content], work))).toEqual({
    problems: 'no problems',
    claims: 7,
    hash: true,
    table: true,
    cited: true,
  });
});

test('what it does not give cannot be imported', async () => {
  await writeFile(join(work, 'inside.ts'), `import 'research-briefing/lib/shared/index.js';\n`);
  const { code, text } = await runProcess(['inside.ts'], { cwd: work });
  expect([code, text.includes('ERR_PACKAGE_PATH_NOT_EXPORTED')]).toEqual([1, true]);
});
