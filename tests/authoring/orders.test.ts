import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { planOrder, writeOrder, type Writes } from '../../src/authoring/server/write-order.ts';
import { order } from '../../src/authoring/server/order.ts';
import { openCompiler } from '../../src/compiler/compile-safely.ts';
import { readRecords } from '../../src/compiler/records/read-records.ts';
import { changeContent, takeSnapshot } from '../../src/edit/change-content.ts';
import { noteDone, openTexts, takeBackDone } from '../../src/edit/edit-entries.ts';
import { printPatch } from '../../src/edit/print-patch.ts';
import type { Place } from '../../src/model/place.ts';
import { applyEdits, copyMiniFound, type Edit } from '../mini.ts';

/** What an author orders, and where its words stand. */
interface Case {
  name: string;
  order: unknown;
  places?: Place[];
  edits?: Edit[];
}

const cases = parse(await readFile(join(import.meta.dirname, 'orders.yaml'), 'utf8')) as Case[];

/** Plan an order in the small briefing: a patch of what it changes, and what it says; of one that is refused, why. */
async function run({ order: wanted, places = [], edits = [] }: Case): Promise<string> {
  const content = await copyMiniFound(edits);
  const read = order.parse({ ...(wanted as object), ...('places' in (wanted as object) ? { places: [DUMMY] } : {}) });
  if (read.type === 'undo') throw new Error('no order to plan');
  const snapshot = await takeSnapshot(content);
  const texts = openTexts(content, snapshot);
  try {
    const lines = planOrder(
      texts,
      (await readRecords(content)).records,
      read.type === 'waive' && places.length ? { ...read, place: DUMMY } : read,
      places,
    );
    const files = texts
      .changes()
      .map(({ path, after }) => ({ path, before: snapshot.get(path)?.toString() ?? null, after: String(after) }));
    return printPatch(files, lines.join('\n'));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return `${error.name}: ${error.message}\n`.replaceAll(content, 'content');
  }
}

/** The server finds the places of words; here they are given. */
const DUMMY = { slug: 'harbor', paragraph: '1', words: 'words', nth: 0 };

describe('what an author orders', () => {
  test.each(cases)('$name', async (it) => {
    await expect(await run(it)).toMatchFileSnapshot(join('snapshots', `${it.name.replace(/[^a-z0-9]+/gi, '-')}.txt`));
  });
});

test('a write is taken back, and not once the files have changed by other hands', async () => {
  const content = await copyMiniFound();
  const write = async (title: string, text: string) =>
    changeContent(content, (snapshot) => {
      const changes = [{ path: 'claims/harbor.yaml', after: (snapshot.get('claims/harbor.yaml')?.toString() ?? '') + text }];
      return Promise.resolve({ changes, result: noteDone(title, changes, snapshot) });
    });
  const before = await readFile(join(content, 'claims/harbor.yaml'), 'utf8');
  const [one, two] = [await write('one', '# one\n'), await write('two', '# two\n')];
  if (one.type !== 'done' || two.type !== 'done') throw new Error('refused');
  const back = async (done: typeof one.result) =>
    changeContent(content, (snapshot) => Promise.resolve({ changes: takeBackDone(done, snapshot), result: null }));
  await expect(back(one.result)).rejects.toThrow('Unexpected change since “one”');
  await back(two.result);
  await back(one.result);
  expect(await readFile(join(content, 'claims/harbor.yaml'), 'utf8')).toBe(before);
  const three = await write('three', '# three\n');
  await applyEdits(content, [{ file: 'claims/harbor.yaml', find: '# three', replace: '# mine' }]);
  if (three.type !== 'done') throw new Error('refused');
  await expect(back(three.result)).rejects.toThrow(/expected the files as that left them[^]*-# three[^]*\+# mine/);
});

test('two writes that are asked to be taken back at once are both taken back', async () => {
  const content = await copyMiniFound();
  const file = join(content, 'claims/harbor.yaml');
  const before = await readFile(file, 'utf8');
  const writes: Writes = [];
  for (const after of [`${before}# one\n`, `${before}# one\n# two\n`]) {
    await changeContent(content, (snapshot) => {
      const changes = [{ path: 'claims/harbor.yaml', after }];
      writes.push(noteDone(after.slice(before.length).trim(), changes, snapshot));
      return Promise.resolve({ changes, result: null });
    });
  }
  const compiler = openCompiler(content);
  try {
    const undo = () => writeOrder({ type: 'undo' }, content, compiler, writes);
    const taken = await Promise.all([undo(), undo()]); // either may come first
    expect(taken.flat().sort()).toEqual(['Taken back: # one', 'Taken back: # one\n# two']);
    await expect(undo()).rejects.toThrow('Nothing was written since this server was started');
  } finally {
    await compiler.close();
  }
  expect(await readFile(file, 'utf8')).toBe(before);
});
