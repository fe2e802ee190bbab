import { chmod, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { findFonts } from '../../../src/formats/fonts/find-fonts.ts';
import { getPackage } from '../../../src/formats/fonts/get-package.ts';
import { listLetters } from '../../../src/formats/fonts/letters.ts';
import { ROOT } from '../../run-process.ts';
import { fontsFor, SCRIPT_FONTS } from '../../../src/formats/fonts/script-fonts.ts';

const refuse = () => Promise.reject(new Error('no package is wanted'));

test.each([
  ['English', 'The mud wins, “every year” – it’s 12 of 40.'],
  ['transliterated Arabic', 'ḥadīth, Ṣaydnāyā, ʿAlī, al-Baghdādī'],
  ['Russian', 'Ил закрывает причалы.'],
  ['Greek', 'Η λάσπη κερδίζει κάθε χρόνο.'],
  ['Vietnamese', 'Bùn lấp đầy bến cảng.'],
  ['French with its spaces', 'Le port\u202f: «\u00a0fermé\u00a0»\u2009!'],
])('%s needs no other font', async (_, text) => {
  expect(await findFonts(listLetters(text), ['en'], refuse)).toMatchObject({ scripts: [], missing: [] });
});

test('letters that no font has are named, and no package is fetched for them', async () => {
  expect(await findFonts(listLetters('a 𐀀 \u0378 ก'), ['en'], refuse)).toMatchObject({ missing: [0x378, 0xe01, 0x10000] });
});

test.each([
  ['ب', ['en'], 'Arabic'],
  ['א', ['en'], 'Hebrew'],
  ['क', ['en'], 'Devanagari'],
  ['港', ['en'], 'Chinese'],
  ['港', ['en', 'ja'], 'Japanese'],
  ['港', ['zh-TW'], 'Traditional Chinese'],
  ['港', ['zh-CN'], 'Chinese'],
  ['港', ['ko', 'zh'], 'Korean'],
  ['の', ['en'], 'Japanese'],
  ['한', ['en'], 'Korean'],
  ['ㄅ', ['en'], 'Traditional Chinese'],
  ['。', ['en'], 'Chinese'],
  ['🔥', ['en'], 'Emoji'],
  ['⊂', ['en'], 'Math'],
  ['☒', ['en'], 'Symbols Two'],
])('%s in texts in %j is looked for in the font for %s first', (letter, languages, id) => {
  expect(fontsFor(letter, languages)[0]?.id).toBe(id);
});

test('signs that are joined to one picture are cut from one file, with what joins them', async () => {
  const letters = listLetters('👩🏽‍🔬 🤷‍♀️');
  const { scripts, missing } = await findFonts(letters, ['en'], (wanted) => getPackage(wanted, join(ROOT, '.cache/fonts')));
  expect(missing).toEqual([]);
  const all = [...letters.filter((it) => it > 0xff), 0x200d, 0xfe0f].sort((one, other) => one - other);
  expect(scripts.flatMap(({ files }) => files.serif.map(({ used }) => used))).toContainEqual(all);
});

test('hyphens and bars that the fonts of the site lack are drawn by another, one that does not break as a hyphen', async () => {
  const letters = listLetters('non\u2011breaking, \u2010 \u2015 \u2016 \u2034');
  const { scripts, missing } = await findFonts(letters, ['en'], (wanted) => getPackage(wanted, join(ROOT, '.cache/fonts')));
  expect(missing).toEqual([]);
  expect(scripts.flatMap(({ files }) => [files.serif, files.sans].map((it) => it.flatMap(({ used }) => used)))).toEqual([
    [0x2010, 0x2011, 0x2015, 0x2016, 0x2034],
    [0x2010, 0x2011, 0x2015, 0x2016, 0x2034],
  ]);
});

test('every package is pinned to a version and to what its tarball holds', () => {
  for (const { serif, sans } of SCRIPT_FONTS)
    for (const { name, version, integrity } of [serif, sans]) {
      expect(name).toMatch(/^@fontsource(?:-variable)?\/[a-z0-9-]+$/);
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
      expect(integrity).toMatch(/^sha512-[A-Za-z0-9+/]{86}==$/);
    }
});

describe.skipIf(process.platform === 'win32')('a package that is not what it should be', () => {
  const wanted = { name: '@fontsource/no-such-font', version: '1.2.3', integrity: `sha512-${'A'.repeat(86)}==` } as const;
  afterEach(() => void vi.unstubAllEnvs());

  /** Put a program in the place of npm. */
  async function replaceNpm(script: string): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'npm-'));
    await mkdir(join(folder, 'bin'));
    await writeFile(join(folder, 'bin/npm'), `#!/bin/sh\n${script}\n`);
    await chmod(join(folder, 'bin/npm'), 0o755);
    vi.stubEnv('PATH', `${join(folder, 'bin')}${delimiter}${process.env['PATH'] ?? ''}`);
    return join(folder, 'cache');
  }

  test('without a connection the author is told which font is needed, and what to do', async () => {
    const cache = await replaceNpm('echo "npm error code ENOTFOUND" >&2; exit 1');
    await expect(getPackage(wanted, cache)).rejects.toThrow(
      'The texts have letters that need the font @fontsource/no-such-font@1.2.3, and npm could not fetch it: npm error code ENOTFOUND\nHint: build once with a connection',
    );
  });

  test('with other bytes it is refused, and nothing is kept', async () => {
    const cache = await replaceNpm('echo other > no-such-font.tgz');
    await expect(getPackage(wanted, cache)).rejects.toThrow(/^Unexpected @fontsource\/no-such-font@1\.2\.3 with the hash sha512-/);
    await replaceNpm('exit 1');
    await expect(getPackage(wanted, cache)).rejects.toThrow('npm could not fetch it');
  });
});
