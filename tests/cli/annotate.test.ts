import { join } from 'node:path';
import { expect, test } from 'vitest';
import { printSearch } from '../../src/cli/shared/print-search.ts';
import { findWords } from '../../src/compiler/places/find-words.ts';
import { pairOriginals } from '../../src/compiler/places/pair-originals.ts';
import { readRecords } from '../../src/compiler/records/read-records.ts';
import { copyMini } from '../mini.ts';

/** What `npm run annotate` prints for words, with the documents or without. */
test.each([
  ['words that stand once', 'fish market', true],
  ['words without documents', 'fish market', false],
  ['words with several places', 'the berths', true],
  ['words twice in a paragraph', 'ships', true],
  ['words with other capitals', 'FISH market', false],
  ['words of the edition only', 'The port might close', true],
  ['words of the document only', 'the last one', true],
  ['words like others', 'almost half of all berths', true],
  ['words like none', 'zebra quartet', true],
])('%s', async (name, words, documents) => {
  const { records } = await readRecords(await copyMini([], { documents }));
  const search = findWords(pairOriginals(records).pairs, words);
  await expect(`${printSearch(search, words)}\n`).toMatchFileSnapshot(
    join(import.meta.dirname, `annotate/${name.replaceAll(' ', '-')}.txt`),
  );
});
