import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  EndnoteReferenceRun,
  ExternalHyperlink,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  ImageRun,
  InsertedTextRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { importDocument } from '../../../src/import/import-document.ts';
import { printReport } from '../../../src/import/print-report.ts';

const PIXEL = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
const tracked = { id: 1, author: 'Ed', date: '2026-01-02T00:00:00Z' };
const row = (...cells: Paragraph[][]) => new TableRow({ children: cells.map((children) => new TableCell({ children })) });
const p = (text: string) => new Paragraph(text);

const REPORT_OF_THE_MILL = new Document({
  title: 'Report of the mill',
  creator: 'Ines Dorn',
  footnotes: { 1: { children: [p('Measured at the weir.')] } },
  endnotes: { 1: { children: [p('The ledger has no page nine.')] } },
  comments: { children: [{ id: 0, author: 'Ed', date: new Date(0), children: [p('Is that sure?')] }] },
  numbering: { config: [{ reference: 'steps', levels: [{ level: 0, format: 'decimal', text: '%1.' }] }] },
  sections: [
    {
      headers: { default: new Header({ children: [p('Confidential')] }) },
      children: [
        new Paragraph({ text: 'Report of the mill', heading: HeadingLevel.TITLE }),
        new Paragraph({
          children: [
            new TextRun('The wheel '),
            new TextRun({ text: 'turned', italics: true }),
            new TextRun(' for '),
            new TextRun({ text: 'nine', bold: true }),
            new TextRun(' days'),
            new FootnoteReferenceRun(1),
            new TextRun(', says '),
            new ExternalHyperlink({ link: 'https://mill.example/log', children: [new TextRun('the log')] }),
            new TextRun({ text: ', in red', color: 'CC0000' }),
            new TextRun({ text: ', underlined', underline: {} }),
            new TextRun('.'),
            new EndnoteReferenceRun(1),
          ],
        }),
        new Paragraph({ text: 'What stopped it', heading: HeadingLevel.HEADING_1 }),
        new Paragraph({
          children: [
            new TextRun('It was '),
            new InsertedTextRun({ text: 'perhaps ', ...tracked }),
            new DeletedTextRun({ text: 'surely ', ...tracked, id: 2 }),
            new CommentRangeStart(0),
            new TextRun('a branch'),
            new CommentRangeEnd(0),
            new TextRun({ children: [new CommentReference(0)] }),
            new TextRun(' in the race.'),
          ],
        }),
        new Paragraph({
          children: [
            new ImageRun({
              type: 'png',
              data: PIXEL,
              transformation: { width: 9, height: 9 },
              altText: { name: 'x', title: 'x', description: 'The wheel in June' },
            }),
          ],
        }),
        new Paragraph({ text: 'Close the sluice', numbering: { reference: 'steps', level: 0 } }),
        new Paragraph({ text: 'Take out the branch', numbering: { reference: 'steps', level: 0 } }),
        new Paragraph({ text: 'a rope', bullet: { level: 0 } }),
        new Paragraph({ text: 'a saw', bullet: { level: 0 } }),
        new Table({ rows: [row([p('Day')], [p('Turns')]), row([p('1')], [p('4,000'), p('about')])] }),
        p('The miller signed it.'),
      ],
    },
  ],
});

const STORED = `The wheel *turned* for **nine** days[^1], says [the log](https://mill.example/log), in red, underlined.[^2]

It was perhaps a branch in the race.

1. Close the sluice
2. Take out the branch

- a rope
- a saw

| Day | Turns       |
| --- | ----------- |
| 1   | 4,000 about |

The miller signed it.

[^1]: Measured at the weir.

[^2]: The ledger has no page nine.
`;

const REPORT = `mill.docx: 7 paragraphs, 57 words, SHA-256 …
  Read as a Word document
  Kept: 2 headings, 2 lists, 1 table, 2 emphasized passages, 1 link, 2 notes
  States its title: Report of the mill (docProps/core.xml \`dc:title\`, the heading at the top)
  States its author: Ines Dorn (docProps/core.xml \`dc:creator\`)
  Does not state its publisher, date, or language
  Left out:
    1 stretch of text whose look is not kept
      “, underlined” (u) after “says the log, in red”
    1 image
      “The wheel in June” after “a branch in the race.”
    1 comment
      “Is that sure?”
    1 tracked deletion
      “surely”
    1 tracked insertion, kept as text
      “perhaps”
    1 header or footer
      “Confidential”
    1 passage in color or on a colored ground
      “, in red”`;

test('text, headings, lists, tables, emphasis, notes and links are kept; what is left out is said', async () => {
  const { imported } = await importDocument('mill.docx', await Packer.toBuffer(REPORT_OF_THE_MILL));
  expect(imported?.text.body).toBe(STORED);
  expect(imported?.text.headings).toEqual([
    { level: 1, title: 'Report of the mill', before: 1 },
    { level: 1, title: 'What stopped it', before: 2 },
  ]);
  expect(imported && printReport(imported).replace(/[0-9a-f]{64}/, '…')).toBe(REPORT);
});

test.each([
  ['no archive', Buffer.from('not a zip'), 'file-is-docx'],
  ['another archive', Buffer.from(zipSync({ 'a.xml': Buffer.from('<a/>') })), 'file-is-docx'],
  ['a small archive that unpacks to 100 MB', Buffer.from(zipSync({ 'word/document.xml': new Uint8Array(100_000_000) })), 'file-has-limit'],
  [
    'elements that are nested too deep',
    Buffer.from(zipSync({ 'word/document.xml': Buffer.from(`<w:document><w:body>${'<w:p>'.repeat(50_000)}`) })),
    'file-',
  ],
])('%s is a problem of the file', async (_, bytes, rule) => {
  const { problems } = await importDocument('x.docx', bytes);
  expect(problems?.map(({ ruleId, place }) => [ruleId.startsWith(rule), place.file])).toEqual([[true, 'x.docx']]);
});
