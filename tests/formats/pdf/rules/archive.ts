import { decodePDFRawStream, PDFDict, PDFName, PDFNumber, PDFRawStream, PDFString, type PDFDocument } from '@cantoo/pdf-lib';
import {
  first,
  get,
  getDict,
  getList,
  listAnnotations,
  listDicts,
  print,
  readOperators,
  readXmp,
  writeOperators,
  writeXmp,
  type Rule,
} from './raw.ts';

const A3 = { standard: 'PDF/A-3' } as const;
const BLEND_MODES =
  /^\/(?:Normal|Compatible|Multiply|Screen|Overlay|Darken|Lighten|ColorDodge|ColorBurn|HardLight|SoftLight|Difference|Exclusion|Hue|Saturation|Color|Luminosity)$/;
const ACTIONS = /^\/(?:GoTo|GoToR|GoToE|Thread|URI|Named|SubmitForm)$/;
/** Elements of the schemas that need no description of their own. */
const KNOWN_XMP =
  /^(?:x:xmpmeta|rdf:(?:RDF|Description|li|Seq|Bag|Alt)|dc:(?:contributor|coverage|creator|date|description|format|identifier|language|publisher|relation|rights|source|subject|title|type)|xmp:(?:CreateDate|CreatorTool|Identifier|MetadataDate|ModifyDate|Nickname|Rating|Label)|pdf:(?:Keywords|PDFVersion|Producer|Trapped))$/;

/** Read what a document says of itself twice: as information, and as metadata. */
function readTwice(document: PDFDocument): [name: string, info: string | undefined, xmp: string | undefined][] {
  const xmp = readXmp(document);
  const items = (name: string) =>
    [...(new RegExp(`<${name}>(.*?)</${name}>`, 's').exec(xmp)?.[1] ?? '').matchAll(/(?:<rdf:li[^>]*>|^)([^<]+)(?:<|$)/g)].map(
      ([, text = '']) =>
        text.replaceAll('&lt;', '<').replaceAll('&#x3C;', '<').replaceAll('&quot;', '"').replaceAll('&#x26;', '&').replaceAll('&amp;', '&'),
    );
  const time = (date: Date | undefined) => date?.toISOString().replace('.000Z', 'Z');
  return [
    ['title', document.getTitle(), items('dc:title')[0]],
    ['author', document.getAuthor(), items('dc:creator').join(', ')],
    ['subject', document.getSubject(), items('dc:description')[0]],
    ['keywords', document.getKeywords(), items('pdf:Keywords')[0]],
    ['creator', document.getCreator(), items('xmp:CreatorTool')[0]],
    ['producer', document.getProducer(), items('pdf:Producer')[0]],
    ['created', time(document.getCreationDate()), items('xmp:CreateDate')[0]],
    ['changed', time(document.getModificationDate()), items('xmp:ModifyDate')[0]],
  ];
}

const intentOf = ({ catalog }: PDFDocument) => getList(catalog, 'OutputIntents').find((it) => it instanceof PDFDict);
const fonts = (document: PDFDocument) => listDicts(document, (dict) => print(get(dict, 'Type')) === '/Font');

