import { mkdtemp, readdir, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { openBuildCache } from '../../src/cli/build/build-cache.ts';

const root = await mkdtemp(join(tmpdir(), 'cache-'));

test('keeps what was made, each kind in its own folder', async () => {
  const [pdf, png] = [openBuildCache('pdf', root), openBuildCache('png', root)];
  await pdf.write('k', Buffer.from('a PDF'));
  expect(Buffer.from((await pdf.read('k')) ?? []).toString()).toBe('a PDF');
  expect(await png.read('k')).toBeNull();
  expect(await pdf.read('other')).toBeNull();
});

test('lets go what nobody asked for in a month', async () => {
  const cache = openBuildCache('png', root);
  for (const key of ['old', 'asked', 'new']) await cache.write(key, Buffer.from(key));
  const long = new Date(Date.now() - 31 * 24 * 3600e3);
  for (const key of ['old', 'asked']) await utimes(join(root, 'png', `${key}.png`), long, long);
  await cache.read('asked');
  await cache.sweep();
  expect((await readdir(join(root, 'png'))).sort()).toEqual(['asked.png', 'new.png']);
});

test('keeps nothing where it is off', async () => {
  const cache = openBuildCache('png', 'off');
  await cache.write('k', Buffer.from('x'));
  await cache.sweep();
  expect(await cache.read('k')).toBeNull();
});

test('where nothing can be written, says so once and goes on', async () => {
  const file = join(root, 'no-folder');
  await writeFile(file, '');
  const say = vi.spyOn(console, 'error').mockReturnValue();
  try {
    for (const kind of ['png', 'pdf'] as const) await openBuildCache(kind, file).write('k', Buffer.from('x'));
    expect(say.mock.calls).toEqual([[expect.stringContaining(`Nothing can be kept in ${file} for later builds: ENOTDIR`)]]);
  } finally {
    say.mockRestore();
  }
});
