import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { placeLetters } from '../../src/cli/build/place-letters.ts';
import { printProblems } from '../../src/compiler/problems/print.ts';

test('each letter is named with its place, its script and what may have it; comments of authors do not count', async () => {
  const content = join(await mkdtemp(join(tmpdir(), 'letters-')), 'content');
  await mkdir(join(content, 'articles'), { recursive: true });
  await writeFile(join(content, 'articles/a.md'), '---\nlabel: A\n---\n\nThe sign 𐀀 stands here.\n');
  await writeFile(join(content, 'sources.yaml'), '# ก is no word here\n- name: x ก y\n- name: "\\u0378"\n');
  const problems = await placeLetters(content, [0x10000, 0xe01, 0x378, 0x1f00f]);
  expect(printProblems(problems).split('\n')).toEqual([
    'content:1:1  error  Unexpected `🀏` (U+1F00F), which no font here has, expected letters that a font draws  letter-has-font',
    '  Hint: write the words in other letters',
    'content/articles/a.md:5:10-5:12  error  Unexpected `𐀀` (U+10000, Linear B), which no font here has, expected letters that a font draws  letter-has-font',
    '  Hint: the package @fontsource/noto-sans-linear-b may have it: add it to src/formats/fonts/script-fonts.ts, or write the words in other letters',
    'content/sources.yaml:2:11-2:12  error  Unexpected `ก` (U+0E01, Thai), which no font here has, expected letters that a font draws  letter-has-font',
    '  Hint: the package @fontsource/noto-sans-thai may have it: add it to src/formats/fonts/script-fonts.ts, or write the words in other letters',
    'content/sources.yaml:3:10-3:16  error  Unexpected `\u0378` (U+0378, not assigned in Unicode), which no font here has, expected letters that a font draws  letter-has-font',
    '  Hint: take it out, or write what it stands for',
    '4 errors',
  ]);
});
