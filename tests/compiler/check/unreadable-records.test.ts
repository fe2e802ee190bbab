import { cp, mkdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { beforeAll, describe, expect, test } from 'vitest';
import { compile } from '../../../src/compiler/index.ts';
import { hashEdition } from '../../../src/compiler/check/check-verification.ts';
import { describeRelease, listReleaseFiles } from '../../../src/compiler/seals/close-version.ts';
import { readRecords } from '../../../src/compiler/records/read-records.ts';
import { countComparable } from '../../../src/compiler/check/verify-original.ts';
import { beginEntry } from '../../../src/edit/begin-entry.ts';
import { takeSnapshot } from '../../../src/edit/change-content.ts';
import { printBriefingJson } from '../../../src/formats/json/briefing-json.ts';
import { applyEdits, copyMini } from '../../mini.ts';

/** The mini-briefing with all that commands write into it: sealed, verified, its first version closed. */
let whole: string;
beforeAll(async () => {
  whole = await copyMini();
  const { records } = await readRecords(whole);
  const articles = records.articles.map((edition) => ({
    article: edition.facts.value.code,
    document: edition.facts.value.document.sha256,
    edition: hashEdition(edition),
    ...countComparable(edition),
  }));
  await writeFile(join(whole, 'verified.yaml'), stringify({ date: '2026-01-02', articles }));
  const { briefing } = await compile(whole);
  if (!briefing) throw new Error('the mini-briefing has problems');
  const data = printBriefingJson(briefing);
  const files = await listReleaseFiles(whole, await describeRelease(whole, briefing, data), new Map([['briefing.json', data]]));
  await mkdir(join(whole, 'versions/1.0.0'), { recursive: true });
  for (const [path, text] of files) await writeFile(join(whole, path), text);
});

type Damage = (folder: string) => Promise<unknown>;

const bytes =
  (path: string, change: (before: Buffer) => Uint8Array | string): Damage =>
  async (folder) =>
    writeFile(join(folder, path), change(await readFile(join(folder, path))));
const words =
  (path: string, find: string, replace: string): Damage =>
  (folder) =>
    applyEdits(folder, [{ file: path, find, replace }]);
const lost =
  (path: string): Damage =>
  (folder) =>
    rm(join(folder, path), { recursive: true });
const asLink =
  (path: string): Damage =>
  async (folder) => {
    await rename(join(folder, path), join(dirname(folder), 'elsewhere'));
    await symlink(join(dirname(folder), 'elsewhere'), join(folder, path));
  };
const asFolder =
  (path: string): Damage =>
  async (folder) => {
    await rm(join(folder, path));
    await mkdir(join(folder, path));
  };
const badByte = (text: Buffer) => Buffer.concat([text.subarray(0, text.lastIndexOf('\n', -2) + 1), Buffer.from([0x63, 0xe9, 0x0a])]);
const utf16 = (text: Buffer) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text.toString(), 'utf16le')]);
const cutOff = (text: Buffer) => text.subarray(0, text.length - 8);
const withBom = (text: Buffer) => `\uFEFF${text.toString().replaceAll('\n', '\r\n')}`;
const lastLineTwice = (text: Buffer) => text.toString() + text.toString().trimEnd().replace(/^.*\n/s, '') + '\n';

const LOCK = 'anchors.lock';
const VERIFIED = 'verified.yaml';
const SUMS = 'versions/SHA256SUMS';

