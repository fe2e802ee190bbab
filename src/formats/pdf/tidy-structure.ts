import { PDFArray, PDFDict, PDFName, PDFRef, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib';

const [TYPE, ROLE, KIDS, PARENT] = ['Type', 'S', 'K', 'P'].map((name) => PDFName.of(name)) as [PDFName, PDFName, PDFName, PDFName];
/** What an item of a list may hold. */
const IN_ITEM: ReadonlySet<PDFObject | undefined> = new Set(['Lbl', 'LBody'].map((name) => PDFName.of(name)));

/** Put what stands in the items of lists into bodies, where readers of PDF look for it. */
export function writeListBodies(document: PDFDocument): void {
  const { context } = document;
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict) || object.lookup(TYPE) !== PDFName.of('StructElem') || object.lookup(ROLE) !== PDFName.of('LI'))
      continue;
    const kids = object.lookup(KIDS);
    const list = kids instanceof PDFArray ? kids.asArray() : [object.get(KIDS)];
    const refs = list.filter((kid) => kid instanceof PDFRef);
    if (refs.length < list.length) continue;
    const isRight = (kid: PDFRef) => IN_ITEM.has(context.lookup(kid, PDFDict).lookup(ROLE));
    const inside = refs.filter((kid) => !isRight(kid));
    if (inside.length === 0) continue;
    const body = context.register(context.obj({ Type: 'StructElem', S: 'LBody', P: ref, K: inside }));
    for (const kid of inside) context.lookup(kid, PDFDict).set(PARENT, body);
    object.set(KIDS, context.obj([...refs.filter(isRight), body]));
  }
}
