import { appendFile, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseReleaseOptions } from '../../src/cli/release-options.ts';
import { compile } from '../../src/compiler/index.ts';
import { printBriefingJson } from '../../src/formats/json/briefing-json.ts';
import { printProblems } from '../../src/compiler/problems/print.ts';
import type { Release } from '../../src/model/release.ts';
import { applyEdits, copyMini, SECOND_VERSION } from '../mini.ts';
import { runCommand } from './run-command.ts';

let content: string;
const at = (path: string) => join(content, path);
const read = (path: string) => readFile(at(path), 'utf8');

/** Run a command on the mini-briefing as an author does, and give what it prints and its exit code. */
const run = (command: string, ...args: string[]) => runCommand(command, [...args, '--content', 'content'], dirname(content));

const release = (version: string, date: string, note = 'What is new.') =>
  run('release', version, '--note', note, '--date', date, '--pdf=off');

test.each([
  ['no such version', ['1.2', '--note', 'New.'], 'Unexpected version `1.2`, expected one such as 1.1.0'],
  ['no version', ['--note', 'New.'], 'Unexpected version ``, expected one such as 1.1.0'],
  ['no note', ['1.2.0', '--note', ' '], 'Unexpected release without `--note`, expected a sentence that tells readers what is new'],
  ['no such day', ['1.2.0', '--note', 'New.', '--date', '2026-02-30'], 'Unexpected `--date 2026-02-30`, expected a day such as 2026-11-22'],
])('a release with %s is refused', (_, args, message) => {
  expect(() => parseReleaseOptions(args, new Date('2026-03-01T12:00:00Z'))).toThrow(message);
});

test('drafts and texts that are still to be written are not closed', async () => {
  content = await copyMini([
    { file: 'articles/harbor.md', find: 'code: A', replace: 'code: A\ndraft: true' },
    { file: 'claims/ships.yaml', find: 'statement: Ships went elsewhere.', replace: 'statement: TODO what is claimed' },
  ]);
  const { code, text } = await release('1.0.1', '2026-02-01');
  expect([code, text.match(/error .* (\S+)$/gm)?.map((line) => line.replace(/.* /, ''))]).toEqual([
    1,
    ['article-is-finished', 'text-is-written'],
  ]);
  expect(await readdir(content)).not.toContain('versions');
  await rm(dirname(content), { recursive: true });
});

