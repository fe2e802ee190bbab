import type { Root } from 'hast';
import { startOf, unexpected } from '../../compiler/problems/problem.ts';
import type { ReadOptions, ReadResult, Statement } from '../source-document.ts';
import { openJoiner, type LineJoiner } from '../text/join-hyphens.ts';
import { cleanTree } from '../tree/clean-tree.ts';
import { quote, lossesOf, type Loss } from '../tree/losses.ts';
import { buildBlocks } from './build-blocks.ts';
import { bodySize, buildLines, partRotated } from './build-lines.ts';
import { checkText, type TextCheck } from './check-text.ts';
import { cutHeads } from './cut-heads.ts';
import { findNotes } from './find-notes.ts';
import { openPdf, TooManyPages, type PdfFile } from './open-pdf.ts';
import { orderColumns } from './order-columns.ts';
import { readTags } from './read-tags.ts';
import { writeTree } from './write-tree.ts';

/** Read a PDF that a program made of text: by its tags, or else by how its text stands on the pages. */
export async function readPdf(file: string, bytes: Uint8Array, { keep = [] }: ReadOptions): Promise<ReadResult> {
  const refuse = (actual: string, expected: string, hint: string): ReadResult => ({
    problems: [unexpected(startOf(file), 'pdf-has-text', actual, expected, { hint })],
  });
  let pdf: PdfFile;
  try {
    pdf = await openPdf(bytes);
  } catch (error) {
    if (error instanceof RangeError) throw error;
    if (error instanceof TooManyPages) return refuse(`PDF of ${error.message}`, 'one of 2000 at most', 'import it in parts.');
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    return isLocked
      ? refuse('PDF that is locked by a password', 'one that is open', 'open it, and print it to a PDF without a password.')
      : refuse('file that is no whole PDF', 'PDF', 'open it in a reader of PDFs, and print it to a new PDF.');
  }
  const check = checkText(pdf);
  if (check.refusal) return refuse(check.refusal.actual, check.refusal.expected, check.refusal.hint);
  const joiner = openJoiner(pdf.pages.flatMap(({ items }) => items.map(({ text }) => text)).join(' '));
  const read = readTags(pdf, joiner) ?? readLayout(pdf, joiner, keep);
  const { tree, losses } = cleanTree(read.tree, null);
  return {
    document: {
      readAs: `a PDF of ${pdf.pages.length === 1 ? '1 page' : `${pdf.pages.length} pages`}, ${'by' in read ? read.by : 'by its tags'}`,
      tree,
      statements: listStatements(pdf),
      losses: [...read.losses, ...joiner.describeJoined(), ...losses, ...describeCheck(check), ...describeLinks(pdf)],
    },
  };
}

/** Read pages by how their text stands on them. */
function readLayout(pdf: PdfFile, joiner: LineJoiner, keep: readonly string[]): { tree: Root; losses: Loss[]; by: string } {
  const parted = pdf.pages.map(partRotated);
  const rotated = parted.map(({ rotated: text }) => text).filter(Boolean);
  const built = parted.map(({ upright }, at) => buildLines(upright, at));
  const heads = cutHeads(built, keep);
  const size = bodySize(heads.pages.flat());
  const columns = heads.pages.flatMap((lines, at) => {
    const isRightToLeft = lines.filter((line) => line.isRightToLeft).length * 2 > lines.length;
    return orderColumns(lines, pdf.pages[at]?.width ?? 600, isRightToLeft);
  });
  const { columns: text, notes } = findNotes(columns, size);
  const { tree, unsigned } = writeTree(buildBlocks(text), { file: pdf, joiner, bodySize: size, notes });
  const lost = unsigned
    ? [
        {
          what: `The place of the signs of ${unsigned} ${unsigned === 1 ? 'note' : 'notes'}, now at the end of a paragraph of the same page`,
          details: [],
        },
      ]
    : [];
  return {
    tree,
    by: 'by how its text stands on them',
    losses: [
      ...heads.losses,
      ...lossesOf('text that runs up or down a page', 'texts that run up or down pages', rotated.map(quote)),
      ...lost,
    ],
  };
}

function listStatements({ title, author, language }: PdfFile): Statement[] {
  const state = (field: Statement['field'], value: string | null, where: string): Statement[] => (value ? [{ field, value, where }] : []);
  return [
    ...state('title', title, 'PDF `Title`'),
    ...state('author', author, 'PDF `Author`'),
    ...state(
      'language',
      language && /^[a-z]{2,3}\b/i.test(language) ? language.replace(/^[A-Z]+/, (it) => it.toLowerCase()) : null,
      'PDF `Lang`',
    ),
  ];
}

function describeCheck({ empty, odd }: TextCheck): Loss[] {
  return [
    ...lossesOf(
      'page without text',
      'pages without text',
      empty.map((label) => `page ${label}`),
    ),
    ...lossesOf(
      'page with signs that have no meaning',
      'pages with signs that have no meaning',
      odd.map(({ label, count }) => `page ${label}: ${count}`),
    ),
  ];
}

function describeLinks({ pages }: PdfFile): Loss[] {
  const links = [...new Set(pages.flatMap((page) => page.links))];
  return [
    ...lossesOf('link, of which the words stay', 'links, of which the words stay', links),
    { what: 'Pictures, and what is bold or italic', details: [] },
  ];
}
