import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile } from '../../../src/compiler/index.ts';
import type { CslItem } from '../../../src/formats/citations/csl-item.ts';
import { briefingItem } from '../../../src/formats/citations/items.ts';
import { printCiteFile } from '../../../src/formats/citations/print-files.ts';
import { FULL } from '../../full.ts';

const item: CslItem = { id: 'x', type: 'report', title: 'T', author: [{ literal: 'A' }], URL: 'https://x.example/' };
const fieldOf = (bib: string, field: string) => new RegExp(`^\t${field} = \\{(.*)\\},$`, 'm').exec(bib)?.[1];

test.each([
  ['a_b', 'a\\_b'],
  ['100 % & more', '100 \\% \\& more'],
  ['#1 for $5', '\\#1 for \\$5'],
  ['a\\b ~c ^d', 'a\\textbackslash{}b \\textasciitilde{}c \\textasciicircum{}d'],
  ['{so}', '\\{so\\}'],
  ['so} {', 'so\\textbraceright{} \\textbraceleft{}'],
  ['<b>}</b>{', '\\textbf{\\textbraceright{}}\\textbraceleft{}'],
  ['x\n@book{evil,\u2028 title={y}}', 'x @book\\{evil, title=\\{y\\}\\}'],
  ['an <i>open one', 'an \\textless{}i\\textgreater{}open one'],
  ['<i>one <b>in</i> another</b>', '\\textless{}i\\textgreater{}one \\textbf{in\\textless{}/i\\textgreater{} another}'],
  ['an <i>iceberg</i> & <script>', 'an \\textit{iceberg} \\& \\textless{}script\\textgreater{}'],
  ["1990--2000, ``so''", "1990-{}-2000, `{}`so'{}'"],
])('a title of %o', (title, printed) => {
  expect(fieldOf(printCiteFile([{ ...item, title }], 'bib'), 'title')).toBe(printed);
});

test.each(['Version 1.1.0', 'الإصدار 1.1.0', '1.1.0'])(
  'the version of “%s” stands there without a word, which BibLaTeX has itself',
  (edition) => {
    expect(fieldOf(printCiteFile([{ ...item, edition }], 'bib'), 'version')).toBe('1.1.0');
  },
);

test('every field is escaped but the address, and no author ends his field', () => {
  const words = 'R&D {of} 100 % ~';
  const bib = printCiteFile(
    [
      {
        ...item,
        title: words,
        author: [{ literal: words }, { literal: 'One } and two' }],
        publisher: words,
        edition: words,
        genre: words,
        note: words,
        URL: 'https://x.example/a_b%20c~d#e&f{g}',
      },
    ],
    'bib',
  );
  const escaped = 'R\\&D \\{of\\} 100 \\% \\textasciitilde{}';
  expect(bib).toBe(`@report{x,
	author = {{${escaped.replaceAll('\\{', '\\textbraceleft{}').replaceAll('\\}', '\\textbraceright{}')}} and {One \\textbraceright{} and two}},
	version = {${escaped}},
	type = {${escaped}},
	note = {${escaped}},
	institution = {${escaped}},
	title = {${escaped.replace('\\&D', '\\&{D}')}},
	url = {https://x.example/a_b%20c~d#e&f%7Bg%7D},
	date = {XXXX},
}
`);
});

/** Words that are hard on one who prints fields: everything that TeX, BibTeX, RIS or HTML reads. */
const words = fc
  .array(
    fc.oneof(fc.constantFrom(...'\\~^{}$&%#_<>@,="\'`-\n\t\u2028 aBé中', '<i>', '</i>', '<b>', '</b>', '\nER  - ', ' and ', '}\n@book{x,')),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((parts) => parts.join(''))
  .filter((it) => /[aBé中]/.test(it));
const plain = (text: unknown) =>
  String(text)
    .replace(/<\/?[ib]>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
const INPUT = { bib: '@biblatex/text', ris: '@ris/file' } as const;

test.each(['bib', 'ris'] as const)('whatever a name and a title hold, a %s file has one entry, with both', (format) => {
  fc.assert(
    fc.property(words, words, (title, name) => {
      const text = printCiteFile([{ ...item, title, author: [{ literal: name }, { literal: 'B' }] }], format);
      const [read = {}, ...more] = new Cite(text, { forceType: INPUT[format] }).data;
      expect(more).toEqual([]);
      const authors = read['author'] as { literal?: string; family?: string; given?: string }[];
      expect(authors).toHaveLength(2);
      expect(plain(read['title'])).toBe(plain(title));
      if (format === 'bib') expect(plain(authors[0]?.literal ?? authors[0]?.family)).toBe(plain(name));
    }),
    { numRuns: FULL ? 500 : 100 },
  );
});

const CASES = join(import.meta.dirname, '../../../../shared/cases/browser');
test.skipIf(!existsSync(CASES))('the case of special signs is printed as it should be', async () => {
  const { briefing } = await compile(join(CASES, 'nasty-briefing'));
  if (!briefing) throw new Error('no briefing');
  const right = readFileSync(join(CASES, 'bibtex/special-signs.right.bib'), 'utf8');
  const bib = printCiteFile([briefingItem(briefing, briefing.site.replace(/\/$/, ''))], 'bib');
  for (const field of ['author', 'date', 'title', 'url']) expect(fieldOf(bib, field), field).toBe(fieldOf(right, field));
});
