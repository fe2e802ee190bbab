import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber, PDFRef, PDFString, type PDFObject } from '@cantoo/pdf-lib';
import { getDocument, OPS, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** An element of the tagged structure, with its text in reading order. */
export interface Tag {
  type: string;
  alt: string | null;
  /** The page on which it begins, from 1. */
  page: number;
  text: string;
  /** Where it leads, if it is a link. */
  link: { url: string | null; destination: string | null; page: number } | null;
  attributes: string;
  children: Tag[];
}

/** A piece of text on a page, in points from its lower left corner. */
export interface Piece {
  page: number;
  text: string;
  font: string;
  left: number;
  right: number;
  bottom: number;
  top: number;
}

/** What was read back from a PDF. */
export interface ReadPdf {
  pages: { width: number; height: number }[];
  pieces: Piece[];
  root: Tag;
  /** All tags in reading order. */
  tags: Tag[];
  /** Named destinations: id → page. */
  destinations: Map<string, number>;
  /** `words` are those that say where it leads. */
  links: { page: number; url: string | null; destination: string | null; words: string | null }[];
  bookmarks: { title: string; level: number; page: number }[];
  info: Record<string, unknown>;
  attachments: Map<string, Uint8Array>;
  fonts: { name: string; embedded: boolean }[];
}

/** Read a PDF back: its text and destinations with pdf.js, its structure with pdf-lib. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false });
  const pdf = await task.promise;
  const raw = await PDFDocument.load(bytes, { updateMetadata: false });
  const { pieces, marked, sizes } = await readText(pdf);
  const root = readStructure(raw, marked);
  const destinations = new Map<string, number>();
  for (const [name, target] of await pdf.getDestinations())
    destinations.set(name, (await pdf.getPageIndex(target[0] as { num: number; gen: number })) + 1);
  const { info } = await pdf.getMetadata();
  const attachments = new Map<string, Uint8Array>();
  for (const [id, { filename }] of (await pdf.getAttachments()) ?? []) {
    const content = await pdf.getAttachmentContent(id);
    if (content) attachments.set(filename, content as Uint8Array);
  }
  const result = {
    pages: sizes,
    pieces,
    root,
    tags: flatten(root),
    destinations,
    links: readLinks(raw),
    bookmarks: await readBookmarks(pdf, destinations),
    info: { ...info } as Record<string, unknown>,
    attachments,
    fonts: readFonts(raw),
  };
  await task.destroy();
  return result;
}

/** Fold a text to its letters and signs: line ends tell nothing, and the fonts have one glyph for two apostrophes each. */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\u00ad]+/g, '')
    .replace(/[\u02bc']/g, '’')
    .replace(/\u02bb/g, '‘');
}

async function readText(pdf: PDFDocumentProxy) {
  const pieces: Piece[] = [];
  const marked = new Map<string, string>();
  const sizes: { width: number; height: number }[] = [];
  for (let page = 1; page <= pdf.numPages; page++) {
    const proxy = await pdf.getPage(page);
    const { width, height } = proxy.getViewport({ scale: 1 });
    sizes.push({ width, height });
    for (const [id, text] of readMarked(await proxy.getOperatorList())) marked.set(`${page}:${id}`, text);
    const { items } = await proxy.getTextContent();
    for (const item of items) {
      if (!('str' in item) || !item.str.trim()) continue;
      const [, , , , x = 0, y = 0] = item.transform as number[];
      pieces.push({
        page,
        text: item.str,
        font: item.fontName,
        left: x,
        right: x + item.width,
        bottom: y - item.height * 0.2,
        top: y + item.height * 0.7,
      });
    }
    proxy.cleanup();
  }
  return { pieces, marked, sizes };
}

/** Read the glyphs of each piece of marked content, as the fonts say what they mean: nothing is guessed from where they stand. */
function readMarked({ fnArray, argsArray }: Awaited<ReturnType<PDFPageProxy['getOperatorList']>>): Map<number, string> {
  const marked = new Map<number, string>();
  const open: (number | null)[] = [];
  fnArray.forEach((operator, at) => {
    const args = argsArray[at] as unknown[];
    // What is inside without an id of its own belongs to what is round it: Chromium spells out a few signs in that way.
    if (operator === OPS.beginMarkedContentProps) open.push(typeof args[1] === 'number' ? args[1] : (open.at(-1) ?? null));
    if (operator === OPS.beginMarkedContent) open.push(null);
    if (operator === OPS.endMarkedContent) open.pop();
    const id = open.at(-1) ?? null;
    if (operator !== OPS.showText || id === null) return;
    const glyphs = args[0] as (number | { unicode: string })[];
    const text = glyphs.map((glyph) => (typeof glyph === 'number' ? '' : glyph.unicode)).join('');
    marked.set(id, (marked.get(id) ?? '') + text);
  });
  return marked;
}

function readStructure(raw: PDFDocument, marked: ReadonlyMap<string, string>): Tag {
  const { context } = raw;
  const pageOf = new Map(raw.getPages().map(({ ref }, at) => [ref.toString(), at + 1]));
  const pageOfRef = (value: PDFObject | undefined) => (value instanceof PDFRef ? (pageOf.get(value.toString()) ?? 0) : 0);
  const visit = (object: PDFDict, inherited: number): Tag => {
    const own = pageOfRef(object.get(PDFName.of('Pg'))) || inherited;
    const kids = object.lookup(PDFName.of('K'));
    const list = kids instanceof PDFArray ? kids.asArray() : kids ? [object.get(PDFName.of('K'))] : [];
    const tag: Tag = {
      type: nameOf(object.lookup(PDFName.of('S'))) ?? 'StructTreeRoot',
      alt: textOf(object.lookup(PDFName.of('Alt'))),
      page: 0,
      text: '',
      link: null,
      attributes: String(object.lookup(PDFName.of('A')) ?? ''),
      children: [],
    };
    const addText = (page: number, id: number) => {
      tag.text += marked.get(`${page}:${id}`) ?? '';
      tag.page ||= page;
    };
    for (const kid of list) {
      const value = kid instanceof PDFRef ? context.lookup(kid) : kid;
      if (value instanceof PDFNumber) addText(own, value.asNumber());
      else if (value instanceof PDFDict && nameOf(value.lookup(PDFName.of('Type'))) === 'MCR')
        addText(pageOfRef(value.get(PDFName.of('Pg'))) || own, (value.lookup(PDFName.of('MCID')) as PDFNumber).asNumber());
      else if (value instanceof PDFDict && nameOf(value.lookup(PDFName.of('Type'))) === 'OBJR') {
        const annotation = value.lookup(PDFName.of('Obj'));
        if (annotation instanceof PDFDict) tag.link ??= { ...leadOf(annotation), page: pageOfRef(value.get(PDFName.of('Pg'))) || own };
      } else if (value instanceof PDFDict) {
        const child = visit(value, own);
        tag.children.push(child);
        tag.text += child.text;
        tag.page ||= child.page;
      }
    }
    return tag;
  };
  const root = raw.catalog.lookup(PDFName.of('StructTreeRoot'));
  if (!(root instanceof PDFDict)) throw new Error('not tagged');
  return visit(root, 0);
}

function leadOf(annotation: PDFDict): { url: string | null; destination: string | null } {
  const action = annotation.lookup(PDFName.of('A'));
  const url = action instanceof PDFDict ? textOf(action.lookup(PDFName.of('URI'))) : null;
  return { url, destination: nameOf(annotation.lookup(PDFName.of('Dest'))) ?? textOf(annotation.lookup(PDFName.of('Dest'))) };
}

function readLinks(raw: PDFDocument) {
  return raw.getPages().flatMap((page, at) => {
    const annotations = page.node.Annots()?.asArray() ?? [];
    return annotations.flatMap((ref) => {
      const annotation = raw.context.lookup(ref);
      return annotation instanceof PDFDict && nameOf(annotation.lookup(PDFName.of('Subtype'))) === 'Link'
        ? [{ page: at + 1, ...leadOf(annotation), words: textOf(annotation.lookup(PDFName.of('Contents'))) }]
        : [];
    });
  });
}

async function readBookmarks(pdf: PDFDocumentProxy, destinations: ReadonlyMap<string, number>) {
  const found: { title: string; level: number; page: number }[] = [];
  type Node = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>[number];
  const visit = (nodes: readonly Node[], level: number) => {
    for (const { title, dest, items } of nodes) {
      found.push({ title, level, page: destinations.get(String(dest)) ?? 0 });
      visit(items as Node[], level + 1);
    }
  };
  visit(await pdf.getOutline(), 1);
  return found;
}

function readFonts(raw: PDFDocument) {
  return raw.context.enumerateIndirectObjects().flatMap(([, object]) => {
    if (!(object instanceof PDFDict) || nameOf(object.lookup(PDFName.of('Type'))) !== 'FontDescriptor') {
      const isBare = object instanceof PDFDict && nameOf(object.lookup(PDFName.of('Subtype'))) === 'Type3';
      return isBare ? [{ name: 'Type3', embedded: true }] : [];
    }
    const embedded = ['FontFile', 'FontFile2', 'FontFile3'].some((key) => object.has(PDFName.of(key)));
    return [{ name: nameOf(object.lookup(PDFName.of('FontName'))) ?? '', embedded }];
  });
}

function flatten(tag: Tag): Tag[] {
  return [tag, ...tag.children.flatMap(flatten)];
}

function nameOf(object: PDFObject | undefined): string | null {
  return object instanceof PDFName ? object.decodeText() : null;
}

function textOf(object: PDFObject | undefined): string | null {
  return object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : null;
}
