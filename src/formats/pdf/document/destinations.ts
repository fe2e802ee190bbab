import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRef, type PDFDocument } from '@cantoo/pdf-lib';

/** Where an id of the page stands in the PDF. */
export interface Destination {
  /** From 1. */
  page: number;
  /** In points from the foot of the page. */
  top: number;
}

/** Read where each id stands: the named destinations that Chromium wrote. */
export function readDestinations(document: PDFDocument): Map<string, Destination> {
  const pages = new Map(document.getPages().map((page, at) => [page.ref.toString(), at + 1]));
  const found = new Map<string, Destination>();
  const names = document.catalog.lookup(PDFName.of('Dests'));
  if (!(names instanceof PDFDict)) return found;
  for (const [name, value] of names.entries()) {
    const target = document.context.lookup(value);
    if (!(target instanceof PDFArray)) continue;
    const [ref, top] = [target.get(0), target.get(3)];
    const page = ref instanceof PDFRef ? pages.get(ref.toString()) : undefined;
    if (page) found.set(name.decodeText(), { page, top: top instanceof PDFNumber ? top.asNumber() : 0 });
  }
  return found;
}
