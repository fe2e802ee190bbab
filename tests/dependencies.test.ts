import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SHIPPED } from '../src/site/data/licences.ts';

const ROOT = join(import.meta.dirname, '..');
const read = (path: string): unknown => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));

type Manifest = Partial<Record<'dependencies' | 'devDependencies' | 'optionalDependencies', Record<string, string>>>;
const manifests = [read('package.json'), read('tests/package.json')] as Manifest[];
const lock = read('package-lock.json') as { packages: Record<string, { license?: string }> };
const rows = [...readFileSync(join(ROOT, 'docs/dependencies.md'), 'utf8').matchAll(/^\| `(.+)` \| (.+) \| (.+) \| (.+) \|$/gm)].map(
  ([, name = '', licence, reach, what]) => ({ name, licence, reach, what }),
);

/** What a package says of its licence; of one that is for another system, what the lock file has noted down. */
function licenceOf(name: string): string | undefined {
  const path = `node_modules/${name}`;
  return existsSync(join(ROOT, path)) ? (read(`${path}/package.json`) as { license?: string }).license : lock.packages[path]?.license;
}

test('every dependency is justified, in order, and under the licence that it states', () => {
  const named = manifests.flatMap((it) => [it.dependencies, it.devDependencies, it.optionalDependencies]);
  const names = named.flatMap((it) => Object.keys(it ?? {})).sort();
  expect(rows.map(({ name, licence }) => ({ name, licence }))).toEqual(names.map((name) => ({ name, licence: licenceOf(name) })));
});

test('what is said to reach readers is what comes with its licence', () => {
  expect(new Set(rows.map(({ reach }) => reach))).toEqual(new Set(['shipped', 'tool']));
  const named = new Set(rows.map(({ name }) => name));
  const shipped = SHIPPED.flatMap(({ packages }) => packages).filter((name) => named.has(name));
  expect(rows.filter(({ reach }) => reach === 'shipped').map(({ name }) => name)).toEqual(shipped.sort());
});
