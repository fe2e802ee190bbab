import { createHash } from 'node:crypto';
import type { Problem } from '../compiler/problems/problem.ts';
import { startOf, unexpected } from '../compiler/problems/problem.ts';
import type { ErrorId } from '../compiler/problems/rules.ts';
import { LARGEST_FILE } from '../compiler/read/limits.ts';
import { dropControls } from './drop-controls.ts';
import { readDocument, reportLength } from './read-document.ts';
import type { ReadOptions, SourceDocument } from './source-document.ts';
import { arrangeText, type ArrangedText } from './tree/arrange-text.ts';
import { level } from './tree/list-words.ts';

/** A document that can be stored: as it was read, and its text as content files hold it. */
export interface ImportedDocument extends SourceDocument {
  /** The name of the file as supplied. */
  file: string;
  /** The SHA-256 of the file as supplied, in hexadecimal digits. */
  sha256: string;
  text: ArrangedText;
}

/** Where a language is stated that the file does not: by whoever imports it. */
export const ASKED = '`--language`';

/** About how many bytes of front matter a paragraph has. */
const PER_PARAGRAPH = 60;

export type ImportResult = { imported: ImportedDocument; problems?: undefined } | { imported?: undefined; problems: Problem[] };

/** Read a document and arrange its text. Whatever it holds, it ends with a text or with problems. */
export async function importDocument(file: string, bytes: Uint8Array, options: ReadOptions = {}): Promise<ImportResult> {
  const refuse = (rule: ErrorId, actual: string, expected: string, hint: string): ImportResult => ({
    problems: [unexpected(startOf(file), rule, actual, expected, { hint })],
  });
  let read: SourceDocument;
  let text: ArrangedText;
  try {
    const { document, problems } = await readDocument(file, bytes, options);
    if (!document) return { problems };
    read = sayLanguage(dropControls(document), options.language);
    text = arrangeText(file, read.tree);
  } catch (error) {
    // What readers of other people's formats stumble over is a fault of the file to whoever imports it.
    const cause = level(error instanceof Error ? error.message : String(error)).slice(0, 120);
    return refuse(
      'file-can-be-read',
      `document that could not be read (${cause})`,
      'one that can',
      'save it anew, or import its text alone.',
    );
  }
  const refused = text.problems.filter(({ fatal }) => fatal);
  if (refused.length) return { problems: refused };
  const size = Buffer.byteLength(text.body) + text.paragraphs.length * PER_PARAGRAPH;
  if (size > LARGEST_FILE) return { problems: [reportLength(file, size)] };
  if (!text.paragraphs.length) return refuse('document-has-words', 'document without words', 'a text', 'see whether it is the right file.');
  const kept = level([...text.paragraphs, ...text.headings.map(({ title }) => title)].join(' '));
  const missing = options.keep?.find((words) => !kept.includes(level(words)));
  if (missing !== undefined) {
    const hint = 'copy them from the report of an import with `--dry-run`.';
    return refuse('kept-words-are-there', `words to keep \`${missing}\``, 'words that the import leaves out', hint);
  }
  return { imported: { ...read, file, sha256: createHash('sha256').update(bytes).digest('hex'), text } };
}

/** Let the language that its importer knows stand before what the file states. */
function sayLanguage(document: SourceDocument, language: string | undefined): SourceDocument {
  if (language === undefined) return document;
  return { ...document, statements: [{ field: 'language', value: language, where: ASKED }, ...document.statements] };
}
