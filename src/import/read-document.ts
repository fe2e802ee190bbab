import { extname } from 'node:path';
import { startOf, unexpected, type Problem } from '../compiler/problems/problem.ts';
import { LARGEST_FILE } from '../compiler/read/limits.ts';
import { readDocx } from './docx/read-docx.ts';
import { NestedTooDeep } from './html/parse-page.ts';
import { readHtml } from './html/read-html.ts';
import { readMail } from './mail/read-mail.ts';
import { readMarkdown } from './markdown/read-markdown.ts';
import { readPdf } from './pdf/read-pdf.ts';
import { decodeText } from './text/decode-text.ts';
import { readPlainText } from './text/read-plain-text.ts';
import type { ReadOptions, ReadResult } from './source-document.ts';

type Format = 'text' | 'markdown' | 'page' | 'mail' | 'docx' | 'pdf';

/** The extensions of the files that can be imported. */
const FORMATS: Record<string, Format> = {
  '.txt': 'text',
  '.text': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.mkd': 'markdown',
  '.qmd': 'markdown',
  '.rmd': 'markdown',
  '.html': 'page',
  '.htm': 'page',
  '.xhtml': 'page',
  '.mhtml': 'mail',
  '.mht': 'mail',
  '.eml': 'mail',
  '.docx': 'docx',
  '.docm': 'docx',
  '.pdf': 'pdf',
};
export const EXTENSIONS = Object.keys(FORMATS);
const READABLE = 'plain text, Markdown, a saved web page, a mail, DOCX or PDF';

/** The largest file that is read, in bytes. */
export const MAX_BYTES = 20_000_000;

/** Say that a file is too large. */
export function reportSize(file: string, size: number): Problem {
  return unexpected(startOf(file), 'file-has-limit', `${size} bytes`, `at most ${MAX_BYTES}`, {
    hint: 'import the text alone, without what surrounds it.',
  });
}

/** Say that a text is too long to be one article. */
export function reportLength(file: string, length: number): Problem {
  return unexpected(startOf(file), 'file-has-limit', `text of about ${length} bytes`, `at most ${LARGEST_FILE}`, {
    hint: 'import it in parts.',
  });
}

/** What other files begin with. */
const FOREIGN: { start: string; is: string; hint: string; format?: Format }[] = [
  { start: '%PDF-', is: 'a PDF', hint: 'give it the extension `.pdf`.', format: 'pdf' },
  { start: '{\\rtf', is: 'a file in Rich Text Format', hint: 'save it as DOCX.' },
  { start: '\u00d0\u00cf\u0011\u00e0', is: 'a file of an old Word', hint: 'save it as DOCX.' },
  { start: 'PK\u0003\u0004', is: 'an archive', hint: 'if it is a Word document, give it the extension `.docx`.', format: 'docx' },
];

/** Read a document by the extension of its file: plain text where that is not known. */
export async function readDocument(file: string, bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadResult> {
  if (bytes.length > MAX_BYTES) return { problems: [reportSize(file, bytes.length)] };
  const format = FORMATS[extname(file).toLowerCase()] ?? 'text';
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 8)); // Windows-1252, in truth: D0 CF 11 E0 stay as they are.
  const foreign = FOREIGN.find(({ start }) => head.startsWith(start));
  if (foreign && foreign.format !== format)
    return { problems: [unexpected(startOf(file), 'file-is-text', foreign.is, READABLE, { hint: foreign.hint })] };
  try {
    return await readFormat(file, bytes, { ...options, format });
  } catch (error) {
    // A text that is nested thousands deep fills the stack of whatever reads it.
    if (!(error instanceof RangeError) && !(error instanceof NestedTooDeep)) throw error;
    return {
      problems: [
        unexpected(startOf(file), 'file-has-limit', 'text that is nested too deep', 'a document that can be read', {
          hint: 'import the text alone.',
        }),
      ],
    };
  }
}

async function readFormat(file: string, bytes: Uint8Array, { format, ...options }: ReadOptions & { format: Format }): Promise<ReadResult> {
  switch (format) {
    case 'docx':
      return readDocx(file, bytes);
    case 'pdf':
      return readPdf(file, bytes, options);
    case 'mail':
      return readMail(file, bytes, options);
    case 'text':
    case 'markdown':
    case 'page': {
      const decoded = decodeText(file, bytes, { isPage: format === 'page', encoding: options.encoding });
      if (decoded.problem) return { problems: [decoded.problem] };
      const length = decoded.text.replace(/\s+/g, ' ').length;
      // A page may be much longer than its article.
      if (format !== 'page' && length > LARGEST_FILE) return { problems: [reportLength(file, length)] };
      if (format === 'page') return readHtml(file, decoded, options);
      return format === 'markdown' ? readMarkdown(file, decoded) : { document: readPlainText(decoded, options) };
    }
  }
}
