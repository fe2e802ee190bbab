import { createHash } from 'node:crypto';
import { PDFHexString, type PDFDocument } from '@cantoo/pdf-lib';
import { attachFiles, type AttachedFile } from './attach-files.ts';
import { listStrings, replaceStrings } from './replace-strings.ts';
import { writeRoleMap } from './role-map.ts';

/** What a printed document says of itself. */
export interface PdfFacts {
  title: string;
  author: string;
  /** A BCP 47 language tag. */
  language: string;
  /** Its date of creation and change: that of the version, never of the run. */
  date: Date;
  keywords: string[];
  /** What it is about, in a sentence. */
  subject?: string;
  /** The public address of the site; links to the server that it was printed from lead there instead. */
  site: string;
  /** Files that travel inside it. */
  attachments?: readonly AttachedFile[];
}

/** Write the facts into a PDF printed from a server, and whatever differs between two runs alike. */
export async function stampPdf(document: PDFDocument, served: string, facts: PdfFacts): Promise<Uint8Array> {
  const { title, author, language, date, keywords, subject, site, attachments = [] } = facts;
  document.setTitle(title, { showInWindowTitleBar: true });
  document.setAuthor(author);
  document.setLanguage(language);
  document.setKeywords([keywords.join(', ')]); // the library itself joins by spaces, which splits keywords of two words
  if (subject) document.setSubject(subject);
  document.setCreationDate(date);
  document.setModificationDate(date);
  document.setCreator('research-briefing');
  document.setProducer('Chromium and pdf-lib');
  const { origin } = new URL(served);
  replaceStrings(document, (text) => (text.startsWith(`${origin}/`) ? new URL(text.slice(origin.length), site).href : text));
  numberElements(document);
  writeRoleMap(document);
  await attachFiles(document, attachments, date);
  await document.flush(); // writes the attachments into it
  document.context.trailerInfo.ID = identify(document);
  return document.save({
    rewrite: true,
    useObjectStreams: true,
    objectsPerTick: 2000,
    addDefaultPage: false,
    updateFieldAppearances: false,
  });
}

/** Number the tagged elements from 1, in their order: Chromium counts them on from whatever it did before. */
function numberElements(document: PDFDocument): void {
  const ids = [...new Set(listStrings(document).filter((text) => /^node\d{8}$/.test(text)))].sort();
  const numbered = new Map(ids.map((id, at) => [id, `node${String(at + 1).padStart(8, '0')}`]));
  replaceStrings(document, (text) => numbered.get(text) ?? text);
}

/** Make the id of a file from all that it holds. */
function identify({ context }: PDFDocument) {
  const hash = createHash('sha256');
  const bytes = new Uint8Array(context.enumerateIndirectObjects().reduce((most, [, object]) => Math.max(most, object.sizeInBytes()), 0));
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    const length = object.copyBytesInto(bytes, 0);
    hash.update(ref.toString()).update(bytes.subarray(0, length));
  }
  const id = PDFHexString.of(hash.digest('hex').slice(0, 32));
  return context.obj([id, id]);
}
