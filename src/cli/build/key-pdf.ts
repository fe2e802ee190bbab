import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { PdfFacts } from '../../formats/pdf/pdf-facts.ts';

/**
 * Make the key of a PDF from all that decides it: the page, style and all, the browser, the facts, and what prints.
 *
 * @param printer digest of the code that prints
 */
export async function keyPdf(page: string, browser: string, { attachments = [], ...facts }: PdfFacts, printer: string): Promise<string> {
  const hash = createHash('sha256')
    .update(printer)
    .update(JSON.stringify([browser, facts]))
    .update(await readFile(page));
  for (const { bytes, ...file } of attachments) hash.update(JSON.stringify(file)).update(bytes);
  return hash.digest('hex');
}
