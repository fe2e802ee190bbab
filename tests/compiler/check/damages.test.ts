import { mkdir, rename, symlink } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { compile } from '../../../src/compiler/index.ts';
import type { Problem } from '../../../src/compiler/problems/problem.ts';
import { applyEdits, copyMini, type Edit } from '../../mini.ts';

/** What is done to a content folder, and what must be told of it. */
interface Damage {
  name: string;
  edits?: Edit[];
  folders?: string[];
  /** Links by their paths, each with where it leads from its folder. */
  links?: Record<string, string>;
  moves?: Record<string, string>;
  problems: string[];
}

const damages = parse(readFileSync(join(import.meta.dirname, 'damages.yaml'), 'utf8')) as Damage[];

async function damage({ edits = [], folders = [], links = {}, moves = {} }: Damage): Promise<string> {
  const folder = await copyMini();
  await applyEdits(folder, edits);
  for (const path of folders) await mkdir(join(folder, path), { recursive: true });
  for (const [from, to] of Object.entries(moves)) await rename(join(folder, from), join(folder, to));
  for (const [path, to] of Object.entries(links)) await symlink(to, join(folder, path));
  return folder;
}

const describeProblem = ({ place: { file, start }, fatal, ruleId }: Problem) =>
  `${file.replace(/^content\//, '')}:${start.line}:${start.column} ${fatal ? 'error' : 'warning'} ${ruleId}`;

describe('damaged content', () => {
  test.each(damages)('$name', async (it) => {
    const { briefing, problems } = await compile(await damage(it));
    expect(problems.map(describeProblem)).toEqual(it.problems);
    expect(briefing === null).toBe(problems.some(({ fatal }) => fatal));
    for (const { reason, cause, note } of problems)
      for (const said of [reason, note ?? '', ...cause.map((one) => one.reason)]) expect(said).toMatch(/^.{0,700}$/u);
  });
});
