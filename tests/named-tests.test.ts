import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles } from '../src/cli/build/digest-files.ts';

test('every test that the promises name is there, and every promise names one', async () => {
  const promises = readFileSync(join(import.meta.dirname, '../docs/promises.md'), 'utf8');
  const tests = (await listFiles(import.meta.dirname)).map((file) => basename(file));
  const rows = [...promises.matchAll(/^\| (?!Promised|---)(.+) \| (.+) \|$/gm)];
  const named = rows.map(([, , tests = '']) => [...tests.matchAll(/`([\w.-]+\.test\.ts)`/g)].map(([, name = '']) => name));
  expect(rows.length).toBeGreaterThan(10);
  expect(rows.filter((_, at) => !named[at]?.length).map(([row]) => row)).toEqual([]);
  expect(named.flat().filter((name) => !tests.includes(name))).toEqual([]);
});
