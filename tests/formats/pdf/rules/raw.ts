import { decodePDFRawStream, PDFArray, PDFDict, PDFName, PDFRawStream, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib';

/** A rule of a standard, and how it is checked. */
export interface Rule {
  standard: 'PDF/UA-1' | 'PDF/A-3';
  /** The clause of ISO 14289-1:2014 or of ISO 19005-3:2012. */
  clause: string;
  /** What is checked, in our words. */
  says: string;
  /** Finds what breaks it; nothing where it is kept. */
  find: (document: PDFDocument) => string[];
  /** Breaks it in a document that keeps it. */
  spoil: (document: PDFDocument) => void;
}

/** Read a key of a dictionary. */
export function get(dict: PDFDict, ...keys: string[]): PDFObject | undefined {
  const [key, ...others] = keys;
  const value = dict.lookup(PDFName.of(key ?? ''));
  if (!others.length) return value;
  return value instanceof PDFDict ? get(value, ...others) : undefined;
}

/** Read a key whose value is a dictionary; of a stream, its own. */
export function getDict(dict: PDFDict, ...keys: string[]): PDFDict | undefined {
  const value = get(dict, ...keys);
  return value instanceof PDFRawStream ? value.dict : value instanceof PDFDict ? value : undefined;
}

/** Read a key whose value is a list, or a single thing. */
export function getList(dict: PDFDict, key: string): (PDFObject | undefined)[] {
  const value = get(dict, key);
  if (value === undefined) return [];
  return value instanceof PDFArray ? value.asArray().map((it) => dict.context.lookup(it)) : [value];
}

/** Print a value: `/S`, `(text)`, `1`. */
export function print(value: PDFObject | undefined): string {
  return value === undefined ? 'nothing' : String(value);
}

/** List the dictionaries of a document that a test picks, those of streams too. */
export function listDicts(document: PDFDocument, pick: (dict: PDFDict) => boolean): PDFDict[] {
  return document.context.enumerateIndirectObjects().flatMap(([, object]) => {
    const dict = object instanceof PDFRawStream ? object.dict : object;
    return dict instanceof PDFDict && pick(dict) ? [dict] : [];
  });
}

/** List the elements of the structure. */
export function listElements(document: PDFDocument, ...roles: string[]): PDFDict[] {
  return listDicts(document, (dict) => print(get(dict, 'Type')) === '/StructElem' && (!roles.length || roles.includes(roleOf(dict))));
}

/** Read the role of an element. */
export function roleOf(element: PDFDict): string {
  return print(get(element, 'S')).slice(1);
}

/** List the elements in an element. */
export function listChildren(element: PDFDict): PDFDict[] {
  return getList(element, 'K').filter((kid): kid is PDFDict => kid instanceof PDFDict && print(get(kid, 'S')) !== 'nothing');
}

/** List the annotations of all pages. */
export function listAnnotations(document: PDFDocument): PDFDict[] {
  return document.getPages().flatMap(({ node }) => getList(node, 'Annots').filter((it) => it instanceof PDFDict));
}

/** Read the operators of a page. */
export function readOperators(page: PDFDict): string {
  return getList(page, 'Contents')
    .map((stream) => (stream instanceof PDFRawStream ? Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1') : ''))
    .join('\n');
}

/** Write the operators of a page. */
export function writeOperators(document: PDFDocument, page: PDFDict, operators: string): void {
  const { context } = document;
  page.set(PDFName.of('Contents'), context.register(context.flateStream(Uint8Array.from(Buffer.from(operators, 'latin1')))));
}

/** Read the metadata as text. */
export function readXmp(document: PDFDocument): string {
  const stream = get(document.catalog, 'Metadata');
  return stream instanceof PDFRawStream ? Buffer.from(stream.getContents()).toString() : '';
}

/** Write the metadata. */
export function writeXmp(document: PDFDocument, text: string): void {
  const { catalog, context } = document;
  catalog.set(
    PDFName.of('Metadata'),
    context.register(context.stream(new TextEncoder().encode(text), { Type: 'Metadata', Subtype: 'XML' })),
  );
}

/** The first of several, which must be there. */
export function first<T>(entries: readonly T[]): T {
  const [entry] = entries;
  if (entry === undefined) throw new Error('Unexpected document without any, expected one to spoil');
  return entry;
}
