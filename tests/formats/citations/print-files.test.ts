import { Cite } from '@citation-js/core';
import { beforeAll, expect, test } from 'vitest';
import { compile } from '../../../src/compiler/index.ts';
import type { CslItem } from '../../../src/formats/citations/csl-item.ts';
import { listCitedPages } from '../../../src/formats/citations/pages.ts';
import { printCiteFile } from '../../../src/formats/citations/print-files.ts';
import { copyMini } from '../../mini.ts';

let items: CslItem[];
beforeAll(async () => {
  const { briefing } = await compile(await copyMini());
  if (!briefing) throw new Error('no briefing');
  items = listCitedPages(briefing, 'https://mini.example').flatMap((page) => page.items);
});

/** What a reference manager must know of an item. */
function know({ author, issued, ...item }: Record<string, unknown>) {
  const names = author as { literal?: string; family?: string }[] | undefined;
  const dates = issued as { 'date-parts': number[][] } | undefined;
  return {
    title: item['title'],
    container: item['container-title'],
    URL: item['URL'],
    edition: item['edition'],
    author: names?.map(({ literal, family }) => literal ?? family),
    year: dates?.['date-parts'][0]?.[0],
  };
}

test.each(['bib', 'ris', 'json'] as const)('every %s file says the same when it is read back', (format) => {
  expect(items.length).toBeGreaterThan(30);
  for (const item of items) {
    const [read = {}, ...more] = new Cite(printCiteFile([item], format)).data;
    expect(more).toEqual([]);
    expect(know(read), item.id).toEqual(know({ ...item }));
  }
});

test('a report stays a report and a part a part', () => {
  for (const format of ['bib', 'ris'] as const) {
    const types = (type: string) =>
      new Set(items.filter((item) => item.type === type).map((item) => new Cite(printCiteFile([item], format)).data[0]?.['type']));
    expect([...types('report')], format).toEqual(['report']);
    expect([...types('chapter')], format).toEqual(['chapter']);
  }
});

test('several items stand in one file, each with a key of its own', () => {
  expect(new Cite(printCiteFile(items, 'bib')).data.map((item) => item['id'])).toEqual(items.map(({ id }) => id));
  expect(new Cite(printCiteFile(items, 'ris')).data).toHaveLength(items.length);
});

test('a document without a title gets one in square brackets, and no date that is only inferred', () => {
  const document = items.find(({ id }) => id === 'document-B-ships');
  expect(document).toEqual({
    id: 'document-B-ships',
    type: 'document',
    title: '[Untitled document, called “The ships leave” by The Test Desk, 60 words, file ships.txt]',
    language: 'en',
    note: 'The document states no title: the words in its place are by The Test Desk; date inferred: 2026, uncertain.',
  });
});
