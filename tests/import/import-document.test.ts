import { expect, test } from 'vitest';
import { importDocument } from '../../src/import/import-document.ts';

test.each([
  ['x.md', '- '.repeat(1500)],
  ['x.md', '> '.repeat(6000)],
  ['x.md', '<div>'.repeat(5000)],
  ['x.html', `<article>${'<div>'.repeat(50_000)}deep`],
  ['x.html', '<b>'.repeat(50_000)],
])('%s that is nested too deep is refused at once', async (file, text) => {
  const { problems } = await importDocument(file, Buffer.from(text));
  expect(problems?.map(({ ruleId }) => ruleId)).toEqual([file === 'x.md' && !text.startsWith('<') ? 'text-is-shallow' : 'file-has-limit']);
});

test.each([
  ['x.txt', 'a PDF', '%PDF-1.7'],
  ['x.pdf', 'no whole PDF', '%PDF-1.7'],
  ['x.doc', 'a file of an old Word', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1])],
  ['x.txt', 'an archive', 'PK\u0003\u0004'],
  ['x.html', 'page in which no article is found', '<title>nothing</title>'],
  ['x.txt', 'document without words', ' \n'],
  ['x.txt', '20000001 bytes', Buffer.alloc(20_000_001, 97)],
  ['x.txt', 'text of about', Buffer.alloc(3_000_000, 'word ')],
])('%s is refused as %s', async (file, actual, content) => {
  const { problems } = await importDocument(file, Buffer.from(content));
  expect(problems?.map(({ reason }) => reason.includes(actual))).toEqual([true]);
});
