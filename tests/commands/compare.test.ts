import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeFiles } from '../../bench/lib/write-files.ts';
import { generateBriefing } from '../../bench/lib/generate-briefing.ts';
import { applyEdits, copyMini } from '../mini.ts';
import { runCommand } from './run-command.ts';

let work: string;
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'compare-'));
  await cp(await copyMini(), join(work, 'content'), { recursive: true });
  await cp(join(work, 'content'), join(work, 'other'), { recursive: true });
  await rm(join(work, 'other', 'anchors.lock'));
  await applyEdits(join(work, 'other'), [{ file: 'claims/harbor.yaml', find: '  hedge: may\n', replace: '' }]);
});
afterAll(() => rm(work, { recursive: true }));

const run = (...args: string[]) => runCommand('compare', args, work);

test('two readings are compared in the terminal, as JSON and as a page', async () => {
  expect(await run('other')).toMatchObject({ code: 0, text: expect.stringContaining('A¶3  C4 / C4: hedge: may / not stated') as string });
  const { text } = await run('other', '--json');
  expect(JSON.parse(text)).toMatchObject({ kinds: { claim: { exact: 1 } }, relations: { onlyOne: 0 } });
  expect((await run('other', '--page', 'page.html')).code).toBe(0);
  expect(await readFile(join(work, 'page.html'), 'utf8')).toContain('<li>hedge: may / not stated</li>');
});

test('what cannot be compared is refused, and no page is written over', async () => {
  await writeFiles(join(work, 'elsewhere'), generateBriefing(1));
  expect((await run('other', '--page', 'page.html')).text).toContain('Unexpected page.html, expected no file yet');
  for (const [args, words] of [
    [['elsewhere'], 'expected a reading of the same texts: no paragraph of it stands in content'],
    [['nowhere'], 'Unexpected missing folder nowhere'],
    [['content/sources.yaml'], 'Unexpected file content/sources.yaml, expected a folder with content'],
    [['other', '--page', 'no/page.html'], 'Unexpected missing folder no, expected one for no/page.html'],
    [[], 'Unexpected 0 folders, expected one'],
  ] as const)
    expect(await run(...args)).toMatchObject({ code: 2, text: expect.stringContaining(words) as string });
});
