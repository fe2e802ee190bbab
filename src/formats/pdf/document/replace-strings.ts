import { PDFArray, PDFDict, PDFStream, PDFString, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib';

/** Replace the literal strings of a PDF (ids, addresses), wherever they stand outside the page content. */
export function replaceStrings(document: PDFDocument, replace: (text: string) => string): void {
  for (const [, object] of document.context.enumerateIndirectObjects()) replaceIn(object, replace);
}

/** List the literal strings of a PDF. */
export function listStrings(document: PDFDocument): string[] {
  const strings: string[] = [];
  replaceStrings(document, (text) => {
    strings.push(text);
    return text;
  });
  return strings;
}

function replaceIn(object: PDFObject, replace: (text: string) => string): PDFObject {
  if (object instanceof PDFString) {
    const [before, after] = [object.asString(), replace(object.asString())];
    return before === after ? object : PDFString.of(after);
  }
  if (object instanceof PDFDict) for (const [key, value] of object.entries()) object.set(key, replaceIn(value, replace));
  else if (object instanceof PDFArray) object.asArray().forEach((value, at) => object.set(at, replaceIn(value, replace)));
  else if (object instanceof PDFStream) replaceIn(object.dict, replace);
  return object;
}
