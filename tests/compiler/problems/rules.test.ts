import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { printRules } from '../../../src/compiler/problems/print-rules.ts';
import { startOf, unexpected } from '../../../src/compiler/problems/problem.ts';
import { listRules, RULE_GROUPS } from '../../../src/compiler/problems/rules.ts';
import { ROOT } from '../../run-process.ts';

test('each rule of the register is reported somewhere', () => {
  const files = globSync('src/**/*.ts', { cwd: ROOT }).filter((path) => !path.endsWith('problems/rules.ts'));
  const code = files.map((path) => readFileSync(join(ROOT, path), 'utf8')).join('\n');
  expect(listRules().filter((id) => !code.includes(`'${id}'`))).toEqual([]);
});

test('no rule is in two groups, and each says in one sentence what must hold', () => {
  const rules = Object.values(RULE_GROUPS).flatMap((group) => Object.entries<{ holds: string }>(group));
  expect(listRules()).toHaveLength(rules.length);
  for (const [id, { holds }] of rules) {
    expect(id).toMatch(/^[a-z]+(?:-[a-z0-9]+)*$/);
    expect(holds, id).toMatch(/^[^\n|]+\.$/);
  }
});

test('`docs/problems.md` is what `npm run schemas` writes', () => {
  expect(readFileSync(join(ROOT, 'docs/problems.md'), 'utf8')).toBe(printRules());
});

test('the register decides whether a problem fails the build, or leaves it to the one who reports it', () => {
  const place = startOf('x');
  expect(unexpected(place, 'source-exists', 'a', 'b').fatal).toBe(true);
  expect(unexpected(place, 'ids-are-sealed', 'a', 'b').fatal).toBe(false);
  expect(unexpected(place, 'date-follows-words', 'a', 'b', { fatal: false }).fatal).toBe(false);
  expect(unexpected(place, 'date-follows-words', 'a', 'b', { fatal: true }).fatal).toBe(true);
  // @ts-expect-error no such rule
  expect(() => unexpected(place, 'source-is-there', 'a', 'b')).toThrow('no rule source-is-there');
  // @ts-expect-error this rule is an error in any case
  unexpected(place, 'source-exists', 'a', 'b', { fatal: false });
  // @ts-expect-error whether this one is an error must be said
  unexpected(place, 'date-follows-words', 'a', 'b');
});
