import { PDFName, PDFString, type PDFDocument } from '@cantoo/pdf-lib';
import type { PdfFacts } from '../pdf-facts.ts';
import { makeSrgbProfile } from './srgb-profile.ts';
import { printXmp } from './xmp.ts';

const CREATOR = 'research-briefing';
const PRODUCER = 'Chromium and pdf-lib';
const SRGB = 'sRGB IEC61966-2.1';

/** Write what a document says of itself, for people and once more as XMP, and in which colours it is drawn. */
export function writeMetadata(document: PDFDocument, facts: PdfFacts): void {
  const { title, author, authors = [author], language, date, keywords, subject } = facts;
  document.setTitle(title, { showInWindowTitleBar: true });
  document.setAuthor(author);
  document.setLanguage(language);
  document.setKeywords([keywords.join(', ')]); // the library itself joins by spaces, which splits keywords of two words
  if (subject) document.setSubject(subject);
  document.setCreationDate(date);
  document.setModificationDate(date);
  document.setCreator(CREATOR);
  document.setProducer(PRODUCER);
  const { catalog, context } = document;
  // Not compressed, so that programs that know nothing of PDF find it.
  const xmp = printXmp({ ...facts, authors, creator: CREATOR, producer: PRODUCER });
  const metadata = context.stream(new TextEncoder().encode(xmp), { Type: 'Metadata', Subtype: 'XML' });
  catalog.set(PDFName.of('Metadata'), context.register(metadata));
  const profile = context.register(context.flateStream(makeSrgbProfile(), { N: 3 }));
  const intent = context.obj({ Type: 'OutputIntent', S: 'GTS_PDFA1', DestOutputProfile: profile });
  intent.set(PDFName.of('OutputConditionIdentifier'), PDFString.of(SRGB));
  intent.set(PDFName.of('Info'), PDFString.of(SRGB));
  catalog.set(PDFName.of('OutputIntents'), context.obj([intent]));
  // The pages are called as their feet call them.
  catalog.set(PDFName.of('PageLabels'), context.obj({ Nums: [0, { S: 'D' }] }));
}
