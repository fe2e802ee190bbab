import { expect, test } from 'vitest';
import { compileSafely } from '../../src/cli/compile-safely.ts';
import { compile } from '../../src/compile.ts';
import { printProblems } from '../../src/problem/print.ts';
import { copyMini } from '../mini.ts';

test('gives what the compiler gives', async () => {
  const content = await copyMini();
  expect(await compileSafely(content)).toEqual(await compile(content));
});

test('a text that takes a parser too long is a problem at its file', async () => {
  // Runs of backticks, each of another length: every one looks for its end in vain.
  const text = Array.from({ length: 1100 }, (_, at) => '`'.repeat(at + 1)).join(' ');
  const content = await copyMini([{ file: 'articles/harbor.md', find: 'It may come to a choice', replace: text }]);
  const { briefing, problems } = await compileSafely(content, undefined, 3000);
  expect(briefing).toBeNull();
  expect(printProblems(problems))
    .toBe(`content/articles/harbor.md:1:1  error  Unexpected text that needs more than 3 seconds to parse, expected one that can be parsed  file-can-be-parsed
  Hint: look for quotations, lists, brackets or stars that nest or repeat without end.
1 error`);
});
