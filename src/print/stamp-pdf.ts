import { createHash } from 'node:crypto';
import { PDFDocument, PDFHexString } from '@cantoo/pdf-lib';

/** What a printed article says of itself. */
export interface PdfFacts {
  title: string;
  author: string;
  /** A BCP 47 language tag. */
  language: string;
  /** Its date of creation and change: that of the version, never of the run. */
  date: Date;
  keywords: string[];
}

/** Write the facts into a PDF, and an id made of its content, so that two runs give the same bytes. */
export async function stampPdf(pdf: Uint8Array, { title, author, language, date, keywords }: PdfFacts): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  document.setTitle(title, { showInWindowTitleBar: true });
  document.setAuthor(author);
  document.setLanguage(language);
  document.setKeywords([keywords.join(', ')]); // the library itself joins by spaces, which splits keywords of two words
  document.setCreationDate(date);
  document.setModificationDate(date);
  document.setCreator('research-briefing');
  document.setProducer('Chromium and pdf-lib');
  delete document.context.trailerInfo.ID;
  const id = PDFHexString.of(createHash('sha256').update(await document.save()).digest('hex').slice(0, 32));
  document.context.trailerInfo.ID = document.context.obj([id, id]);
  return document.save();
}
