import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { copyMini } from '../mini.ts';
import { runCommand } from './run-command.ts';

let work: string;
beforeEach(async () => {
  work = await mkdtemp(join(tmpdir(), 'review-'));
  await cp(await copyMini(), join(work, 'content'), { recursive: true });
});
afterEach(() => rm(work, { recursive: true }));

const run = (command: string, ...args: string[]) => runCommand(command, args, work);
const read = (file: string) => readFile(join(work, 'content', file), 'utf8');

test('a table that was edited is shown as a patch, and written only if asked', async () => {
  expect((await run('export', 'claims.csv')).code).toBe(0);
  const table = await readFile(join(work, 'claims.csv'), 'utf8');
  await writeFile(join(work, 'claims.csv'), table.replace('The mud wins', 'Mud wins'));
  const shown = await run('import-table', 'claims.csv');
  expect(shown.text).toContain('--- a/content/claims/harbor.yaml\n+++ b/content/claims/harbor.yaml\n');
  expect(shown.text).toContain('-  label: The mud wins\n+  label: Mud wins\n');
  expect(shown.text).toContain('\nNothing is written yet: `npm run import-table -- claims.csv --write` writes it.\n');
  expect(await read('claims/harbor.yaml')).toContain('label: The mud wins');
  expect((await run('import-table', 'claims.csv', '--write')).text).toContain('\nWritten. Run `npm run check`.\n');
  expect(await read('claims/harbor.yaml')).toContain('label: Mud wins');
  expect((await run('import-table', 'claims.csv')).text).toBe('Nothing to change.\n');
});

test('annotations are shown as a patch that git takes, a file that is new too, and written only if asked', async () => {
  await rm(join(work, 'content/claims/ships.yaml'));
  await rm(join(work, 'content/anchors.lock'));
  await rm(join(work, 'content/crosswalk.yaml'));
  const target = [{ selector: [{ type: 'TextQuoteSelector', exact: 'ships went elsewhere' }] }];
  await writeFile(join(work, 'notes.json'), JSON.stringify({ annotations: [{ id: 'a', text: 'Where?', tags: [], target }] }));
  const shown = await run('import-annotations', 'notes.json');
  expect(shown.text).toContain('diff --git a/content/claims/ships.yaml b/content/claims/ships.yaml\nnew file mode 100644\n--- /dev/null\n');
  expect(shown.text).toContain('\nNothing is written yet: `npm run import-annotations -- notes.json --write` writes it.\n');
  await expect(read('claims/ships.yaml')).rejects.toThrow('ENOENT');
  expect((await run('import-annotations', 'notes.json', '--write')).text).toContain('\nWritten. Run `npm run check`.\n');
  expect(await read('claims/ships.yaml')).toMatch(/id: ships-went-elsewhere\n[^]*note: Where\?\n/);
});
