import { expect, test } from 'vitest';
import { listSearchRecords } from '../../../src/formats/search-index/search-records.ts';
import { checkQuotations } from '../../../src/site/check/check-quotations.ts';
import { findOwner, nameOwner, printOwner } from '../../../src/site/check/whose-words.ts';
import { compileGood } from '../../briefings.ts';
import { copyTranslated } from '../../translated.ts';
import { openOver } from '../search/open-over.ts';

const { search } = await openOver(listSearchRecords(await compileGood(await copyTranslated()), () => ''));

/** Check a passage: what came of it, where its words stand, and whose they are said to be. */
async function check(passage: string) {
  const { texts, blocks } = await checkQuotations(search, passage);
  return blocks
    .flatMap(({ passages }) => passages)
    .map(({ verdict }) => {
      const spots =
        verdict.type === 'exact' ? (verdict.places[0]?.stretches.flat() ?? []) : verdict.type === 'altered' ? verdict.spots : [];
      const text = texts[spots[0]?.text ?? -1];
      const owner = findOwner(spots, texts);
      return [verdict.type, text?.record.code, text && printOwner(owner, verdict.type === 'altered', text.record), nameOwner(owner)];
    });
}

test('words of a translation are found, and lead to the paragraph that it renders', async () => {
  const { kinds } = await search.find('metres spring');
  const paragraphs = await search.read(kinds.find(({ kind }) => kind === 'paragraph')?.records ?? []);
  expect(paragraphs.map(({ code, path, translation }) => [code, path, translation?.language])).toEqual([
    ['A¶1', '/articles/the-well/#p1', 'en'],
  ]);
});

test('the checker says of words of a translation that they are who translated’s, not the document’s', async () => {
  const translators = ' those of the translation by Lina Haddad, not the document’s. Don’t quote them as the document’s.';
  const short = 'a translation, not the document’s words';
  expect(await check('the repair is possible before winter')).toEqual([['exact', 'A¶3', `These words are${translators}`, short]]);
  expect(await check('the parts come from the city in time')).toEqual([['altered', 'A¶3', `The closest words are${translators}`, short]]);
  expect(await check('He added that the old pump, a Delta-2, had stopped more than once this summer. The village council holds')).toEqual([
    ['exact', 'A¶2', `These words are${translators}`, short],
  ]);
  expect(await check('الإصلاح ممكن قبل الشتاء')).toEqual([
    ['exact', 'A¶3', 'These words are the document’s own: the site shows its original wording here.', 'the document’s own words'],
  ]);
});
