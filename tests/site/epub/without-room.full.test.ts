import { readdirSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyProject } from '../../copy-project.ts';
import { copyMini } from '../../mini.ts';
import { runProcess } from '../../run-process.ts';

test('without the room of EPUB and its line the rest builds whole, and nothing leads to a book', async () => {
  const project = await copyProject();
  for (const path of ['src/site/epub', 'src/formats/epub', 'src/pages/[...book].epub.ts'])
    await rm(join(project, path), { recursive: true });
  const rooms = join(project, 'src/site/base/book-rooms.ts');
  await writeFile(rooms, (await readFile(rooms, 'utf8')).replace(/^export \{ EPUB \}.*\n/m, ''));
  const out = join(project, 'out');
  const args = ['src/cli/build.ts', '--content', await copyMini(), '--out', out, '--pdf=off', '--previews=off'];
  const { code, text } = await runProcess(args, { cwd: project });
  expect(code, text).toBe(0);
  const pages = readdirSync(out, { recursive: true, encoding: 'utf8' });
  expect(pages.filter((path) => path.endsWith('.epub'))).toEqual([]);
  expect(await readFile(join(out, 'articles/harbor/index.html'), 'utf8')).not.toMatch(/\.epub|application\/epub/);
  expect(await readFile(join(out, 'articles/harbor/linkset.json'), 'utf8')).not.toMatch(/\.epub|application\/epub/);
  const types = await runProcess(['node_modules/typescript/bin/tsc', '--noEmit', '-p', '.'], { cwd: project });
  expect(types.text).toBe('');
});
