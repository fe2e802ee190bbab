import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles } from '../src/cli/build/digest-files.ts';

const SRC = join(import.meta.dirname, '../src');

/** The layers; a file imports only from its own folder or from a lower layer. What isn't named here is the topmost. */
const LAYERS: Record<string, number> = {
  schema: 0,
  problem: 0,
  files: 0,
  read: 1,
  anchor: 2,
  markdown: 3,
  analysis: 3,
  compile: 4,
  'compile.ts': 4,
  chart: 5,
  export: 5,
  edit: 5,
  import: 6,
  print: 6,
  preview: 6,
};

const folderOf = (path: string) => path.split('/')[0] ?? path;
// `compile.ts` is the front of the folder `compile/`: one place in two parts.
const home = (path: string) => folderOf(path).replace(/\.ts$/, '');
const layerOf = (path: string) => LAYERS[folderOf(path)] ?? 7;

test('files import only from their own folder or from a lower layer', async () => {
  const files = (await listFiles(SRC)).filter((file) => /\.(ts|astro)$/.test(file));
  const breaches = files.flatMap((file) => {
    const from = relative(SRC, file);
    const imports = [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s+'(\.[^']+)'/g)].map(([, path]) =>
      relative(SRC, join(file, '..', path ?? '')),
    );
    return imports
      .filter((to) => layerOf(from) < 7 && home(from) !== home(to) && layerOf(to) >= layerOf(from))
      .map((to) => `${from} imports ${to}`);
  });
  expect(files.length).toBeGreaterThan(50);
  expect(breaches).toEqual([]);
});

test('imports have no cycles', async () => {
  const files = (await listFiles(SRC)).filter((file) => file.endsWith('.ts'));
  const graph = new Map(
    files.map((file) => [
      file,
      [...readFileSync(file, 'utf8').matchAll(/^(?:import|export) (?!type)[^;]*?from '(\.[^']+)'/gm)].map(([, path]) =>
        join(file, '..', path ?? ''),
      ),
    ]),
  );
  const findCycle = (file: string, way: string[]): string[] | undefined => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const next of graph.get(file) ?? []) {
      const cycle = findCycle(next, [...way, file]);
      if (cycle) return cycle;
    }
    done.add(file);
    return undefined;
  };
  const done = new Set<string>();
  expect(files.flatMap((file) => findCycle(file, [])?.map((it) => relative(SRC, it)) ?? [])).toEqual([]);
});
