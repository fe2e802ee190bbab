import type { Root } from 'hast';
import { extname } from 'node:path';
import { checkNesting } from '../compiler/markdown/parse-markdown.ts';
import { startOf, unexpected, type Problem } from '../compiler/problems/problem.ts';
import { checkDepth } from './tree/check-depth.ts';
import { decodeText } from './text/decode-text.ts';
import { readDocx } from './docx/read-docx.ts';
import { readHtml } from './html/read-html.ts';
import { readMarkdown } from './markdown/read-markdown.ts';
import { readPlainText } from './text/read-plain-text.ts';
import type { Habit } from './text/split-paragraphs.ts';

/** Something about itself that a file states, and where. */
export interface Statement {
  field: 'title' | 'author' | 'publisher' | 'date' | 'language';
  value: string;
  where: string;
}

/** Something of a file that its import leaves out. */
export interface Loss {
  /** What it is: `2 images`. */
  what: string;
  /** One line for each, where a line says more. */
  details: string[];
}

/** A file as it was read: its text as a tree of blocks, and what there is to say of it. */
export interface SourceDocument {
  /** How it was read: `plain text in UTF-8`. */
  readAs: string;
  tree: Root;
  statements: Statement[];
  losses: Loss[];
}

/** A document, or why it could not be read. */
export type ReadResult = { document: SourceDocument; problems?: undefined } | { document?: undefined; problems: Problem[] };

/** The extensions of the files that can be imported. */
export const EXTENSIONS = ['.txt', '.text', '.md', '.markdown', '.html', '.htm', '.xhtml', '.docx'];

/** The largest file that is read, in bytes. */
export const MAX_BYTES = 20_000_000;

/** Say that a file is too large. */
export function reportSize(file: string, size: number): Problem {
  return unexpected(startOf(file), 'file-has-limit', `${size} bytes`, `at most ${MAX_BYTES}`, {
    hint: 'import the text alone, without what surrounds it.',
  });
}

/** What other files begin with. */
const FOREIGN = [
  ['%PDF-', 'a PDF', 'open it, copy its text into a plain-text file, and import that.'],
  ['{\\rtf', 'a file in Rich Text Format', 'save it as DOCX.'],
  ['\u00d0\u00cf\u0011\u00e0', 'a file of an old Word', 'save it as DOCX.'],
  ['PK\u0003\u0004', 'an archive', 'if it is a Word document, give it the extension `.docx`.'],
] as const;

/**
 * Read a document: plain text, Markdown, a saved web page or DOCX, by the extension of its file.
 *
 * @param file the name of the file as supplied
 * @param habit how its paragraphs are parted, for plain text whose habit is not recognized
 */
export async function readDocument(file: string, bytes: Uint8Array, habit?: Habit): Promise<ReadResult> {
  const problem = (rule: string, actual: string, expected: string, hint: string) => ({
    problems: [unexpected(startOf(file), rule, actual, expected, { hint })],
  });
  if (bytes.length > MAX_BYTES) return { problems: [reportSize(file, bytes.length)] };
  const extension = extname(file).toLowerCase();
  try {
    if (extension === '.docx') return await readDocx(file, bytes);
    const head = new TextDecoder('latin1').decode(bytes.subarray(0, 8)); // Windows-1252, in truth: D0 CF 11 E0 stay as they are.
    const foreign = FOREIGN.find(([start]) => head.startsWith(start));
    if (foreign) return problem('file-is-text', foreign[1], 'plain text, Markdown, a saved web page or DOCX', foreign[2]);
    const decoded = decodeText(file, bytes, extension.includes('htm'));
    if (decoded.problem) return { problems: [decoded.problem] };
    const isMarkdown = extension === '.md' || extension === '.markdown';
    const isPage = extension.includes('htm');
    const deep = isMarkdown || isPage ? [...(isMarkdown ? checkNesting(file, decoded.text) : []), ...checkDepth(file, decoded.text)] : [];
    if (deep.length) return { problems: deep };
    if (isPage) return readHtml(file, decoded);
    return isMarkdown ? readMarkdown(file, decoded) : { document: readPlainText(decoded, habit) };
  } catch (error) {
    // A text that is nested thousands deep fills the stack of whatever reads it.
    if (!(error instanceof RangeError)) throw error;
    return problem('file-has-limit', 'text that is nested too deep', 'a document that can be read', 'import the text alone.');
  }
}