/** The rules of PDF/A-3 (ISO 19005-3:2012) that are checked; those of fonts stand apart. */
export const ARCHIVE_RULES: readonly Rule[] = [
  {
    ...A3,
    clause: '6.1.3',
    says: 'The file has an id, and is not encrypted.',
    find: ({ context: { trailerInfo } }) => [...(trailerInfo.ID ? [] : ['no id']), ...(trailerInfo.Encrypt ? ['encrypted'] : [])],
    spoil: ({ context }) => delete context.trailerInfo.ID,
  },
  {
    ...A3,
    clause: '6.1.7',
    says: 'No stream is compressed by LZW, or stands in another file.',
    find: (document) =>
      listDicts(document, (dict) => /LZW|Crypt/.test(getList(dict, 'Filter').map(print).join()) || dict.has(PDFName.of('FFilter'))).map(
        String,
      ),
    spoil: ({ context }) => void context.register(context.stream('x', { Filter: 'LZWDecode' })),
  },
  {
    ...A3,
    clause: '6.1.13',
    says: 'No name is longer than 127 bytes, and no string longer than 32,767.',
    find: (document) =>
      listDicts(document, () => true).flatMap((dict) =>
        dict
          .entries()
          .flatMap(([key, value]) =>
            [key, value].flatMap((it) =>
              (it instanceof PDFName && it.decodeText().length > 127) || (it instanceof PDFString && it.asString().length > 32767)
                ? [print(it)]
                : [],
            ),
          ),
      ),
    spoil: ({ catalog }) => catalog.set(PDFName.of('Pier'), PDFName.of('pier'.repeat(40))),
  },
  {
    ...A3,
    clause: '6.2.3',
    says: 'One output intent says by a profile in which colours the document is drawn.',
    find: (document) => {
      const intent = intentOf(document);
      const profile = intent instanceof PDFDict ? get(intent, 'DestOutputProfile') : undefined;
      if (!(intent instanceof PDFDict) || !(profile instanceof PDFRawStream)) return ['no output intent with a profile'];
      const bytes = Buffer.from(decodePDFRawStream(profile).decode());
      const tell = (from: number) => bytes.toString('latin1', from, from + 4);
      return [
        ...(print(get(intent, 'S')) === '/GTS_PDFA1' && get(intent, 'OutputConditionIdentifier') ? [] : ['no condition']),
        ...(tell(36) === 'acsp' && tell(12) === 'mntr' && tell(16) === 'RGB ' && bytes.readUInt32BE(0) === bytes.length
          ? []
          : ['no profile of RGB']),
        ...(print(get(profile.dict, 'N')) === '3' ? [] : ['a wrong number of colours']),
      ];
    },
    spoil: ({ catalog }) => catalog.delete(PDFName.of('OutputIntents')),
  },
  {
    ...A3,
    clause: '6.2.4.3',
    says: 'All colours are those of that profile or grey: pages use no others.',
    find: (document) => [
      ...document.getPages().flatMap(({ node }, at) => (/(?<!\S)[kK](?!\S)/.test(readOperators(node)) ? [`page ${at + 1}`] : [])),
      ...listDicts(document, (dict) => print(get(dict, 'ColorSpace')) === '/DeviceCMYK' || print(get(dict, 'CS')) === '/DeviceCMYK').map(
        String,
      ),
    ],
    spoil: (document) => {
      const { node } = first(document.getPages());
      writeOperators(document, node, `0 0 0 1 k ${readOperators(node)}`);
    },
  },
  {
    ...A3,
    clause: '6.2.5',
    says: 'No graphics state has a transfer function, and every blend mode is a known one.',
    find: (document) =>
      listDicts(document, (dict) => {
        const mode = get(dict, 'BM');
        return dict.has(PDFName.of('TR')) || dict.has(PDFName.of('HTP')) || (mode !== undefined && !BLEND_MODES.test(print(mode)));
      }).map(String),
    spoil: ({ context }) => void context.register(context.obj({ Type: 'ExtGState', BM: 'Pier' })),
  },
  {
    ...A3,
    clause: '6.2.8',
    says: 'No picture is smoothed, has an alternate, or stands in another file.',
    find: (document) =>
      listDicts(
        document,
        (dict) =>
          ['/Image', '/Form'].includes(print(get(dict, 'Subtype'))) &&
          (print(get(dict, 'Interpolate')) === 'true' || ['Alternates', 'OPI', 'PS', 'Ref'].some((key) => dict.has(PDFName.of(key)))),
      ).map(String),
    spoil: ({ context }) => void context.register(context.obj({ Subtype: 'Image', Interpolate: true })),
  },
  {
    ...A3,
    clause: '6.3.2',
    says: 'Every annotation is printed, and none is hidden.',
    find: (document) =>
      listAnnotations(document).flatMap((it) => {
        const flags = get(it, 'F');
        return flags instanceof PDFNumber && (flags.asNumber() & 0b1_0010_0111) === 0b100 ? [] : [print(flags)];
      }),
    spoil: (document) => first(listAnnotations(document)).set(PDFName.of('F'), PDFNumber.of(2)),
  },
  {
    ...A3,
    clause: '6.5',
    says: 'Nothing runs: there are only links, and no scripts or actions that events begin.',
    find: (document) =>
      listDicts(document, (dict) => {
        const role = get(dict, 'S');
        const isAction = print(get(dict, 'Type')) === '/Action';
        return (isAction && !ACTIONS.test(print(role))) || ['AA', 'JS', 'OpenAction'].some((key) => dict.has(PDFName.of(key)));
      }).map(String),
    spoil: ({ catalog, context }) => catalog.set(PDFName.of('OpenAction'), context.obj({ Type: 'Action', S: 'JavaScript' })),
  },
  {
    ...A3,
    clause: '6.6.2',
    says: 'There are metadata (XMP), not compressed, with properties of known schemas alone.',
    find: (document) => {
      const xmp = readXmp(document);
      const unknown = [...xmp.matchAll(/<([a-z]+:\w+)/gi)].map(([, name = '']) => name).filter((name) => !KNOWN_XMP.test(name));
      const dict = getDict(document.catalog, 'Metadata');
      return [...(dict && !dict.has(PDFName.of('Filter')) && xmp.startsWith('<?xpacket begin=') ? [] : ['no metadata']), ...unknown];
    },
    spoil: (document) => writeXmp(document, readXmp(document).replace('<dc:format>', '<dc:pier>x</dc:pier><dc:format>')),
  },
  {
    ...A3,
    clause: '6.6.2',
    says: 'The metadata say what the document’s information says.',
    find: (document) =>
      readTwice(document).flatMap(([name, info, xmp]) =>
        info === xmp || (!info && !xmp) ? [] : [`${name}: ${info ?? ''} ≠ ${xmp ?? ''}`],
      ),
    spoil: (document) => document.setTitle('The other pier'),
  },
  {
    ...A3,
    clause: '6.8',
    says: 'Every attached file has its names, its type, and how it belongs to the document.',
    find: (document) => {
      const files = listDicts(document, (dict) => print(get(dict, 'Type')) === '/Filespec');
      const belonging = getList(document.catalog, 'AF');
      return files
        .filter(
          (it) =>
            !['F', 'UF', 'EF', 'AFRelationship'].every((key) => it.has(PDFName.of(key))) ||
            !belonging.includes(it) ||
            !/^\/.+/.test(print(getDict(it, 'EF', 'F') && get(getDict(it, 'EF', 'F') as PDFDict, 'Subtype'))),
        )
        .map(String);
    },
    spoil: (document) => (first(getList(document.catalog, 'AF')) as PDFDict).delete(PDFName.of('AFRelationship')),
  },
  {
    ...A3,
    clause: '6.2.11.4',
    says: 'Every font is embedded.',
    find: (document) =>
      fonts(document).flatMap((font) => {
        const [subtype, descriptor] = [print(get(font, 'Subtype')), getDict(font, 'FontDescriptor')];
        if (subtype === '/Type0') return [];
        return ['FontFile', 'FontFile2', 'FontFile3'].some((key) => descriptor?.has(PDFName.of(key))) ? [] : [print(get(font, 'BaseFont'))];
      }),
    spoil: (document) =>
      first(listDicts(document, (dict) => print(get(dict, 'Type')) === '/FontDescriptor')).delete(PDFName.of('FontFile2')),
  },
  {
    ...A3,
    clause: '6.2.11.3',
    says: 'Glyphs are chosen by their codes, in a way that every reader knows.',
    find: (document) =>
      fonts(document).flatMap((font) => {
        const subtype = print(get(font, 'Subtype'));
        if (subtype === '/Type0') return print(get(font, 'Encoding')) === '/Identity-H' ? [] : [print(get(font, 'Encoding'))];
        return subtype === '/CIDFontType2' && print(get(font, 'CIDToGIDMap')) !== '/Identity' ? [print(get(font, 'BaseFont'))] : [];
      }),
    spoil: (document) =>
      first(listDicts(document, (dict) => print(get(dict, 'Subtype')) === '/CIDFontType2')).delete(PDFName.of('CIDToGIDMap')),
  },
];
