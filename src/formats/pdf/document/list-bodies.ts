import { PDFArray, PDFDict, PDFName, PDFRef, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib';

const key = (name: string) => PDFName.of(name);
/** What may stand directly in an item of a list. */
const IN_ITEM: ReadonlySet<PDFObject | undefined> = new Set([key('Lbl'), key('LBody')]);

/** Put what stands directly in the items of lists into bodies, where readers of PDF look for it. */
export function writeListBodies(document: PDFDocument): void {
  const { context } = document;
  const items = context
    .enumerateIndirectObjects()
    .flatMap(([ref, it]) =>
      it instanceof PDFDict && it.lookup(key('Type')) === key('StructElem') && it.lookup(key('S')) === key('LI') ? [{ ref, item: it }] : [],
    );
  if (items.length === 0) return;
  const owners = readOwners(document);
  for (const { ref, item } of items) {
    const kids = item.lookup(key('K'));
    const own = item.get(key('K'));
    const list = kids instanceof PDFArray ? kids.asArray() : own ? [own] : [];
    const isPart = (kid: PDFObject) => kid instanceof PDFRef && IN_ITEM.has(context.lookup(kid, PDFDict).lookup(key('S')));
    const inside = list.filter((kid) => !isPart(kid));
    if (inside.length === 0) continue;
    const page = item.get(key('Pg'));
    const body = context.obj({ Type: 'StructElem', S: 'LBody', P: ref, K: inside });
    if (page) body.set(key('Pg'), page);
    const bodyRef = context.register(body);
    for (const kid of inside) if (kid instanceof PDFRef) context.lookup(kid, PDFDict).set(key('P'), bodyRef);
    for (const owned of owners.get(ref) ?? []) owned.list.set(owned.at, bodyRef);
    item.set(key('K'), context.obj([...list.filter(isPart), bodyRef]));
  }
}

/** List where the pages say which element owns their marked content, by the element. */
function readOwners({ catalog }: PDFDocument): Map<PDFRef, { list: PDFArray; at: number }[]> {
  const owners = new Map<PDFRef, { list: PDFArray; at: number }[]>();
  const visit = (node: PDFObject | undefined) => {
    if (!(node instanceof PDFDict)) return;
    const [kids, numbers] = [node.lookup(key('Kids')), node.lookup(key('Nums'))];
    if (kids instanceof PDFArray) for (let at = 0; at < kids.size(); at++) visit(kids.lookup(at));
    if (!(numbers instanceof PDFArray)) return;
    for (let at = 1; at < numbers.size(); at += 2) {
      const list = numbers.lookup(at);
      if (!(list instanceof PDFArray)) continue;
      list.asArray().forEach((owner, index) => {
        if (owner instanceof PDFRef) owners.set(owner, [...(owners.get(owner) ?? []), { list, at: index }]);
      });
    }
  };
  const root = catalog.lookup(key('StructTreeRoot'));
  visit(root instanceof PDFDict ? root.lookup(key('ParentTree')) : undefined);
  return owners;
}