describe('two versions of the mini-briefing', () => {
  let first: string[];
  beforeAll(async () => {
    content = await copyMini([{ file: 'briefing.yaml', find: 'versions:', replace: '# Newest first.\nversions: # all of them' }]);
    expect(await release('1.0.0', '2026-02-01', 'The first.')).toEqual({
      code: 0,
      text: 'Version 1.0.0 is closed (the first): content/versions/1.0.0\n',
    });
    first = await Promise.all((await readdir(at('versions/1.0.0'))).sort().map((name) => read(`versions/1.0.0/${name}`)));

    await applyEdits(content, SECOND_VERSION);
  });
  afterAll(() => rm(dirname(content), { recursive: true }));

  test('what is kept of the first says the day, the note and the hash, and is the data that was published', async () => {
    const [data = '', facts = ''] = first;
    const { hash } = JSON.parse(data) as { hash: string };
    expect(JSON.parse(facts)).toEqual({ version: '1.0.0', date: '2026-02-01', note: 'The first.', hash, since: null, changes: [] });
  });

  test('an id that is not sealed keeps a version open, and cannot be sealed for a closed one', async () => {
    const refused = await release('1.1.0', '2026-03-01');
    expect(refused.code).toBe(1);
    expect(refused.text).toMatch(/content\/anchors\.lock:1:1 {2}error {2}Unexpected 5 unsealed ids .*npm run seal/s);
    expect(await run('seal')).toEqual({ code: 2, text: expect.stringContaining('npm run seal -- --version 1.1.0') as string });
    expect((await run('seal', '--version', '1.1.0')).text).toContain('5 ids sealed');
  });

  test('the list of versions gets an entry, and stays as it was written', async () => {
    expect((await release('1.1.0', '2026-03-01', 'Corrected: the “old” one.')).text).toBe(
      'Version 1.1.0 is closed (one claim added, one paragraph reworded, one claim renamed, one claim changed, one relation changed, one claim retired since 1.0.0): content/versions/1.1.0\n',
    );
    expect(await read('briefing.yaml')).toContain(`
# Newest first.
versions: # all of them
  - version: 1.1.0
    date: 2026-03-01
    note: "Corrected: the “old” one."
  - version: 1.0.0
    date: 2026-02-01
    note: The first.
articles:`);
  });

  test('the second says by id what changed since the first', async () => {
    const record = JSON.parse(await read('versions/1.1.0/release.json')) as Release;
    expect(record.since).toBe('1.0.0');
    expect(record.changes).toMatchInlineSnapshot(`
      [
        {
          "code": "A¶2",
          "fields": [
            {
              "field": "text",
              "now": "“The mud wins every year”, said Ines Roca, the old harbor master, to the Gazette. “Almost half of the berths” will be lost, she thinks. She has seen no survey since that “of 1998”.",
              "was": "“The mud wins every year”, said Ines Roca, the harbor master, to the Gazette. “Almost half of the berths” will be lost, she thinks. She has seen no survey since that “of 1998”.",
            },
          ],
          "formerly": null,
          "id": "paragraph:A¶2",
          "label": "",
          "type": "changed",
        },
        {
          "code": "C5",
          "fields": [],
          "formerly": "claim:berths-blocked-b",
          "id": "claim:berths-blocked-in-may",
          "label": "Berths blocked",
          "type": "changed",
        },
        {
          "code": "C7",
          "fields": [
            {
              "field": "statement",
              "now": "Ships went to other harbors.",
              "was": "Ships went elsewhere.",
            },
          ],
          "formerly": null,
          "id": "claim:ships-go-elsewhere",
          "label": "Ships go elsewhere",
          "type": "changed",
        },
        {
          "code": "C8",
          "id": "claim:mud-is-feared",
          "label": "Mud is feared",
          "type": "added",
        },
        {
          "code": "R1",
          "fields": [
            {
              "field": "claims",
              "now": "berths-blocked-a
      berths-blocked-in-may",
              "was": "berths-blocked-a
      berths-blocked-b",
            },
          ],
          "formerly": null,
          "id": "relation:blocked-berths-once",
          "label": "The blocked berths",
          "type": "changed",
        },
        {
          "code": "C4",
          "id": "claim:council-must-choose",
          "label": "The council must choose",
          "type": "gone",
        },
      ]
    `);
  });

  test('the first is as it was, and the site knows both', async () => {
    expect(await Promise.all((await readdir(at('versions/1.0.0'))).sort().map((name) => read(`versions/1.0.0/${name}`)))).toEqual(first);
    const { briefing, problems } = await compile(content);
    expect(problems).toEqual([]);
    expect(briefing?.releases.map(({ version, hash }) => [version, hash === briefing.hash])).toEqual([
      ['1.1.0', true],
      ['1.0.0', false],
    ]);
    expect(briefing && printBriefingJson(briefing)).toBe(await read('versions/1.1.0/briefing.json'));
    expect(briefing?.since).toMatchObject({
      'claim:harbor-silts': '1.0.0',
      'claim:mud-is-feared': '1.1.0',
      'claim:berths-blocked-in-may': '1.0.0',
    });
  });

  test.each([
    [
      'the same version',
      ['1.1.0', '2026-03-02'],
      'content/briefing.yaml:9:14-9:19  error  Unexpected version 1.1.0, expected one after 1.1.0',
    ],
    [
      'an earlier day',
      ['1.2.0', '2026-02-02'],
      'content/briefing.yaml:10:11-10:21  error  Unexpected date 2026-02-02, expected none before 2026-03-01',
    ],
    [
      'nothing new',
      ['1.2.0', '2026-03-02'],
      'content/briefing.yaml:9:5-9:19  error  Unexpected release without a change since version 1.1.0',
    ],
  ] as const)('refuses %s', async (_, [version, date], message) => {
    const { code, text } = await release(version, date);
    expect(text).toContain(message);
    expect(code).toBe(1);
    expect((await readdir(at('versions'))).sort()).toEqual(['1.0.0', '1.1.0', 'SHA256SUMS']);
  });

  test('what was closed stays: a file that changed, one that came and one that went are problems', async () => {
    await appendFile(at('versions/1.0.0/briefing.json'), '\n');
    await writeFile(at('versions/1.0.0/more.txt'), 'more');
    await rm(at('versions/1.1.0/briefing.json'));
    await applyEdits(content, [{ file: 'briefing.yaml', find: 'note: The first.', replace: 'note: The very first.' }]);
    const { briefing, problems } = await compile(content);
    expect(briefing).toBeNull();
    expect(printProblems(problems).replace(/[0-9a-f]{12}…/g, '…')).toMatchInlineSnapshot(`
      "content/briefing.yaml:14:11-14:26  error  Unexpected \`The very first.\` for \`note\`, expected \`The first.\`  version-stays
        content/versions/1.0.0/release.json:1:1-1:2  version 1.0.0 was closed here
        Hint: what was published stays; say in the note of the next version what was wrong.
      content/versions/1.0.0/briefing.json:1:1  error  Unexpected changed file, expected the one that was sealed when the version was closed  version-stays
        content/versions/SHA256SUMS:2:1-2:86  sealed as …, now …
        Hint: restore it from the version control: what was published is never edited; a correction is a new version.
      content/versions/1.0.0/more.txt:1:1  error  Unexpected file, expected only files that \`versions/SHA256SUMS\` lists  version-is-sealed
        Hint: delete it; \`npm run release\` writes what belongs here.
      content/versions/SHA256SUMS:4:1-4:86  error  Unexpected loss of \`versions/1.1.0/briefing.json\`, expected it to stay  version-stays
        Hint: restore it from the version control.
      4 errors"
    `);
  });
});
