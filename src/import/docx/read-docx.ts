import mammoth from 'mammoth';
import { startOf, unexpected } from '../../compiler/problems/problem.ts';
import { checkDepth } from '../tree/check-depth.ts';
import { cleanTree } from '../tree/clean-tree.ts';
import { inspectDocx } from './inspect-docx.ts';
import { listWords } from '../tree/list-words.ts';
import { markNotes } from '../tree/mark-notes.ts';
import type { ReadResult } from '../read-document.ts';
import type { Loss } from '../tree/tell.ts';
import { parseFragment } from '../html/parse-fragment.ts';
import { readTopHeading } from '../markdown/read-markdown.ts';
import { unpackDocx, UnpackedTooLarge, type DocxParts } from './unpack-docx.ts';

/** Read a Word document: text, headings, lists, tables, emphasis, notes and links; what is left out is told. */
export async function readDocx(file: string, bytes: Uint8Array): Promise<ReadResult> {
  const fail = (rule: string, actual: string, expected: string, hint: string): ReadResult => ({
    problems: [unexpected(startOf(file), rule, actual, expected, { hint })],
  });
  let parts: DocxParts;
  try {
    parts = unpackDocx(bytes);
  } catch (error) {
    return error instanceof UnpackedTooLarge
      ? fail('file-has-limit', `archive with ${error.message} of XML`, 'less', 'save the document again without what is embedded in it.')
      : fail('file-is-docx', 'file that is no whole archive', 'DOCX', 'open it in Word or LibreOffice, and save it as DOCX.');
  }
  if (!parts.xml.has('word/document.xml')) {
    return fail('file-is-docx', 'archive without `word/document.xml`', 'DOCX', 'save the document as DOCX in Word or LibreOffice.');
  }
  const deep = [...parts.xml.values()].flatMap((xml) => checkDepth(file, xml, true));
  if (deep[0]) return { problems: [deep[0]] };
  const { words, statements, losses } = inspectDocx(parts);
  const converted = await convert(parts.bytes);
  if (!converted) return fail('file-is-docx', 'document that is broken', 'DOCX', 'open it in Word or LibreOffice, and save it as DOCX.');
  const { value, messages } = converted;
  const { tree, losses: cleaned } = cleanTree(markNotes(parseFragment(value)), null);
  const kept = listWords(tree).join('');
  const lost = words.filter((word) => !kept.includes(word));
  if (lost.length) {
    return fail(
      'document-is-whole',
      `loss of \`${lost.slice(0, 5).join(' ')}\``,
      'every word of the document to be kept',
      'save the document as HTML, and import that.',
    );
  }
  return {
    document: {
      readAs: 'a Word document',
      tree,
      statements: [...statements, ...readTopHeading(tree)],
      losses: [...cleaned, ...losses, ...listStyles(messages.map(({ message }) => message))],
    },
  };
}

/** Convert to HTML; null if the XML is broken, whatever it is that the converter throws then. */
async function convert(bytes: Uint8Array): Promise<Awaited<ReturnType<typeof mammoth.convertToHtml>> | null> {
  const options = { styleMap: ["p[style-name='Title'] => h1.document-title:fresh", 'u => u'], externalFileAccess: false };
  return mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, options).catch(() => null);
}

/** The converter tells of every style of Word that it does not know. */
function listStyles(messages: readonly string[]): Loss[] {
  const styles = new Set(messages.flatMap((message) => /^Unrecognised \w+ style: '([^']+)'/.exec(message)?.[1] ?? []));
  if (!styles.size) return [];
  return [{ what: `${styles.size} ${styles.size === 1 ? 'style' : 'styles'} of Word`, details: [...styles].map((style) => `“${style}”`) }];
}
