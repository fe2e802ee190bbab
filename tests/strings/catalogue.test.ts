import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { siteStrings, styleStrings } from '../../src/site/shell/site-strings.ts';
import { chooseForm, formatNumber, joinList, parts } from '../../src/strings/intl.ts';
import { chooseLanguage, stringsIn, stringsOf } from '../../src/strings/index.ts';

const strings = stringsIn('en');

test.each([
  ['en', 'en'],
  ['en-GB', 'en'],
  ['EN', 'en'],
  ['fi', 'en'],
  ['fr', 'fr'],
  ['fr-CA', 'fr'],
  ['', 'en'],
])('of a briefing in “%s” the site speaks %s', (language, spoken) => {
  expect(chooseLanguage(language)).toBe(spoken);
  expect(stringsOf({ language })).toBe(stringsIn(chooseLanguage(language)));
});

describe('what a language needs for its sentences', () => {
  test('the form of a word is that of its count, whatever forms a language has', () => {
    const forms = { zero: 'z', one: 'o', two: 't', few: 'f', many: 'm', other: 'x' };
    expect([0, 1, 2, 3, 11, 100].map((count) => chooseForm('ar', count, forms))).toEqual(['z', 'o', 't', 'f', 'm', 'x']);
    expect([0, 1, 2].map((count) => chooseForm('fr', count, { one: 'o', other: 'x' }))).toEqual(['o', 'o', 'x']);
    expect(chooseForm('ar', 3, { other: 'x' })).toBe('x');
  });

  test('lists and numbers are those of the language', () => {
    expect([joinList('en-GB', ['title', 'author', 'date']), joinList('fr', ['titre', 'date'])]).toEqual([
      'title, author and date',
      'titre et date',
    ]);
    expect([31000, 64.5, 0.1234567, 1e6].map((value) => formatNumber('en', value))).toEqual(['31,000', '64.5', '0.1234567', '1,000,000']);
  });

  test('a sentence with markup is its parts in order, nothing lost', () => {
    const link = (words: string) => ({ link: words });
    expect(parts`See ${link('the list')}.`).toEqual(['See ', { link: 'the list' }, '.']);
    expect(parts`${link('The list')} holds ${0} of ${''}them`).toEqual([{ link: 'The list' }, ' holds ', 0, ' of ', '', 'them']);
    expect(strings.open.moreInData({ count: 3, link })).toEqual(['and ', 3, ' more, which ', { link: 'the whole as data' }, ' holds']);
  });
});

test.each([
  [strings.evidence.origins({ told: 1, known: 1, notStated: 0, merged: 1 }), 'told once; one known origin'],
  [strings.evidence.notStated({ facts: ['author', 'date'] }), 'author and date not stated in the document'],
  [strings.evidence.notStated({ facts: [] }), 'title, author, publisher and date stated in the document'],
  [strings.evidence.chartBasis({ figures: true, claims: true }), 'figures and dated claims'],
  [strings.evidence.chartBasis({ figures: false, claims: true }), 'dated claims'],
  [strings.evidence.loss({ left: 1, all: 2, shared: 1 }), '1 of 2 claims is left; one more rests on the same report.'],
  [strings.kinds.claim.count({ count: 0 }), 'no claims'],
  [strings.kinds.claim.count({ count: 13 }), '13 claims'],
  [strings.clientSearch.haveCode(1, 'C1', 'c1'), 'One passage has the code C1. Enter goes straight there.'],
  [strings.clientSearch.haveCode(2, '', 'c1'), '2 passages have a code like c1.'],
  [strings.clientCopy.noCitation('A¶2'), 'The citation of A¶2 could not be read.'],
  [strings.clientCopy.copyLinkInstead, 'Copy the link instead'],
  [strings.clientCopy.textToCopy, 'The text to copy'],
  [strings.clientCopy.share, 'Share …'],
  [strings.note.link, 'Link to this note'],
  [strings.clientCheck.areTheDocuments(false, true), 'These words are the document’s own: the site shows its original wording here.'],
  [strings.clientCheck.areTheDocuments(false, false), 'These words are the document’s own: the reading edition has them between “ ”.'],
  [strings.clientCheck.noCitation('A¶2'), 'No citation could be read. Give the locator A¶2 and the link.'],
  [strings.check.tryExample, 'Try an example'],
  [strings.clientSearch.tryAgain, 'Try again'],
  [
    strings.clientCheck.checked({ passages: 2, exact: 1, altered: 0, absent: 1, quotations: 1 }),
    '2 passages checked: 1 exact, 1 not here. 1 quotation found between quotation marks; the words around them were not checked.',
  ],
])('%s', (said, wanted) => {
  expect(said).toBe(wanted);
});

describe('the words that go to the page by themselves', () => {
  const plugin = siteStrings(join(tmpdir(), 'no-content'));

  test('scripts are given those of the language of the site', async () => {
    const content = await mkdtemp(join(tmpdir(), 'strings-'));
    await writeFile(join(content, 'briefing.yaml'), 'language: en-GB\n');
    for (const { resolveId } of [plugin, siteStrings(content)]) {
      expect(resolveId('#strings/client/copy.ts')).toBe(join(import.meta.dirname, '../../src/strings/en/client/copy.ts'));
      expect(resolveId('./copy.ts')).toBeUndefined();
    }
  });

  test('styles are given the words that they name, and a name without words fails', () => {
    const { transform } = styleStrings(join(tmpdir(), 'no-content'));
    for (const mark of [`'`, `"`]) {
      const css = `a::before { content: ${mark}strings.charts.toKeep${mark}; }`;
      expect(transform(css, '/x/charts.css')?.code).toBe('a::before { content: "To keep:"; }');
    }
    expect(transform("export const a = 'strings.charts.toKeep';", '/x/charts.ts')).toBeUndefined();
    expect(transform("a { content: 'words'; }", '/x/charts.css?inline')).toBeUndefined();
    expect(() => transform("a { content: 'strings.charts.nothing'; }", '/x/charts.css?url')).toThrow(
      'Unexpected `strings.charts.nothing` in a style, expected words of src/strings',
    );
  });
});
