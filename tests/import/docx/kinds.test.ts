import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { printNumber } from '../../../src/import/docx/label-lists.ts';
import { importDocument } from '../../../src/import/import-document.ts';
import { printReport } from '../../../src/import/print-report.ts';
import { item, numbering, paragraph, run, writeDocx, type Parts } from './write-docx.ts';

interface Kind {
  kind: string;
  parts: Parts;
  body: string;
  headings?: string[];
  told?: string[];
}

const box = (checked: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox>${checked}</w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const textBox = (inner: string) =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx><w:txbxContent>${inner}</w:txbxContent></wps:txbx></wps:wsp></w:drawing></mc:Choice></mc:AlternateContent></w:r>`;

const KINDS: Kind[] = [
  {
    kind: 'fields: their results stay, and links lead on',
    parts: {
      body: paragraph(
        `${run('She did ')}<w:fldSimple w:instr=" REF a ">${run('not')}</w:fldSimple>${run(' row. See ')}<w:fldSimple w:instr=' HYPERLINK "https://f.example/" '>${run('the log')}</w:fldSimple>${run('.')}`,
      ),
    },
    body: 'She did not row. See [the log](https://f.example/).\n',
  },
  {
    kind: 'content controls, with and without a box to check',
    parts: {
      body: `<w:sdt><w:sdtContent>${paragraph(`${run('Paid: ')}<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="0"/></w14:checkbox></w:sdtPr><w:sdtContent>${run('☐')}</w:sdtContent></w:sdt>${run(' no')}`)}</w:sdtContent></w:sdt>`,
    },
    body: 'Paid: ☐ no\n',
  },
  {
    kind: 'boxes of old forms, and what was chosen from a list',
    parts: {
      body: paragraph(
        `${run('Rope ')}${box('<w:default w:val="0"/>')}${run(', oars ')}${box('<w:default w:val="0"/><w:checked/>')}${run(', by ')}<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="Ann"/><w:listEntry w:val="Ben"/></w:ddList></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMDROPDOWN </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`,
      ),
    },
    body: 'Rope [ ], oars [x], by Ben\n',
  },
  {
    kind: 'text that is hidden, by itself or by its style',
    parts: {
      body: paragraph(
        `${run('Shown. ')}${run('One ', '<w:vanish/>')}${run('secret.', '<w:rStyle w:val="H"/>')}${run('Shown too.', '<w:vanish w:val="0"/>')}`,
      ),
      styles: '<w:style w:type="character" w:styleId="H"><w:rPr><w:vanish/></w:rPr></w:style>',
    },
    body: 'Shown. Shown too.\n',
    told: ['1 stretch of hidden text', '“One secret.”'],
  },
  {
    kind: 'a list of numbers that begins late, goes on after a paragraph, and is one of bullets below',
    parts: {
      body: `${item('seven', 1)}${item('below', 1, 1)}${item('eight', 1)}${paragraph(run('Between.'))}${item('nine', 1)}`,
      numbering: numbering(['decimal', '%1.', 7], ['bullet', '•']),
    },
    body: '7. seven\n   - below\n8. eight\n\nBetween.\n\n9. nine\n',
  },
  {
    kind: 'labels that Markdown has not: letters, legal numbers and words',
    parts: {
      body: `${item('Scope', 1)}${item('Boats', 1, 1)}${item('Oars', 1, 1)}${item('small', 1, 2)}${item('Tolls', 1)}${item('Night', 1, 1)}`,
      numbering: numbering(['upperRoman', 'Art. %1'], ['decimal', '%1.%2'], ['lowerLetter', '(%3)']),
    },
    body: 'Art. I Scope\n\nI.1 Boats\n\nI.2 Oars\n\n(a) small\n\nArt. II Tolls\n\nII.1 Night\n',
  },
  {
    kind: 'numbered headings, also of a style of their own',
    parts: {
      body: `${paragraph(run('Water'), '<w:pStyle w:val="Own"/><w:numPr><w:numId w:val="1"/></w:numPr>')}${paragraph(run('It rises.'))}`,
      numbering: numbering(['decimal', '%1.']),
      styles: '<w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Chapter"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>',
    },
    body: 'It rises.\n',
    headings: ['1 Water'],
  },
  {
    kind: 'tracked changes',
    parts: {
      body: `${paragraph(`${run('He ')}<w:ins w:id="1" w:author="E">${run('never ')}</w:ins><w:del w:id="2" w:author="E"><w:r><w:delText>always </w:delText></w:r></w:del>${run('rowed.')}`)}<w:tbl><w:tr><w:tc>${paragraph(run('a'))}</w:tc></w:tr><w:tr><w:trPr><w:del w:id="3" w:author="E"/></w:trPr><w:tc>${paragraph(run('gone'))}</w:tc></w:tr></w:tbl>`,
    },
    body: 'He never rowed.\n\n| a |\n| - |\n',
    told: ['“never”', '“always”', '“gone”'],
  },
  {
    kind: 'text boxes, equations and ruby',
    parts: {
      body: `${paragraph(`${run('Before')}${textBox(paragraph(run('In the box.')))}${run(' and after.')}`)}${paragraph(`${run('So ')}<m:oMath><m:sSup><m:e><m:r><m:t>x</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup><m:r><m:t>=</m:t></m:r><m:f><m:num><m:r><m:t>a+b</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>${run(' in ')}<w:r><w:ruby><w:rt>${run('mizu')}</w:rt><w:rubyBase>${run('水')}</w:rubyBase></w:ruby></w:r>${run('.')}`)}`,
    },
    body: 'Before and after.\n\nIn the box.\n\nSo x^2=(a+b)/2 in 水(mizu).\n',
    told: ['1 text box, kept after its paragraph', '1 equation, kept as its signs in a row'],
  },
  {
    kind: 'tabs, page breaks and hyphens between words',
    parts: {
      body: paragraph(
        `<w:r><w:t>one</w:t><w:tab/><w:t>two</w:t><w:br w:type="page"/><w:t>three</w:t><w:noBreakHyphen/><w:t>four</w:t><w:ptab/><w:t>five</w:t></w:r>`,
      ),
    },
    body: 'one two three‑four five\n',
  },
  {
    kind: 'wrappers of other programs',
    parts: {
      body: paragraph(`<w:smartTag>${run('Ann ')}</w:smartTag><w:customXml>${run('Rower ')}</w:customXml><w:bdo>${run('rows.')}</w:bdo>`),
    },
    body: 'Ann Rower rows.\n',
  },
];

test.each(KINDS)('$kind', async ({ parts, body, headings = [], told = [] }) => {
  for (const main of ['word/document.xml', 'parts/main2.xml']) {
    const { imported, problems } = await importDocument('x.docx', writeDocx(parts, main));
    expect(problems).toBeUndefined();
    expect(imported?.text.body).toBe(body);
    expect(imported?.text.headings.map(({ title }) => title)).toEqual(headings);
    const report = imported ? printReport(imported) : '';
    for (const words of told) expect(report).toContain(words);
    expect(report).not.toMatch(/dropped or moved|came in|did not come through/);
  }
});

const rels = (...targets: string[]) =>
  strToU8(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets.map((target, at) => `<Relationship Id="r${at}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="${target}"/>`).join('')}</Relationships>`,
  );
