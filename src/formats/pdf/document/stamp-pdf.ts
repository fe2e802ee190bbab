import { createHash } from 'node:crypto';
import { PDFHexString, type PDFDocument } from '@cantoo/pdf-lib';
import { attachFiles } from '../attach-files.ts';
import { listContents } from './contents.ts';
import { writeGlyphMeanings } from './glyph-meanings.ts';
import { markArtifacts } from './mark-artifacts.ts';
import type { PdfFacts } from '../pdf-facts.ts';
import { listStrings, replaceStrings } from './replace-strings.ts';
import { writeRoleMap } from './role-map.ts';
import { writeListBodies } from './list-bodies.ts';
import { savePdf } from './save-pdf.ts';
import { writeMetadata } from './write-metadata.ts';

/** Write the facts into a PDF printed from a server, and whatever differs between two runs alike. */
export async function stampPdf(document: PDFDocument, served: string, facts: PdfFacts): Promise<Uint8Array> {
  const { date, attachments = [] } = facts;
  writeMetadata(document, facts);
  replaceStrings(document, (text) => toPublic(text, served, facts.site));
  const contents = listContents(document);
  writeGlyphMeanings(document, contents).forEach((operators, at) => {
    const content = contents[at];
    content?.write(content.isPage ? markArtifacts(operators) : operators);
  });
  numberElements(document);
  writeRoleMap(document);
  writeListBodies(document);
  await attachFiles(document, attachments, date);
  await document.flush(); // writes the attachments into it
  const noId = PDFHexString.of(NO_ID);
  document.context.trailerInfo.ID = document.context.obj([noId, noId]);
  return writeId(await savePdf(document));
}

/** What stands in the place of the id of a file until it is known. */
const NO_ID = '0'.repeat(32);

/** Write the id of a file, made from all that it holds, into its last object, which is not compressed. */
function writeId(bytes: Uint8Array): Uint8Array {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const id = createHash('sha256').update(file).digest('hex').slice(0, 32);
  for (let at = file.lastIndexOf(NO_ID), left = 2; left > 0; at = file.lastIndexOf(NO_ID, at), left--) {
    if (at < 0) throw new Error('Unexpected PDF without the place of its id, expected two');
    file.write(id, at, 'latin1');
  }
  return bytes;
}

/** Lead an address of the server that a document is printed from to that of the site. */
export function toPublic(address: string, served: string, site: string): string {
  const { origin } = new URL(served);
  return address.startsWith(`${origin}/`) ? new URL(address.slice(origin.length), site).href : address;
}

/** Number the tagged elements from 1, in their order: Chromium counts them on from whatever it did before. */
function numberElements(document: PDFDocument): void {
  const ids = [...new Set(listStrings(document).filter((text) => /^node\d{8}$/.test(text)))].sort();
  const numbered = new Map(ids.map((id, at) => [id, `node${String(at + 1).padStart(8, '0')}`]));
  replaceStrings(document, (text) => numbered.get(text) ?? text);
}
