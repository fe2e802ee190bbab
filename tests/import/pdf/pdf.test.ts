import { expect, test } from 'vitest';
import { importDocument } from '../../../src/import/import-document.ts';
import { printOriginal } from '../../../src/import/plan-original.ts';
import { printReport } from '../../../src/import/print-report.ts';
import { breakLines, placeLines, widthOf, writePdf, type Drawn } from './write-pdf.ts';

const PARAGRAPHS = [
  'The river board met twice in that year, once in the boathouse and once, since the boathouse was under water, on the roof of the mill, where the minutes were lost to a gust of wind and had to be made up from what the members could remember.',
  'What they remembered was that the tolls should rise. Nobody could say by how much, and the ferryman, who was asked, said that he had never counted them, since the water takes what it wants and leaves what it does not want on the bank.',
  'A vote was taken by a show of oars. Eleven were for the motion and nine against it, and two were found afterwards to have belonged to nobody who was present, so that the result was held to be as good as any other result of that year.',
  'The board has not met since. Its chair is the heron that stands on the weir, and its treasurer, as far as anyone can tell, is the eel, which comes up in spring with the accounts of the sea and goes down in autumn without them.',
];
const importPdf = async (bytes: Uint8Array) => {
  const { imported, problems } = await importDocument('board.pdf', bytes);
  if (!imported) throw new Error(problems.map(({ reason }) => reason).join());
  return { text: imported.text, report: printReport(imported), stored: printOriginal(imported) };
};

/** Pages of one column, with a running head and a number each; a paragraph goes on from page to page. */
async function pagesWithHeads(): Promise<Drawn[][]> {
  const lines = (await Promise.all(PARAGRAPHS.map((text) => breakLines(text, 400)))).map((it) =>
    placeLines(it, { x: 90, y: 0, indent: 18 }),
  );
  const flow = lines.flat();
  const perPage = 5;
  return Array.from({ length: Math.ceil(flow.length / perPage) }, (_, page) => [
    { text: 'Minutes of the river board', x: 90, y: 800, size: 8 },
    ...flow.slice(page * perPage, (page + 1) * perPage).map((line, at) => ({ ...line, y: 740 - at * 12 })),
    { text: String(page + 7), x: 290, y: 40, size: 8 },
  ]);
}

test('paragraphs go on over the page, heads and numbers are cut and told, and each has its page', async () => {
  const { text, report, stored } = await importPdf(await writePdf(await pagesWithHeads(), 'Minutes'));
  expect(text.paragraphs).toEqual(PARAGRAPHS);
  expect(text.pages).toEqual([1, 1, 2, 2]);
  expect(report).toContain('“Minutes of the river board”, on');
  expect(report).toContain('States its title: Minutes (PDF `Title`)');
  expect(stored).toMatch(/- number: 1\n {4}fingerprint: \w+\n {4}page: 1\n/);
});

test('two columns are read one after the other, below what runs across both', async () => {
  const [first = '', second = '', third = '', fourth = ''] = PARAGRAPHS;
  const column = async (texts: string[], x: number) => {
    const lines = await Promise.all(texts.map((text) => breakLines(text, 200)));
    return lines.flatMap((it, at) => placeLines(it, { x, y: 650 - at * (lines[0]?.length ?? 0) * 12, indent: 12 }));
  };
  const left = await column([first, second], 60);
  const right = await column([third, fourth], 320);
  // A program may write the lines of both columns in any order.
  const mixed = [...left, ...right].sort((one, other) => other.y - one.y || one.x - other.x);
  const { text } = await importPdf(
    await writePdf([
      [{ text: 'The Tolls of the River', x: 60, y: 760, size: 20 }, { text: 'A report by nobody in particular', x: 60, y: 700 }, ...mixed],
    ]),
  );
  expect(text.headings).toEqual([{ level: 1, title: 'The Tolls of the River', before: 1 }]);
  expect(text.paragraphs).toEqual(['A report by nobody in particular', ...PARAGRAPHS]);
});

test('words that were broken become whole, compounds stay', async () => {
  const lines = [
    'The board was well-known for its min-',
    'utes, which a well-',
    'known clerk had copied in a hand that no-',
    'body else could read at all, for many years.',
  ];
  const { text, report } = await importPdf(await writePdf([placeLines(lines, { x: 60, y: 700 })]));
  expect(text.paragraphs).toEqual([
    'The board was well-known for its minutes, which a well-known clerk had copied in a hand that nobody else could read at all, for many years.',
  ]);
  expect(report).toContain('2 hyphens of words that were broken at the ends of lines\n      “minutes”\n      “nobody”');
});

test('smaller lines at the foot are notes, and their raised signs lead to them', async () => {
  const [first = '', second = ''] = PARAGRAPHS;
  const lines = placeLines(await breakLines(first, 400), { x: 90, y: 700 });
  const end = lines.at(-1);
  const sign = { text: '1', x: 90 + (await widthOf(lines[0]?.text ?? '')) + 1, y: (lines[0]?.y ?? 0) + 4, size: 6 };
  const page = [
    ...lines.slice(0, 1),
    sign,
    ...lines.slice(1),
    ...placeLines(await breakLines(second, 400), { x: 90, y: (end?.y ?? 0) - 30 }),
    { text: '1', x: 90, y: 104, size: 5 },
    { text: 'The mill is not there any more.', x: 94, y: 100, size: 8 },
  ];
  const { text } = await importPdf(await writePdf([page]));
  expect(text.paragraphs[1]).toBe(second);
  expect(text.body).toContain('[^1]: The mill is not there any more.');
  expect(text.body.split('\n')[0]).toContain('[^1]');
  expect(text.paragraphs[0]).toBe(first);
});

