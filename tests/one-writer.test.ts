import { readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { listFiles } from '../src/cli/build/digest-files.ts';

const SRC = join(import.meta.dirname, '../src');

/** The module that writes content, and what each other file may write, none of which is content. A file that is not here writes nothing. */
const WRITERS: Record<string, string> = {
  'disk.ts': 'content: the one way in which it is written',
  'hold-lock.ts': 'content: the lock of that way',
  'own-scripts.ts': 'nothing: it reads the scripts of the build',
  'open-file.ts': 'nothing: it opens a file of the site to send it',
  'limited-work.ts': 'a pipe to the process that started it',
  'watch-time.ts': 'a pipe to the process that started it',
  'site-marker.ts': 'the site that is being built',
  'folder.mjs': 'the cache: the program; and `package.json` of a folder that has none of its commands',
  'setup.mjs': 'node_modules/: the mark that its packages are installed',
  'reanchor.ts': 'the patch that is proposed',
  'propose-anchors.ts': 'a copy of the content in a temporary folder, to try proposals on',
  'export.ts': 'a table of content, to be edited in a spreadsheet',
  'compare.ts': 'a page on which two readings are compared',
  'release.ts': 'a copy of the content in a temporary folder, to build the new version from',
  'swap-folder.ts': 'the built site',
  'work-folder.ts': 'the folder of a build',
  'build.ts': 'the site that is being built',
  'build-pages.ts': 'the site that is being built',
  'compress-files.ts': 'the site that is being built',
  'copy-kept.ts': 'the site that is being built',
  'draw-pictures.ts': 'the site that is being built',
  'print-documents.ts': 'the site that is being built',
  'write-headers.ts': 'the site that is being built',
  'write-site.ts': 'the site that is being built',
  'make-code.ts': 'the cache: the code of the pages',
  'page-bundle.ts': 'the cache: the code of the pages',
  'build-cache.ts': 'the cache',
  'unpack-chromium.ts': 'the cache: the browser',
  'get-package.ts': 'the cache: packages of fonts',
  'offline.ts': 'the packed site',
  'lib.ts': 'lib/, which a packed tarball holds',
};

/** What only reads, or tells of files; whatever else a file takes from `node:fs` counts as writing. */
const READING =
  /^(?:access|accessSync|constants|createReadStream|existsSync|fstatSync|lstat|lstatSync|readdir|readdirSync|readFile|readFileSync|readlink|realpath|realpathSync|stat|statSync|statfs|watch|Dirent|FileHandle|Stats)$/;

/** List what a file takes from `node:fs`, by name; `*` for all of it. */
function listTaken(file: string): string[] {
  const whole = readFileSync(file, 'utf8');
  if (!/['"`](?:node:)?fs['"`/]/.test(whole)) return [];
  // The code of an Astro component stands between two lines `---`.
  const code = file.endsWith('.astro') ? (whole.split(/^---$/m)[1] ?? '') : whole;
  const source = ts.createSourceFile(`${file}.ts`, code, ts.ScriptTarget.Latest, true);
  const taken: string[] = [];
  const isFs = (node: ts.Node | undefined) =>
    node !== undefined && ts.isStringLiteral(node) && /^(?:node:)?fs(?:\/promises)?$/.test(node.text);
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && isFs(node.moduleSpecifier)) {
      const clause = node.importClause;
      const named = clause?.namedBindings && ts.isNamedImports(clause.namedBindings) ? clause.namedBindings.elements : undefined;
      if (!named || clause?.name) taken.push('*');
      for (const { name, propertyName } of named ?? []) taken.push((propertyName ?? name).text);
    } else if (ts.isExportDeclaration(node) && isFs(node.moduleSpecifier)) taken.push('*');
    // `import('node:fs')`, `require('fs')`, `process.getBuiltinModule('fs')`
    else if (ts.isCallExpression(node) && isFs(node.arguments[0])) taken.push('*');
    ts.forEachChild(node, visit);
  };
  visit(source);
  return taken;
}

test('content is written in one way: no other file writes anything but what it is named for here', async () => {
  const files = (await listFiles(SRC)).filter((file) => /\.(?:ts|mjs|astro)$/.test(file));
  const writers = files.filter((file) => listTaken(file).some((name) => !READING.test(name)));
  expect(files.length).toBeGreaterThan(300);
  expect(writers.map((file) => relative(SRC, file)).filter((file) => !(basename(file) in WRITERS))).toEqual([]);
  expect(Object.keys(WRITERS).filter((name) => !writers.some((file) => basename(file) === name))).toEqual([]);
});

test('only the one way uses its parts', async () => {
  const files = (await listFiles(SRC)).filter((file) => /\.ts$/.test(file));
  const users = files.filter((file) => /from '(?:\.{1,2}\/)+(?:[\w-]+\/)*write\/(?!cannot-write)/.test(readFileSync(file, 'utf8')));
  expect(users.map((file) => basename(file))).toEqual(['change-content.ts']);
});
