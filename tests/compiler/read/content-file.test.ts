import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { printProblems } from '../../../src/compiler/problems/print.ts';
import { readContentFile } from '../../../src/compiler/read/content-file.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'content-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function read(bytes: string | Uint8Array): Promise<{ text: string | undefined; said: string }> {
  await writeFile(join(folder, 'x.yaml'), bytes);
  const { file, problems } = await readContentFile(folder, 'x.yaml');
  return { text: file?.text, said: printProblems(problems).replaceAll(/^\S+\/x/gm, 'x') };
}
const bytes = (...parts: (string | number)[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from([part]))));

test.each<[name: string, file: Uint8Array, text: string | undefined, said: string]>([
  ['a byte order mark goes', bytes(0xef, 0xbb, 0xbf, 'a: b'), 'a: b', 'no problems'],
  ['line ends are levelled', bytes('a\r\nb\rc'), 'a\nb\nc', 'no problems'],
  [
    'a byte of another encoding is found',
    bytes('a: ä\nb: caf', 0xe9, '!'),
    undefined,
    `x.yaml:2:7  error  Unexpected byte 0xE9 at offset 12, which is not UTF-8, expected a text in UTF-8  file-is-utf8
  Hint: save the file as UTF-8.
1 error`,
  ],
  [
    'a character that is cut off at the end is found',
    bytes('a: b\r\nc', 0xe2, 0x82),
    undefined,
    `x.yaml:2:2  error  Unexpected byte 0xE2 at offset 7, which is not UTF-8, expected a text in UTF-8  file-is-utf8
  Hint: save the file as UTF-8.
1 error`,
  ],
  [
    'signs that turn the direction are warned of',
    bytes('a: b\nc: x\u202Ey\u202C'),
    'a: b\nc: x\u202Ey\u202C',
    `x.yaml:2:5-2:6  warning  Unexpected control U+202E, which turns the direction of words unseen, expected words alone  text-is-as-seen
  Hint: delete it, unless the words are of a script that needs it.
x.yaml:2:7-2:8  warning  Unexpected control U+202C, which turns the direction of words unseen, expected words alone  text-is-as-seen
  Hint: delete it, unless the words are of a script that needs it.
2 warnings`,
  ],
  [
    'a file that is too large is not read',
    Buffer.alloc(2_000_001, 'a'),
    undefined,
    `x.yaml:1:1  error  Unexpected file of 2000001 bytes, expected at most 2000000  file-is-not-huge
  Hint: split it, or check that it is the right file.
1 error`,
  ],
])('%s', async (_, file, text, said) => {
  expect(await read(file)).toEqual({ text, said });
});

test('a link is not followed', async () => {
  await writeFile(join(folder, 'secret'), 'a: b');
  await symlink(join(folder, 'secret'), join(folder, 'x.yaml'));
  const { file, problems } = await readContentFile(folder, 'x.yaml');
  expect(file).toBeUndefined();
  expect(problems.map(({ ruleId }) => ruleId)).toEqual(['file-is-no-link']);
});
