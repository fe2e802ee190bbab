import { createHash } from 'node:crypto';
import { PDFDocument, PDFHexString } from '@cantoo/pdf-lib';
import { listStrings, replaceStrings } from './replace-strings.ts';

/** What a printed article says of itself. */
export interface PdfFacts {
  title: string;
  author: string;
  /** A BCP 47 language tag. */
  language: string;
  /** Its date of creation and change: that of the version, never of the run. */
  date: Date;
  keywords: string[];
  /** The public address of the site; links to the server that it was printed from lead there instead. */
  site: string;
}

/** Write the facts into a PDF printed from a server, and whatever differs between two runs alike. */
export async function stampPdf(
  pdf: Uint8Array,
  served: string,
  { title, author, language, date, keywords, site }: PdfFacts,
): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  document.setTitle(title, { showInWindowTitleBar: true });
  document.setAuthor(author);
  document.setLanguage(language);
  document.setKeywords([keywords.join(', ')]); // the library itself joins by spaces, which splits keywords of two words
  document.setCreationDate(date);
  document.setModificationDate(date);
  document.setCreator('research-briefing');
  document.setProducer('Chromium and pdf-lib');
  const { origin } = new URL(served);
  replaceStrings(document, (text) => (text.startsWith(`${origin}/`) ? new URL(text.slice(origin.length), site).href : text));
  numberElements(document);
  delete document.context.trailerInfo.ID;
  const id = PDFHexString.of(
    createHash('sha256')
      .update(await document.save())
      .digest('hex')
      .slice(0, 32),
  );
  document.context.trailerInfo.ID = document.context.obj([id, id]);
  return document.save();
}

/** Number the tagged elements from 1, in their order: Chromium counts them on from whatever it did before. */
function numberElements(document: PDFDocument): void {
  const ids = [...new Set(listStrings(document).filter((text) => /^node\d{8}$/.test(text)))].sort();
  const numbered = new Map(ids.map((id, at) => [id, `node${String(at + 1).padStart(8, '0')}`]));
  replaceStrings(document, (text) => numbered.get(text) ?? text);
}
