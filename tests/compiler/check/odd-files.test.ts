import { execFileSync } from 'node:child_process';
import { mkdir, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compile } from '../../../src/compiler/index.ts';
import { copyMini } from '../../mini.ts';

const big = (path: string) => writeFile(path, '').then(() => truncate(path, 3e9)); // it takes nothing on the disk
const pipe = (path: string) => rm(path, { force: true }).then(() => execFileSync('mkfifo', [path]));
const device = (path: string) => rm(path, { force: true }).then(() => symlink('/dev/zero', path));

test.each<[string, string, (path: string) => Promise<unknown>, string, string?]>([
  ['a pipe', 'claims/harbor.yaml', pipe, 'file-exists'],
  ['a pipe', 'articles/new.md', pipe, 'file-exists'],
  ['a device', 'sources.yaml', device, 'file-is-no-link'],
  ['a file of 3 GB', 'figures/harbor.yaml', big, 'file-is-not-huge'],
  ['a file of 3 GB', 'versions/1.0.0/briefing.pdf', big, 'file-exists', 'versions/SHA256SUMS'],
])('%s as %s is an error', async (_, path, make, rule, at = path) => {
  const content = await copyMini();
  await mkdir(join(content, path, '..'), { recursive: true });
  await make(join(content, path));
  const { briefing, problems } = await compile(content);
  expect(briefing).toBeNull();
  expect(problems.map(({ place, ruleId }) => `${place.file} ${ruleId}`)).toContain(`content/${at} ${rule}`);
});
