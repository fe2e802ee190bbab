import { PDFCrossRefStream, type PDFDocument, type PDFRef } from '@cantoo/pdf-lib';

/** The part of the library’s list of where the objects of a file stand that is private to it. */
interface Entries {
  /** In the order of the numbers of their objects. */
  entries: { ref: PDFRef }[];
  appendEntry(entry: { ref: PDFRef }): void;
}

const list = PDFCrossRefStream.prototype as unknown as Entries;
const { appendEntry } = list;

// The library looks for the place of each entry from the first one on, which for the tens of thousands of a long tagged document
// takes longer than all else of saving it. Most come in order, and stand last.
list.appendEntry = function (this: Entries, entry) {
  const last = this.entries.at(-1);
  if (!last || last.ref.objectNumber <= entry.ref.objectNumber) this.entries.push(entry);
  else appendEntry.call(this, entry);
};

/** Save a document whole, with nothing in it that nobody asked for. */
export function savePdf(document: PDFDocument): Promise<Uint8Array> {
  return document.save({
    rewrite: true,
    useObjectStreams: true,
    objectsPerTick: 2000,
    addDefaultPage: false,
    updateFieldAppearances: false,
  });
}