/** What may happen to a file that only commands write, and every problem that must come of it. */
const CASES: [name: string, damage: Damage, problems: string[]][] = [
  ['nothing', () => Promise.resolve(), []],
  ['lock in UTF-16', bytes(LOCK, utf16), ['anchors.lock:1:1 error file-is-utf8']],
  ['lock in UTF-16 without its mark', bytes(LOCK, (text) => utf16(text).subarray(2)), ['anchors.lock:6:50 error file-is-utf8']],
  ['lock with a bad byte', bytes(LOCK, badByte), ['anchors.lock:62:2 error file-is-utf8']],
  ['lock of no bytes', bytes(LOCK, () => ''), ['anchors.lock:1:1 error file-not-empty']],
  ['lock of blank lines', bytes(LOCK, () => '\n \n'), ['anchors.lock:1:1 error file-not-empty']],
  ['lock of its first line', bytes(LOCK, (text) => text.subarray(0, text.indexOf('\n') + 1)), ['anchors.lock:1:1 error lock-is-whole']],
  ['lock as a link', asLink(LOCK), ['anchors.lock:1:1 error file-is-no-link']],
  ['lock as a folder', asFolder(LOCK), ['anchors.lock:1:1 error file-exists']],
  ['lock with Windows’ line ends and a byte order mark', bytes(LOCK, withBom), []],
  ['lock cut off within its last line', bytes(LOCK, cutOff), ['anchors.lock:62:101 error lock-is-whole']],
  [
    'lock cut off within the words that its hash is of',
    bytes(LOCK, (text) => text.subarray(0, text.lastIndexOf('agent of the shippers]') + 9)),
    ['anchors.lock:62:1 error lock-is-whole', 'anchors.lock:62:73 error lock-is-whole'],
  ],
  [
    'lock cut off after a whole line',
    bytes(LOCK, (text) => text.subarray(0, text.indexOf('source:author-a '))),
    ['anchors.lock:1:1 error lock-is-whole'],
  ],
  ['lock with a line twice', bytes(LOCK, lastLineTwice), ['anchors.lock:63:1 warning lock-line-stands-once']],
  [
    'lock with words of a place changed',
    words(LOCK, '[choice for the council]', '[choice of the council]'),
    ['anchors.lock:10:1 error lock-is-whole'],
  ],
  [
    'lock with the brackets of a place moved',
    words(LOCK, '[choice for the council]', 'choice [for the council]'),
    ['anchors.lock:10:1 error lock-is-whole'],
  ],
  [
    'lock with words of a paragraph changed',
    words(LOCK, 'It may come to a choice for', 'It will come to a choice for'),
    ['anchors.lock:38:1 error lock-is-whole'],
  ],
  ['lock with a hash changed', words(LOCK, ' 6e138771 ', ' 6e138772 '), ['anchors.lock:38:1 error lock-is-whole']],
  [
    'lock with a version that nobody lists',
    words(LOCK, 'claim:mud-wins 1.0.0', 'claim:mud-wins 0.9.0'),
    ['anchors.lock:13:1 warning lock-version-is-listed'],
  ],
  [
    'lock with two sides of a merge',
    words(LOCK, 'claim:mud-wins 1.0.0', '<<<<<<< HEAD\nclaim:mud-wins 1.0.0'),
    ['anchors.lock:13:1 error lock-is-whole'],
  ],
  ['lock lost, though a version is closed', lost(LOCK), ['anchors.lock:1:1 error lock-is-there']],
  [
    'lock lost, though ids were changed',
    async (folder) => {
      await rm(join(folder, 'versions'), { recursive: true });
      await rm(join(folder, LOCK));
      await writeFile(join(folder, 'changes.yaml'), '- { type: retired, id: claim:old-one, reason: It was no claim. }\n');
    },
    ['anchors.lock:1:1 error lock-is-there'],
  ],
  [
    'lock lost, though there was a version before',
    async (folder) => {
      await rm(join(folder, 'versions'), { recursive: true });
      await rm(join(folder, LOCK));
      await words('briefing.yaml', 'versions:', 'versions:\n  - { version: 1.1.0, date: 2026-02-02, note: The next. }')(folder);
    },
    ['anchors.lock:1:1 error lock-is-there'],
  ],
  [
    'lock that was never there',
    async (folder) => {
      await rm(join(folder, 'versions'), { recursive: true });
      await rm(join(folder, LOCK));
    },
    ['anchors.lock:1:1 warning ids-are-sealed'],
  ],
  ['verification in UTF-16', bytes(VERIFIED, utf16), ['verified.yaml:1:1 error file-is-utf8']],
  ['verification with a bad byte', bytes(VERIFIED, badByte), ['verified.yaml:12:2 error file-is-utf8']],
  ['verification of no bytes', bytes(VERIFIED, () => ''), ['verified.yaml:1:1 error file-not-empty']],
  ['verification of a comment', bytes(VERIFIED, () => '# Written by `npm run verify`.\n'), ['verified.yaml:1:1 error value-fits']],
  ['verification as a link', asLink(VERIFIED), ['verified.yaml:1:1 error file-is-no-link']],
  ['verification as a folder', asFolder(VERIFIED), ['verified.yaml:1:1 error file-exists']],
  ['verification with Windows’ line ends and a byte order mark', bytes(VERIFIED, withBom), []],
  ['verification cut off', bytes(VERIFIED, (text) => text.subarray(0, text.length - 20)), ['verified.yaml:11:5 error yaml-is-valid']],
  ['verification with a line twice', bytes(VERIFIED, lastLineTwice), ['verified.yaml:13:5 error yaml-is-valid']],
  [
    'verification with an article twice',
    bytes(VERIFIED, (text) => text.toString() + text.toString().slice(text.indexOf('  - article: A'), text.indexOf('  - article: B'))),
    ['verified.yaml:13:5 error verification-is-as-found'],
  ],
  [
    'verification with another number',
    bytes(VERIFIED, (text) => text.toString().replace(/quotations: \d/, 'quotations: 99')),
    ['verified.yaml:6:17 error verification-is-as-found'],
  ],
  [
    'verification of other words',
    bytes(VERIFIED, (text) => text.toString().replace(/edition: .{8}/, 'edition: 00000000')),
    ['verified.yaml:3:5 warning verification-is-current'],
  ],
  ['sums lost', lost(SUMS), ['versions/SHA256SUMS:1:1 error file-exists']],
  ['sums in UTF-16', bytes(SUMS, utf16), ['versions/SHA256SUMS:1:1 error file-is-utf8']],
  ['sums of no bytes', bytes(SUMS, () => ''), ['versions/SHA256SUMS:1:1 error file-not-empty']],
  ['sums as a link', asLink(SUMS), ['versions/SHA256SUMS:1:1 error file-is-no-link']],
  ['sums with Windows’ line ends and a byte order mark', bytes(SUMS, withBom), []],
  ['sums cut off', bytes(SUMS, cutOff), ['versions/SHA256SUMS:2:79 error sums-are-whole']],
  ['sums with a line twice', bytes(SUMS, lastLineTwice), []],
  [
    'sums with two hashes of a file',
    bytes(SUMS, (text) => text.toString() + text.toString().replace(/[0-9a-f]{64}/, '0'.repeat(64))),
    ['versions/SHA256SUMS:3:1 error sums-are-whole'],
  ],
  [
    'the only closed version lost',
    lost('versions/1.0.0'),
    ['versions/SHA256SUMS:1:1 error version-stays', 'versions/SHA256SUMS:2:1 error version-stays'],
  ],
  [
    'one of two closed versions lost',
    async (folder) => {
      await cp(join(folder, 'versions/1.0.0'), join(folder, 'versions/0.9.0'), { recursive: true });
      await bytes(SUMS, (text) => text.toString() + text.toString().replaceAll('1.0.0/', '0.9.0/'))(folder);
      await rm(join(folder, 'versions/1.0.0'), { recursive: true });
    },
    ['versions/SHA256SUMS:1:1 error version-stays', 'versions/SHA256SUMS:2:1 error version-stays'],
  ],
  ['closed versions as a link', asLink('versions'), ['versions:1:1 error versions-are-kept']],
  [
    'closed versions as a file',
    async (folder) => {
      await rm(join(folder, 'versions'), { recursive: true });
      await writeFile(join(folder, 'versions'), 'text');
    },
    ['versions:1:1 error versions-are-kept'],
  ],
  [
    'a change that was cut off',
    (folder) => writeFile(join(folder, '.changes.~journal'), '{}'),
    ['.changes.~journal:1:1 error change-is-whole'],
  ],
];