const main = strToU8('<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body/></w:document>');

/** The same archive with another name of the same length in place of one. */
const rename = (bytes: Uint8Array, from: string, to: string) =>
  Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll(from, to), 'latin1');

test.each([
  [
    'two relationships to a main part',
    zipSync({ '_rels/.rels': rels('word/a.xml', 'word/b.xml'), 'word/a.xml': main, 'word/b.xml': main }),
    'the main parts',
  ],
  [
    'one part twice',
    rename(zipSync({ '_rels/.rels': rels('word/a.xml'), 'word/a.xml': main, 'word/b.xml': main }), 'word/b.xml', 'word/a.xml'),
    'two parts `word/a.xml`',
  ],
  ['a part of a million elements', writeDocx({ body: '<w:p/>'.repeat(1_300_000) }), 'a part of more than'],
  ['a text of five million signs', writeDocx({ body: paragraph(run('word '.repeat(1_000_000))) }), 'a text of about'],
  ['elements that are not closed', writeDocx({ body: '<w:p>' }), 'broken'],
])('%s is refused', async (_, bytes, reason) => {
  const { problems } = await importDocument('x.docx', bytes);
  expect(problems?.map((problem) => problem.reason.includes(reason))).toEqual([true]);
});

test.each([
  ['decimalZero', 7, '07'],
  ['lowerLetter', 27, 'aa'],
  ['upperLetter', 3, 'C'],
  ['lowerRoman', 1994, 'mcmxciv'],
  ['ordinal', 22, '22nd'],
  ['ordinal', 112, '112th'],
  ['chicago', 4, '4'],
])('%s prints %i as %s', (format, number, printed) => {
  expect(printNumber(number, format)).toBe(printed);
});
