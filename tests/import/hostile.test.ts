import fc from 'fast-check';
import { expect, test } from 'vitest';
import { importDocument } from '../../src/import/import-document.ts';
import { listWords } from '../../src/import/tree/list-words.ts';
import { parseMarkdown } from '../../src/compiler/markdown/parse-markdown.ts';
import { FULL } from '../full.ts';
import { paragraph, run, writeDocx } from './docx/write-docx.ts';
import { writePdf } from './pdf/write-pdf.ts';

/** Every import ends with a text that a page can show, or with problems at places; a reader that fails is a fault of ours. */
async function endsWell(file: string, bytes: Uint8Array): Promise<void> {
  const { imported, problems } = await importDocument(file, bytes);
  for (const { ruleId, place, reason } of problems ?? []) {
    expect(place.file).toBe(file);
    expect(place.start.line).toBeGreaterThan(0);
    expect([ruleId, reason]).not.toEqual(['file-can-be-read', expect.anything()]);
    expect(reason).not.toMatch(/\n|^\s+at /);
  }
  if (!imported) return;
  expect(imported.text.paragraphs.length).toBeGreaterThan(0);
  const { blocks, problems: wrong } = parseMarkdown(file, imported.text.body);
  expect(wrong.filter(({ fatal }) => fatal)).toEqual([]);
  expect(blocks.length).toBe(imported.text.paragraphs.length);
  const told = imported.text.losses.map(({ what }) => what).join();
  const stored =
    blocks.flatMap(({ tree }) => listWords(tree)).length + imported.text.headings.flatMap(({ title }) => title.split(' ')).length;
  if (!told) expect(stored).toBe(imported.text.words);
}

const RUNS = { numRuns: FULL ? 60 : 15, seed: 22 };

const TAGS =
  'p div b i em strong a br h1 h2 ul ol li table tr td th pre code blockquote sup sub button svg math ruby rt noscript template details x-y acronym section q hr input select option caption dl dt dd img p/ body html'.split(
    ' ',
  );
const piece = fc.oneof(
  fc.constantFrom(...TAGS).map((tag) => `<${tag}>`),
  fc.constantFrom(...TAGS).map((tag) => `</${tag}>`),
  fc.constantFrom(
    '<a href="#n1">1</a>',
    '<a id="n1" href="#r1">↩</a>',
    '<!--',
    '-->',
    '<![CDATA[',
    '<script>',
    '</script>',
    '&amp',
    '&#0;',
    '&#xD800;',
    ' title="<"',
    '\u00ad',
    '\u0000',
    '\u200b',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom(
    'words ',
    'and more ',
    'www.*.x ',
    'http://a_b ',
    '*x*',
    '[y]',
    '`',
    '^[n]',
    '~~',
    ':::',
    '%%',
    '|',
    '---',
    '- ',
    '1. ',
    '> ',
    '\n',
    '\n\n',
    '[^1]',
    '[^1]: note',
    '\\',
    '   ',
  ),
);
const soup = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

test.each(['x.html', 'x.md', 'x.txt', 'x.eml', 'x.mhtml'])('%s of any pieces ends well', async (file) => {
  await fc.assert(
    fc.asyncProperty(soup, async (text) => endsWell(file, Buffer.from(text))),
    RUNS,
  );
});

test.each(['x.html', 'x.md', 'x.txt', 'x.eml', 'x.docx', 'x.pdf'])('%s of any bytes ends well', async (file) => {
  const start = { 'x.docx': 'PK\u0003\u0004', 'x.pdf': '%PDF-1.7\n' }[file] ?? '';
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => endsWell(file, Buffer.concat([Buffer.from(start), bytes]))),
    RUNS,
  );
});

test('a Word document of any parts ends well', async () => {
  const names =
    'p r t tbl tr tc del ins moveFrom sdt sdtContent fldSimple fldChar hyperlink ruby rt rubyBase br tab sym pict txbxContent pPr rPr vanish numPr footnoteReference smartTag altChunk'.split(
      ' ',
    );
  const element: fc.Memo<string> = fc.memo((depth) => {
    const inner = depth > 1 ? fc.array(element(depth - 1), { maxLength: 3 }).map((it) => it.join('')) : fc.constant('');
    return fc.oneof(
      fc.tuple(fc.constantFrom(...names), inner).map(([name, text]) => `<w:${name}>${text}</w:${name}>`),
      fc.constantFrom(run('words '), paragraph(run('a paragraph')), '<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>', '&#x41;', '<w:p/>'),
    );
  });
  await fc.assert(
    fc.asyncProperty(fc.array(element(5), { maxLength: 6 }), async (parts) => endsWell('x.docx', writeDocx({ body: parts.join('') }))),
    RUNS,
  );
});

test('a whole file with any bytes changed or cut off ends well', async () => {
  const pdf = await writePdf([[{ text: 'The river board met twice in that year.', x: 60, y: 700 }]]);
  const docx = writeDocx({ body: paragraph(run('The river board met twice.')) });
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(['x.pdf', pdf] as const, ['x.docx', docx] as const),
      fc.nat(),
      fc.nat(255),
      fc.boolean(),
      async ([file, whole], at, byte, cut) => {
        const bytes = Buffer.from(whole);
        bytes[at % bytes.length] = byte;
        await endsWell(file, cut ? bytes.subarray(0, at % bytes.length) : bytes);
      },
    ),
    RUNS,
  );
});

test('any words come out of a plain text as they went in', async () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcdefghXYZ019.,;:!?*_`~#>[]()<>|\\/&@^%$=+-"\'“”—é水'), minLength: 1, maxLength: 9 });
  const line = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 5 }), async (lines) => {
      const { imported } = await importDocument('x.txt', Buffer.from(lines.join('\n\n')), { habit: 'blank' });
      const words = parseMarkdown('x', imported?.text.body ?? '').blocks.flatMap(({ tree }) => listWords(tree));
      // A gap of two spaces, or a hyphen at the end of a line, would be a sign of its own; a list has two lines at least.
      expect(words).toEqual(lines.flatMap((it) => it.split(' ')));
    }),
    { numRuns: FULL ? 200 : 50, seed: 22 },
  );
});
