import { PDFHexString, PDFName, type PDFDocument, type PDFRef } from '@cantoo/pdf-lib';
import type { Heading } from '../page/headings.ts';

interface Bookmark {
  heading: Heading;
  children: Bookmark[];
}

/** Nest headings by their levels. */
export function nestHeadings(headings: readonly Heading[]): Bookmark[] {
  const root: Bookmark[] = [];
  const way: Bookmark[] = [];
  for (const heading of headings) {
    while ((way.at(-1)?.heading.level ?? 0) >= heading.level) way.pop();
    const bookmark = { heading, children: [] };
    (way.at(-1)?.children ?? root).push(bookmark);
    way.push(bookmark);
  }
  return root;
}

/** Write the bookmarks of a PDF from its headings: the two upper levels open, the rest closed. */
export function writeOutline(document: PDFDocument, headings: readonly Heading[]): void {
  const { context } = document;
  const root = nestHeadings(headings);
  if (!root.length) return;
  const rootRef = context.nextRef();
  const writeLevel = (bookmarks: readonly Bookmark[], parent: PDFRef, depth: number): { first: PDFRef; last: PDFRef; shown: number } => {
    const refs = bookmarks.map(() => context.nextRef());
    let shown = bookmarks.length;
    bookmarks.forEach(({ heading, children }, at) => {
      const ref = refs[at] as PDFRef;
      const entry = context.obj({ Title: PDFHexString.fromText(heading.text), Parent: parent, Dest: PDFName.of(heading.id) });
      if (at > 0) entry.set(PDFName.of('Prev'), refs[at - 1] as PDFRef);
      if (at < refs.length - 1) entry.set(PDFName.of('Next'), refs[at + 1] as PDFRef);
      if (children.length) {
        const below = writeLevel(children, ref, depth + 1);
        const isOpen = depth < 1;
        entry.set(PDFName.of('First'), below.first);
        entry.set(PDFName.of('Last'), below.last);
        entry.set(PDFName.of('Count'), context.obj(isOpen ? below.shown : -below.shown));
        if (isOpen) shown += below.shown;
      }
      context.assign(ref, entry);
    });
    return { first: refs[0] as PDFRef, last: refs.at(-1) as PDFRef, shown };
  };
  const { first, last, shown } = writeLevel(root, rootRef, 0);
  context.assign(rootRef, context.obj({ Type: 'Outlines', First: first, Last: last, Count: shown }));
  document.catalog.set(PDFName.of('Outlines'), rootRef);
  document.catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));
}
