import { createHash } from 'node:crypto';
import type { Problem } from '../compiler/problems/problem.ts';
import { startOf, unexpected } from '../compiler/problems/problem.ts';
import { LARGEST_FILE } from '../compiler/read/limits.ts';
import { arrangeText, type ArrangedText } from './tree/arrange-text.ts';
import { readDocument, type SourceDocument } from './read-document.ts';
import type { Habit } from './text/split-paragraphs.ts';

/** A document that can be stored: as it was read, and its text as content files hold it. */
export interface ImportedDocument extends SourceDocument {
  /** The name of the file as supplied. */
  file: string;
  /** The SHA-256 of the file as supplied, in hexadecimal digits. */
  sha256: string;
  text: ArrangedText;
}

/** About how many bytes of front matter a paragraph has. */
const PER_PARAGRAPH = 60;

/** Read a document and arrange its text. */
export async function importDocument(
  file: string,
  bytes: Uint8Array,
  habit?: Habit,
): Promise<{ imported: ImportedDocument; problems?: undefined } | { imported?: undefined; problems: Problem[] }> {
  const { document, problems } = await readDocument(file, bytes, habit);
  if (!document) return { problems };
  const text = arrangeText(file, document.tree);
  const refused = text.problems.filter(({ fatal }) => fatal);
  if (refused.length) return { problems: refused };
  const size = Buffer.byteLength(text.body) + text.paragraphs.length * PER_PARAGRAPH;
  if (size > LARGEST_FILE) {
    return {
      problems: [
        unexpected(startOf(file), 'file-has-limit', `text of about ${size} bytes`, `at most ${LARGEST_FILE}`, {
          hint: 'import it in parts.',
        }),
      ],
    };
  }
  if (!text.paragraphs.length) {
    return {
      problems: [
        unexpected(startOf(file), 'document-has-words', 'document without words', 'a text', { hint: 'see whether it is the right file.' }),
      ],
    };
  }
  return { imported: { ...document, file, sha256: createHash('sha256').update(bytes).digest('hex'), text } };
}
