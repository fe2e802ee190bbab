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
  expect(problems?.map(({ ruleId }) => ruleId)).toEqual(['file-has-limit']);
});

test.each([
  ['x.pdf', '%PDF-1.7', 'a PDF'],
  ['x.doc', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'a file of an old Word'],
  ['x.txt', 'PK\u0003\u0004', 'an archive'],
  ['x.html', '<title>nothing</title>', 'page in which no article is found'],
  ['x.txt', ' \n', 'document without words'],
  ['x.txt', Buffer.alloc(20_000_001, 97), '20000001 bytes'],
])('%s with %j is refused as what it is', async (file, content, actual) => {
  const { problems } = await importDocument(file, Buffer.from(content));
  expect(problems?.map(({ reason }) => reason.includes(actual))).toEqual([true]);
});
