import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openBundle } from '../../src/cli/build/pages/page-bundle.ts';
import { copyProject } from '../copy-project.ts';

const root = await copyProject();
const cache = join(root, '.cache/pages');
afterAll(() => rm(root, { recursive: true }));

const open = () => openBundle({ root, work: join(root, '.build/code'), base: '/', language: 'en' });
const made = async (folder: string) => (await stat(join(folder, 'bundle.json'))).mtimeMs;

test('the code of the pages is made once, anew where it is damaged, and serves one build where nothing can be kept', async () => {
  await rm(cache, { recursive: true, force: true }); // in a copy it leads to that of the project
  const environment = { ...process.env };
  const first = await open();
  expect({ ...process.env }).toEqual(environment); // other tests run in this process
  const folder = join(first.server, '..');
  const time = await made(folder);
  expect(await open()).toEqual(first);
  expect(await made(folder)).toBe(time);

  const count = async () => (await readdir(folder, { recursive: true })).length;
  const whole = await count();
  const damages = [() => rm(join(first.server, first.entry)), () => writeFile(join(folder, 'bundle.json'), '{"entry"')];
  for (const damage of damages) {
    await damage();
    const again = await open();
    expect({ ...again, entry: '' }).toEqual({ ...first, entry: '' }); // the name of the module is of each make
    expect([await count(), await readdir(again.server)]).toEqual([whole, expect.arrayContaining([again.entry])]);
  }

  await rm(cache, { recursive: true });
  await mkdir(join(root, '.cache'), { recursive: true });
  await writeFile(cache, 'no folder');
  const { server, entry } = await open();
  expect(server).toBe(join(root, '.build/code/server'));
  expect(await readdir(server)).toContain(entry);
});