async function damaged(damage: Damage): Promise<string> {
  const folder = await copyMini();
  await rm(folder, { recursive: true });
  await cp(whole, folder, { recursive: true });
  await damage(folder);
  return folder;
}

describe('what commands wrote', () => {
  test.each(CASES)('%s', async (_, damage, expected) => {
    const { problems } = await compile(await damaged(damage));
    const found = problems.map(
      ({ place, fatal, ruleId }) =>
        `${place.file.replace('content/', '')}:${place.start.line}:${place.start.column} ${fatal ? 'error' : 'warning'} ${ruleId}`,
    );
    expect(found).toEqual(expected);
    // Each says what to do, and none of them to delete what was published.
    for (const { note, place } of problems)
      expect(note, place.file).toMatch(/restore|npm run (?:seal|verify)|list the version|run the command/);
  });

  const broken = CASES.filter(([name, , problems]) => name.startsWith('lock ') && problems.some((it) => it.includes(' error ')));
  test.each(broken)('nothing is added to content with a %s, and no code given', async (_, damage) => {
    const folder = await damaged(damage);
    const before = await takeSnapshot(folder);
    await expect(beginEntry(['claim', 'market-must-go', 'fish market'], { content: folder })).rejects.toThrow(
      /^Ids and codes cannot be given before this is fixed:\n.*anchors\.lock/,
    );
    expect(await takeSnapshot(folder)).toEqual(before);
  });
});