test('bold lines of their own are headings, and bullets are lists', async () => {
  const [first = '', second = ''] = PARAGRAPHS;
  const one = placeLines(await breakLines(first, 400), { x: 90, y: 700 });
  const bottom = one.at(-1)?.y ?? 0;
  const { text } = await importPdf(
    await writePdf([
      [
        { text: 'Of the tolls', x: 90, y: 730, bold: true },
        ...one,
        { text: '\u2022 oars', x: 90, y: bottom - 24 },
        { text: '\u2022 a rope', x: 90, y: bottom - 36 },
        ...placeLines(await breakLines(second, 400), { x: 90, y: bottom - 70 }),
      ],
    ]),
  );
  expect(text.headings.map(({ title }) => title)).toEqual(['Of the tolls']);
  expect(text.body.split('\n\n')).toEqual([first, '- oars\n- a rope', `${second}\n`]);
});

/** A PDF written by hand, of one page with one content stream, and whatever else. */
function byHand(content: string, { font = '', catalog = '', others = [] as string[] } = {}): Buffer {
  const objects = [
    `<</Type/Catalog/Pages 2 0 R${catalog}>>`,
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>/StructParents 0>>',
    `<</Length ${content.length}>>stream\n${content}\nendstream`,
    `<</Type/Font/Subtype/Type1/BaseFont/Helvetica${font}>>`,
    ...others,
  ];
  let body = '%PDF-1.7\n';
  const offsets = objects.map((object, at) => {
    const offset = body.length;
    body += `${at + 1} 0 obj${object}endobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  return Buffer.from(
    `${body}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${body.length}\n%%EOF`,
    'latin1',
  );
}

test('tagged text is read by its tags', async () => {
  const draw = (mark: number, tag: string, y: number, text: string) =>
    `/${tag}<</MCID ${mark}>>BDC BT /F 10 Tf 60 ${y} Td (${text}) Tj ET EMC`;
  const content = [
    `/Artifact BMC BT /F 10 Tf 60 800 Td (Page 7) Tj ET EMC`,
    draw(1, 'P', 700, 'The second paragraph stands first in the file.'),
    draw(0, 'H1', 740, 'Of the tolls'),
    draw(2, 'LBody', 680, 'oars'),
    draw(3, 'LBody', 660, 'a rope'),
  ].join('\n');
  const element = (number: number, role: string, kids: string) => `<</Type/StructElem/S/${role}/P ${number} 0 R/Pg 3 0 R/K ${kids}>>`;
  const { text, report } = await importPdf(
    byHand(content, {
      catalog: '/MarkInfo<</Marked true>>/StructTreeRoot 6 0 R',
      others: [
        '<</Type/StructTreeRoot/K[7 0 R 8 0 R 9 0 R]/ParentTree<</Nums[0[7 0 R 8 0 R 10 0 R 11 0 R]]>>>>',
        element(6, 'H1', '0'),
        element(6, 'P', '1'),
        element(6, 'L', '[10 0 R 11 0 R]'),
        element(9, 'LI', '2'),
        element(9, 'LI', '3'),
      ],
    }),
  );
  expect(text.headings.map(({ title }) => title)).toEqual(['Of the tolls']);
  expect(text.body).toBe('The second paragraph stands first in the file.\n\n- oars\n- a rope\n');
  expect(report).toContain('by its tags');
  expect(report).toContain('“Page 7”');
});

const GARBLED = Array.from(
  { length: 12 },
  (_, at) => `BT /F 10 Tf 60 ${700 - at * 12} Td (WKH ULYHU ERDUG PHW WZLFH LQ WKDW BHDU RQFH) Tj ET`,
).join('\n');

test.each([
  ['pages that are pictures', await writePdf([[], []]), 'without a text layer: its 2 pages are pictures'],
  [
    'signs without a meaning',
    byHand('BT /F 10 Tf 60 700 Td (ab) Tj ET', { font: '/Encoding<</Differences[97/g1/g2]>>/ToUnicode 6 0 R', others: [toUnicode()] }),
    'broken character maps',
  ],
  ['letters that make no words', byHand(GARBLED.replace(/[AEIOUY]/g, 'K')), 'broken character maps: its letters make no words'],
  ['a file that ends too early', (await writePdf([[{ text: 'a', x: 60, y: 700 }]])).subarray(0, 200), 'no whole PDF'],
])('%s are refused with the reason', async (_, bytes, reason) => {
  const { problems } = await importDocument('x.pdf', bytes);
  expect(problems?.map((problem) => problem.reason.includes(reason))).toEqual([true]);
});

/** A character map that gives the letters signs of private use. */
function toUnicode(): string {
  const map =
    '/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <FF> endcodespacerange 2 beginbfchar <61> <E061> <62> <E062> endbfchar endcmap end';
  return `<</Length ${map.length}>>stream\n${map}\nendstream`;
}
