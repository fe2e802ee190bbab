import { deflateSync, inflateSync } from 'node:zlib';
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFName,
  PDFRawStream,
  PDFRef,
  type PDFContext,
  type PDFDocument,
  type PDFObject,
  type PDFPage,
} from '@cantoo/pdf-lib';

/** What is drawn on a page, or in a form that pages draw. */
export interface Content {
  /** The operators, a character for each byte. */
  operators: string;
  /** The fonts by the names that the operators have for them. */
  fonts: ReadonlyMap<string, PDFRef>;
  isPage: boolean;
  write(operators: string): void;
}

/** List all that is drawn in a document: its pages in order, then the forms that they draw. */
export function listContents(document: PDFDocument): Content[] {
  const { context } = document;
  const pages = document.getPages().map(readPage);
  const forms = context.enumerateIndirectObjects().flatMap(([ref, object]): Content[] => {
    if (!(object instanceof PDFRawStream) || object.dict.lookup(PDFName.of('Subtype')) !== PDFName.of('Form')) return [];
    const write = (operators: string) => {
      const stream = deflate(context, operators);
      for (const [key, value] of object.dict.entries()) if (!ENCODING.has(key.decodeText())) stream.dict.set(key, value);
      context.assign(ref, stream);
    };
    const fonts = listFonts(object.dict.lookup(PDFName.of('Resources')));
    return [{ operators: readStream(object), fonts, isPage: false, write }];
  });
  return [...pages, ...forms];
}

const ENCODING: ReadonlySet<string> = new Set(['Length', 'Filter', 'DecodeParms']);

function readPage({ doc, node }: PDFPage): Content {
  const { context } = doc;
  const drawn = node.get(PDFName.of('Contents'));
  const own = context.lookup(drawn);
  const parts = own instanceof PDFArray ? own.asArray() : [drawn];
  const streams = parts.map((it) => context.lookup(it));
  return {
    operators: streams.map((stream) => (stream instanceof PDFRawStream ? readStream(stream) : '')).join('\n'),
    fonts: listFonts(node.Resources()),
    isPage: true,
    write: (operators) => {
      for (const ref of [drawn, ...parts]) if (ref instanceof PDFRef) context.delete(ref);
      node.set(PDFName.of('Contents'), context.register(deflate(context, operators)));
    },
  };
}

function readStream(stream: PDFRawStream): string {
  const isPlain = stream.dict.lookup(PDFName.of('Filter')) === PDFName.of('FlateDecode') && !stream.dict.has(PDFName.of('DecodeParms'));
  const bytes = isPlain ? inflateSync(stream.getContents()) : decodePDFRawStream(stream).decode();
  return Buffer.from(bytes).toString('latin1');
}

function deflate(context: PDFContext, operators: string): PDFRawStream {
  return context.stream(deflateSync(Buffer.from(operators, 'latin1')), { Filter: 'FlateDecode' });
}

function listFonts(resources: PDFObject | undefined): Map<string, PDFRef> {
  const fonts = resources instanceof PDFDict ? resources.lookup(PDFName.of('Font')) : undefined;
  const named = fonts instanceof PDFDict ? fonts.entries() : [];
  return new Map(named.flatMap(([name, ref]) => (ref instanceof PDFRef ? [[name.decodeText(), ref]] : [])));
}
