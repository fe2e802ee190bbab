import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles } from '../src/cli/build/digest-files.ts';

const SRC = join(import.meta.dirname, '../src');

/** The floors of the house: a file imports from its own room, from rooms of its floor, or from a lower floor. */
const FLOORS: Record<string, number> = {
  files: 0,
  model: 0,
  strings: 0,
  compiler: 1,
  edit: 2,
  formats: 2,
  import: 3,
  site: 3,
  agreement: 4,
  api: 4,
  authoring: 4,
  cli: 5,
  pages: 5,
  'content.config.ts': 5,
  'folder.mjs': 5,
  'build-flags.mjs': 4,
  'of-program.mjs': 4,
  'setup.mjs': 5,
};

/** Floors that are divided: each folder in them is a room. */
const DIVIDED = ['compiler', 'formats', 'site', 'cli'];

const floorOf = (path: string) => path.split('/')[0] ?? path;

/** Name the room of a file: `site/claim`, or `model`, and for what stands in a divided floor itself, the floor. */
function roomOf(path: string): string {
  const [floor = '', folder = ''] = path.split('/');
  return DIVIDED.includes(floor) && !folder.includes('.') ? `${floor}/${folder}` : floor;
}

/** Tell whether a file stands in a folder of its room, which is the room's own affair. */
const isInside = (path: string) => relative(roomOf(path), path).includes('/');

const IMPORTS =
  /(?:\b(?:import|export)\s(?:type\s)?[^;'"]*?\bfrom|\bimport|\bimport\(|@import|@reference)\s*['"]((?:\.|#strings\/)[^'"]+)['"]|<script src="(\.[^"]+)"/g;

/** Where an import leads: `#strings/…` to the words of the language of the site, which for TypeScript is English. */
const resolve = (from: string, path: string) =>
  path.startsWith('#') ? path.replace('#strings/', 'strings/en/') : join(from, '..', path.replace(/\?.*$/, ''));

const files = (await listFiles(SRC)).map((file) => relative(SRC, file)).filter((file) => /\.(ts|astro|css|mjs)$/.test(file));
const imports = files.flatMap((from) =>
  [...readFileSync(join(SRC, from), 'utf8').matchAll(IMPORTS)].map(([, path, script]) => ({
    from,
    to: resolve(from, path ?? script ?? ''),
  })),
);
const say = ({ from, to }: { from: string; to: string }) => `${from} imports ${to}`;

test('every file stands on a floor, and every import is of a file that is there', () => {
  expect(files.filter((file) => FLOORS[floorOf(file)] === undefined)).toEqual([]);
  const known = new Set(files);
  expect(imports.filter(({ to }) => /\.(ts|astro|css|mjs)$/.test(to) && !to.startsWith('..') && !known.has(to)).map(say)).toEqual([]);
  expect(imports.length).toBeGreaterThan(1000);
});

test('no import leads upwards', () => {
  const upwards = imports.filter(({ from, to }) => {
    const [here, there] = [FLOORS[floorOf(from)], FLOORS[floorOf(to)]];
    return floorOf(from) !== floorOf(to) && here !== undefined && there !== undefined && there >= here;
  });
  expect(upwards.map(say)).toEqual([]);
});

test('no file reaches into a folder of another room; of the words only scripts of the page name their own', () => {
  const isForScripts = (to: string) => to.startsWith('strings/en/client/');
  const reaching = imports.filter(
    ({ from, to }) => !to.startsWith('..') && roomOf(from) !== roomOf(to) && isInside(to) && !isForScripts(to),
  );
  expect(reaching.map(say)).toEqual([]);
});

test('no script of the page brings the whole catalogue along', () => {
  const written = files.flatMap((file) =>
    file.endsWith('.astro')
      ? [...readFileSync(join(SRC, file), 'utf8').matchAll(/<script>([^]*?)<\/script>/g)].flatMap(([, code = '']) =>
          listImports(file, code),
        )
      : [],
  );
  const reached = new Set<string>();
  const follow = (file: string): void => {
    if (reached.has(file) || !/\.ts$/.test(file) || file.startsWith('..')) return;
    reached.add(file);
    listImports(file, readFileSync(join(SRC, file), 'utf8')).forEach(follow);
  };
  written.forEach(follow);
  expect([...reached].filter((file) => file.startsWith('strings/') && !file.startsWith('strings/en/client/'))).toEqual([]);
  expect([...reached].filter((file) => file.startsWith('strings/')).length).toBeGreaterThan(5);
});

/** List what a script imports when it runs: what is imported as a type alone is gone by then. */
function listImports(from: string, code: string): string[] {
  const running = code.replace(/\bimport type [^;]*;/g, '');
  return [...running.matchAll(IMPORTS)].map(([, path, script]) => resolve(from, path ?? script ?? ''));
}

test('neither rooms nor files have cycles, those of types alone included', () => {
  expect(findCycles(imports.map(({ from, to }) => [roomOf(from), roomOf(to)]))).toEqual([]);
  expect(findCycles(imports.map(({ from, to }) => [from, to]))).toEqual([]);
});

/** Find cycles in a directed graph, self-loops left out; one for each node from which a new one is found. */
function findCycles(edges: readonly (readonly [string, string])[]): string[] {
  const next = Map.groupBy(edges, ([from]) => from);
  const done = new Set<string>();
  const follow = (node: string, way: readonly string[]): string[] => {
    if (way.includes(node)) return [[...way.slice(way.indexOf(node)), node].join(' → ')];
    if (done.has(node)) return [];
    done.add(node);
    return (next.get(node) ?? []).filter(([, to]) => to !== node).flatMap(([, to]) => follow(to, [...way, node]));
  };
  return [...next.keys()].flatMap((node) => follow(node, []));
}
