import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';

/** What a document says of itself to programs, in the terms of Dublin Core. */
export interface XmpFacts {
  title: string;
  authors: readonly string[];
  /** A BCP 47 language tag. */
  language: string;
  date: Date;
  keywords: readonly string[];
  subject?: string | undefined;
  publisher?: string | undefined;
  /** What it is: `Research briefing`. */
  genre?: string | undefined;
  /** The title of what it is a part of. */
  partOf?: string | undefined;
  /** Its address for good. */
  identifier?: string | undefined;
  creator: string;
  producer: string;
}

const NAMESPACES = {
  'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:xmp': 'http://ns.adobe.com/xap/1.0/',
  'xmlns:pdf': 'http://ns.adobe.com/pdf/1.3/',
} as const;

/** Print the facts of a document as XMP (ISO 16684-1), which is RDF in XML. */
export function printXmp(facts: XmpFacts): string {
  const { title, authors, language, date, keywords, subject, publisher, genre, partOf, identifier, creator, producer } = facts;
  const time = date.toISOString().replace(/\.\d+Z$/, 'Z');
  const properties = [
    x('dc:format', 'application/pdf'),
    list('dc:title', 'Alt', [title]),
    list('dc:creator', 'Seq', authors),
    list('dc:description', 'Alt', [subject]),
    list('dc:language', 'Bag', [language]),
    list('dc:date', 'Seq', [time.slice(0, 10)]),
    list('dc:publisher', 'Bag', [publisher]),
    list('dc:type', 'Bag', [genre]),
    list('dc:relation', 'Bag', [partOf]),
    list('dc:subject', 'Bag', keywords),
    ...(identifier === undefined ? [] : [x('dc:identifier', identifier)]),
    x('xmp:CreateDate', time),
    x('xmp:ModifyDate', time),
    x('xmp:MetadataDate', time),
    x('xmp:CreatorTool', creator),
    x('pdf:Producer', producer),
    x('pdf:Keywords', keywords.join(', ')),
  ].flat();
  const description = x('rdf:Description', { ...NAMESPACES, 'rdf:about': '' }, properties);
  const packet = x('x:xmpmeta', { 'xmlns:x': 'adobe:ns:meta/' }, x('rdf:RDF', { 'xmlns:rdf': NAMESPACES['xmlns:rdf'] }, description));
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n${toXml(packet)}\n<?xpacket end="r"?>`;
}

/** A property of several values, in order or not, or of one in several languages; none where there are no values. */
function list(name: string, kind: 'Alt' | 'Bag' | 'Seq', values: readonly (string | undefined)[]): Element[] {
  const known = values.filter((value) => value !== undefined && value !== '');
  const items = known.map((value) => x('rdf:li', kind === 'Alt' ? { 'xml:lang': 'x-default' } : {}, value));
  return items.length ? [x(name, {}, x(`rdf:${kind}`, {}, items))] : [];
}
