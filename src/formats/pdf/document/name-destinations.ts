import { PDFDict, PDFName, type PDFDocument } from '@cantoo/pdf-lib';

/** Let places be reached by other names than their ids too, such as `C12`; what is not in the document has none. */
export function nameDestinations(document: PDFDocument, names: Readonly<Record<string, string>>): void {
  const destinations = document.catalog.lookup(PDFName.of('Dests'));
  if (!(destinations instanceof PDFDict)) return;
  for (const [name, id] of Object.entries(names)) {
    const place = destinations.get(PDFName.of(id));
    if (place && !destinations.has(PDFName.of(name))) destinations.set(PDFName.of(name), place);
  }
}
