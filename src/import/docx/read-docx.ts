import mammoth from 'mammoth';
import { startOf, unexpected } from '../../compiler/problems/problem.ts';
import { parseFragment } from '../html/parse-fragment.ts';
import { NestedTooDeep } from '../html/parse-page.ts';
import { readTopHeading } from '../markdown/read-markdown.ts';
import type { ReadResult } from '../source-document.ts';
import { cleanTree } from '../tree/clean-tree.ts';
import { markNotes } from '../tree/mark-notes.ts';
import { lossesOf, type Loss } from '../tree/losses.ts';
import { findParts, type DocxFiles } from './find-parts.ts';
import { guardWords } from './guard-words.ts';
import { openLabeller } from './label-lists.ts';
import { listLosses, listStatements } from './list-losses.ts';
import { readStyles } from './read-styles.ts';
import { takeNumbers } from './take-numbers.ts';
import { tidyPart, type DocxTally, type Tidying } from './tidy-body.ts';
import { DocxRefusal, unpackDocx } from './unpack-docx.ts';
import { writeDocx } from './write-docx.ts';

/** Read a Word document: text, headings, lists, tables, emphasis, notes and links; what is left out is told. */
export async function readDocx(file: string, bytes: Uint8Array): Promise<ReadResult> {
  try {
    return { document: await readParts(findParts(unpackDocx(bytes))) };
  } catch (error) {
    if (error instanceof RangeError || error instanceof NestedTooDeep) throw error;
    const refusal = error instanceof DocxRefusal ? error : brokenBy(error);
    const { rule, message, expected, hint } = refusal;
    return { problems: [unexpected(startOf(file), rule, message, expected, { hint })] };
  }
}

/** Whatever the reader of XML or the converter says then. */
function brokenBy(error: unknown): DocxRefusal {
  const cause = (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ').slice(0, 80);
  return new DocxRefusal('file-is-docx', `document that is broken (${cause})`, {
    expected: 'DOCX',
    hint: 'open it in Word or LibreOffice, and save it as DOCX.',
  });
}

async function readParts(files: DocxFiles) {
  const styles = readStyles(files.styles);
  const told: DocxTally = { hidden: [], deleted: [], inserted: [], equation: [], symbol: [], chunk: [], box: [] };
  const tidying: Tidying = { styles, labels: openLabeller(files.numbering, styles), told };
  const main = tidyPart(files.main, tidying);
  const notes = files.notes.map(({ part }) => tidyPart(part, tidying));
  const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(writeDocx(files, { main, notes })) }, OPTIONS);
  const { tree, losses } = cleanTree(markNotes(takeNumbers(parseFragment(value))), null);
  return {
    readAs: 'a Word document',
    tree,
    statements: [...listStatements(files), ...readTopHeading(tree)],
    losses: [
      ...guardWords(main, notes, tree),
      ...losses,
      ...listLosses(files, told),
      ...listStyles(messages.map(({ message }) => message)),
    ],
  };
}

const OPTIONS = {
  styleMap: ["p[style-name='Title'] => h1.document-title:fresh", 'u => u'],
  externalFileAccess: false,
  ignoreEmptyParagraphs: true,
  convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
};

/** The converter tells of every style of Word that it does not know. */
function listStyles(messages: readonly string[]): Loss[] {
  const styles = new Set(messages.flatMap((message) => /^Unrecognised \w+ style: '([^']+)'/.exec(message)?.[1] ?? []));
  const details = [...styles].filter((style) => !style.startsWith('ImportHeading')).map((style) => `“${style}”`);
  return lossesOf('style of Word', 'styles of Word', details);
}
