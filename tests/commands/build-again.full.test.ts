import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { seedRandom } from '../../bench/lib/random.ts';
import { digestFiles, listFiles } from '../../src/cli/build/digest-files.ts';
import { copyMiniFound } from '../mini.ts';
import { runProcess } from '../run-process.ts';

const EDITS = 20;
/** With nothing sealed, so that every word may change. */
const content = await copyMiniFound([{ file: 'anchors.lock' }]);
const work = await mkdtemp(join(tmpdir(), 'again-'));
afterAll(() => Promise.all([work, content].map((folder) => rm(folder, { recursive: true }))));

/** Build the content, and digest what came, but for the list of the files, which says from what. */
async function build(out: string, cache: string): Promise<string> {
  const args = ['src/cli/build.ts', '--content', content, '--out', join(work, out), '--pdf=off', '--previews=off'];
  const { code, text } = await runProcess(args, { env: { BRIEFING_CACHE: cache } });
  expect(code, text).toBe(0);
  return digestFiles(
    join(work, out),
    (await listFiles(join(work, out))).filter((file) => !file.endsWith('.site-files')),
  );
}

/** Where an author changes something, as what stands before it: the end of a paragraph, of a statement, a name, a label, a summary. */
const PLACES = [
  ['articles/harbor.md', /^[“A-Z].*\.(?=\n)/gm],
  ['articles/ships.md', /^[“A-Z].*\.(?=\n)/gm],
  ['articles/ships.md', /^summary: .*(?=\.$)/gm],
  ['claims/harbor.yaml', /^ +statement: .*(?=\.?$)/gm],
  ['claims/ships.yaml', /^ +statement: .*(?=\.?$)/gm],
  ['sources.yaml', /^ +name: .*$/gm],
  ['figures/harbor.yaml', /^ +quantity: .*$/gm],
  ['briefing.yaml', /^(?:title|standfirst): .*(?=\.?$)/gm],
] as const;

test('what was built before changes no byte of what is built after an edit', { timeout: 3_600_000 }, async () => {
  const random = seedRandom(24);
  const cache = join(work, 'cache');
  const seen = new Set([await build('warm', cache)]);
  for (let edit = 1; edit <= EDITS; edit++) {
    const [file, place] = random.pick(PLACES) ?? fail();
    const path = join(content, file);
    const text = await readFile(path, 'utf8');
    const at = random.pick([...text.matchAll(place)].map(({ index, 0: before }) => index + before.length)) ?? fail();
    const words = ` ${random.pick(['mud', 'Éden’s', 'sand', '“so”'])} ${String.fromCharCode(97 + edit)}`; // never the same again, and short
    await writeFile(path, `${text.slice(0, at)}${words}${place.source.includes('A-Z') ? '.' : ''}${text.slice(at)}`);
    const warm = await build('warm', cache);
    seen.add(warm);
    expect(await build('cold', 'off'), `edit ${edit}: ${file}`).toBe(warm);
  }
  expect(seen.size).toBe(EDITS + 1);
});

function fail(): never {
  throw new Error('Unexpected text without such a place, expected one');
}
