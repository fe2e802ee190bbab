import { appendFile, chmod, mkdir, mkdtemp, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { changeContent, replaceFiles, takeSnapshot, type FileChange, type Snapshot } from '../../../src/edit/change-content.ts';
import { printProblems } from '../../../src/compiler/problems/print.ts';

async function makeFolder(files: Record<string, string> = {}): Promise<string> {
  const folder = join(await mkdtemp(join(tmpdir(), 'change-')), 'content');
  await mkdir(join(folder, 'claims'), { recursive: true });
  for (const [path, text] of Object.entries(files)) await writeFile(join(folder, path), text);
  return folder;
}

const textOf = (content: Snapshot, path: string): string => content.get(path)?.toString() ?? '';
const plan = (...changes: FileChange[]) => Promise.resolve({ changes, result: null });

describe('a change of content', () => {
  test('many at once in one process all land, and leave nothing else', async () => {
    const folder = await makeFolder({ 'sources.yaml': '' });
    const adds = Array.from({ length: 20 }, (_, at) =>
      changeContent(folder, (content) => plan({ path: 'sources.yaml', after: `${textOf(content, 'sources.yaml')}- ${at}\n` })),
    );
    await Promise.all(adds);
    const lines = (await readFile(join(folder, 'sources.yaml'), 'utf8')).trimEnd().split('\n');
    expect(lines.sort()).toEqual(Array.from({ length: 20 }, (_, at) => `- ${at}`).sort());
    expect((await readdir(folder)).sort()).toEqual(['claims', 'sources.yaml']);
  });

  test('is planned anew on what an editor saves meanwhile', async () => {
    const folder = await makeFolder({ 'sources.yaml': 'a\n', 'claims/harbor.yaml': 'x\n' });
    const seen: string[] = [];
    const outcome = await changeContent(folder, async (content) => {
      seen.push(textOf(content, 'sources.yaml'));
      // Once in the file itself, once in another one that the plan may rest on.
      if (seen.length === 1) await appendFile(join(folder, 'sources.yaml'), 'b\n');
      if (seen.length === 2) await appendFile(join(folder, 'claims/harbor.yaml'), 'y\n');
      return plan({ path: 'sources.yaml', after: `${textOf(content, 'sources.yaml')}mine\n` });
    });
    expect(outcome).toEqual({ type: 'done', result: null });
    expect(seen).toEqual(['a\n', 'a\nb\n', 'a\nb\n']);
    expect(await readFile(join(folder, 'sources.yaml'), 'utf8')).toBe('a\nb\nmine\n');
  });

  test('is refused, with the lines that differ, if it was planned before, or the files do not come to rest', async () => {
    const folder = await makeFolder({ 'sources.yaml': 'one\ntwo\nthree\n', 'charts.yaml': 'gone\n' });
    const planned = await takeSnapshot(folder);
    await writeFile(join(folder, 'sources.yaml'), `one\n2\nthree\n${'4'.repeat(200)}\n`);
    await writeFile(join(folder, 'claims/new.yaml'), 'new\n');
    const outcome = await changeContent(folder, () => plan({ path: 'charts.yaml', after: 'mine' }), { planned });
    expect(outcome.type === 'refused' && printProblems(outcome.problems)).toMatchInlineSnapshot(`
      "content/claims/new.yaml:1:1  error  Unexpected new file while this command was at work, expected none  file-is-as-read
        Hint: nothing was written; look at what has changed, and run the command again.
      content/sources.yaml:2:1  error  Unexpected change of the file while this command was at work, expected it as it was read  file-is-as-read
        content/sources.yaml:2:1  read \`two\`
        content/sources.yaml:2:1  now \`2\`
        content/sources.yaml:4:1  now \`4444444444444444444444444444444444444444444444444444444444444444444444444444444…\`
        Hint: nothing was written; look at what has changed, and run the command again.
      2 errors"
    `);
    expect(await readFile(join(folder, 'charts.yaml'), 'utf8')).toBe('gone\n');

    let saves = 0;
    const restless = await changeContent(folder, async () => {
      await writeFile(join(folder, 'sources.yaml'), `saved ${++saves}\n`);
      return plan({ path: 'charts.yaml', after: 'mine' });
    });
    expect(restless.type === 'refused' && printProblems(restless.problems)).toMatchInlineSnapshot(`
      "content/sources.yaml:1:1  error  Unexpected change of the file while this command was at work, expected it as it was read  file-is-as-read
        content/sources.yaml:1:1  read \`saved 4\`
        content/sources.yaml:1:1  now \`saved 5\`
        Hint: nothing was written; look at what has changed, and run the command again.
      1 error"
    `);
    expect(saves).toBe(5);
    expect((await readdir(folder)).sort()).toEqual(['charts.yaml', 'claims', 'sources.yaml']);
  });

  test('is refused where the way to the file leads through a link', async () => {
    const [folder, elsewhere] = [await makeFolder({ 'sources.yaml': 'mine' }), await makeFolder({ 'sources.yaml': 'theirs' })];
    await symlink(elsewhere, join(folder, 'originals'));
    await symlink(join(elsewhere, 'sources.yaml'), join(folder, 'charts.yaml'));
    const outcome = await changeContent(folder, () =>
      plan({ path: 'originals/a.md', after: 'text' }, { path: 'charts.yaml', after: 'text' }, { path: 'sources.yaml', after: 'changed' }),
    );
    expect(outcome.type === 'refused' && outcome.problems.map(({ place, reason }) => `${place.file} ${reason}`)).toEqual([
      'content/originals Unexpected symbolic link, expected a plain file or folder',
      'content/charts.yaml Unexpected symbolic link, expected a plain file or folder',
    ]);
    expect(await readFile(join(folder, 'sources.yaml'), 'utf8')).toBe('mine');
    expect(await readdir(elsewhere)).toEqual(['claims', 'sources.yaml']);
  });

  test.skipIf(process.platform === 'win32')('keeps who may read and write a file', async () => {
    const folder = await makeFolder({ 'sources.yaml': 'old' });
    await chmod(join(folder, 'sources.yaml'), 0o640);
    await changeContent(folder, () => plan({ path: 'sources.yaml', after: 'new' }));
    expect((await stat(join(folder, 'sources.yaml'))).mode & 0o777).toBe(0o640);
  });

  // Whoever is root may write everything.
  test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)('leaves a file that is protected from writing', async () => {
    const folder = await makeFolder({ 'sources.yaml': 'old', 'charts.yaml': 'old' });
    await chmod(join(folder, 'sources.yaml'), 0o444);
    const changes: FileChange[] = [
      { path: 'charts.yaml', after: 'new' },
      { path: 'sources.yaml', after: 'new' },
    ];
    await expect(changeContent(folder, () => plan(...changes))).rejects.toThrow(/EACCES.*; nothing was changed\.$/);
    expect(await readFile(join(folder, 'charts.yaml'), 'utf8')).toBe('old');
  });

  test('does not write what is as it was, nor make a folder for nothing', async () => {
    const folder = await makeFolder({ 'sources.yaml': 'same' });
    const before = await stat(join(folder, 'sources.yaml'), { bigint: true });
    await changeContent(folder, () => plan({ path: 'sources.yaml', after: 'same' }));
    expect((await stat(join(folder, 'sources.yaml'), { bigint: true })).ino).toBe(before.ino);
    await expect(changeContent(join(folder, 'typo'), () => Promise.reject(new Error('nothing here')))).rejects.toThrow('nothing here');
    await changeContent(join(folder, 'typo'), () => plan());
    expect((await readdir(folder)).sort()).toEqual(['claims', 'sources.yaml']);
  });

  test.each(['../outside.yaml', '/etc/outside.yaml', 'claims/../../outside.yaml', 'claims//x.yaml', ''])(
    'has no path such as `%s`',
    async (path) => {
      const folder = await makeFolder();
      await expect(changeContent(folder, () => plan({ path, after: 'text' }))).rejects.toThrow(RangeError);
      expect(await readdir(join(folder, '..'))).toEqual(['content']);
    },
  );

  test('tidies away what killed processes have left, and nothing that is an author’s', async () => {
    const left = ['.sources.yaml.~new', 'claims/.harbor.yaml.~old', '.changes.~lock', '..changes.~journal.~new'];
    const own = ['.hidden.yaml', 'claims/.harbor.yaml.swp', 'claims/harbor.yaml~', 'sources.yaml'];
    const folder = await makeFolder(Object.fromEntries([...left, ...own].map((path) => [path, path.includes('lock') ? '' : 'text'])));
    await changeContent(folder, () => plan({ path: 'charts.yaml', after: 'new' }));
    const there = (await readdir(folder, { recursive: true })).filter((path) => path !== 'claims').sort();
    expect(there).toEqual([...own, 'charts.yaml'].sort());
  });
});

test('files that are made from others are replaced together, whatever they held', async () => {
  const folder = await makeFolder({ 'claims/a.json': 'old' });
  await replaceFiles(folder, [
    { path: 'claims/a.json', after: 'new' },
    { path: 'docs/b.md', after: 'new' },
  ]);
  expect((await readdir(folder, { recursive: true })).sort()).toEqual(['claims', 'claims/a.json', 'docs', 'docs/b.md']);
  expect(await readFile(join(folder, 'claims/a.json'), 'utf8')).toBe('new');
});
