import { PDFDict, PDFName, PDFNumber, PDFString, type PDFDocument } from '@cantoo/pdf-lib';
import {
  first,
  get,
  getDict,
  getList,
  listAnnotations,
  listChildren,
  listElements,
  print,
  readOperators,
  readXmp,
  roleOf,
  writeOperators,
  writeXmp,
  type Rule,
} from './raw.ts';
import { findUnmarked } from './unmarked.ts';

/** The standard roles of PDF 1.7 that are used, to which all others must lead. */
const STANDARD: ReadonlySet<string> = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD ' +
    'THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form'
  ).split(' '),
);

/** What may stand directly in the elements of lists and tables. */
const INSIDE: Readonly<Record<string, readonly string[]>> = {
  L: ['L', 'LI', 'Caption'],
  LI: ['Lbl', 'LBody'],
  Table: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'],
  THead: ['TR'],
  TBody: ['TR'],
  TFoot: ['TR'],
  TR: ['TH', 'TD'],
};

const root = (document: PDFDocument) => getDict(document.catalog, 'StructTreeRoot');
const rename = (element: PDFDict, role: string) => element.set(PDFName.of('S'), PDFName.of(role));

/** The rules of PDF/UA-1 (ISO 14289-1:2014) that are checked. */
export const UA_RULES: readonly Rule[] = [
  {
    standard: 'PDF/UA-1',
    clause: '7.1',
    says: 'The document has a structure, is marked as tagged, and nothing in it is suspect.',
    find: ({ catalog }) => [
      ...(getDict(catalog, 'StructTreeRoot', 'K') || get(catalog, 'StructTreeRoot', 'K') ? [] : ['no structure']),
      ...(print(get(catalog, 'MarkInfo', 'Marked')) === 'true' ? [] : ['not marked as tagged']),
      ...(print(get(catalog, 'MarkInfo', 'Suspects')) === 'true' ? ['suspects'] : []),
    ],
    spoil: ({ catalog }) => catalog.delete(PDFName.of('MarkInfo')),
  },
  {
    standard: 'PDF/UA-1',
    clause: '7.1',
    says: 'All that a page paints is in the structure or an artifact, and neither stands in the other.',
    find: (document) =>
      document.getPages().flatMap(({ node }, at) => findUnmarked(readOperators(node)).map((it) => `page ${at + 1}: ${it}`)),
    spoil: (document) => {
      const { node } = first(document.getPages());
      writeOperators(document, node, `${readOperators(node)}\n0 0 9 9 re f`);
    },
  },
  {
    standard: 'PDF/UA-1',
    clause: '7.1',
    says: 'Every role of the structure is a standard one, or leads to one by the role map; no standard one is changed by it.',
    find: (document) => {
      const map = root(document) && getDict(root(document) as PDFDict, 'RoleMap');
      const changed = [...(map?.keys() ?? [])].map((it) => it.decodeText()).filter((role) => STANDARD.has(role));
      const unknown = listElements(document)
        .map(roleOf)
        .filter((role) => !STANDARD.has(role) && !STANDARD.has(print(map && get(map, role)).slice(1)));
      return [...changed, ...unknown];
    },
    spoil: (document) => rename(first(listElements(document, 'P')), 'Pier'),
  },
  {
    standard: 'PDF/UA-1',
    clause: '7.1',
    says: 'The title stands in the metadata, and windows show it.',
    find: (document) => [
      ...(/<dc:title>.*?<rdf:li[^>]*>[^<]+<\/rdf:li>/s.test(readXmp(document)) ? [] : ['no dc:title']),
      ...(print(get(document.catalog, 'ViewerPreferences', 'DisplayDocTitle')) === 'true' ? [] : ['the title is not shown']),
    ],
    spoil: (document) => writeXmp(document, readXmp(document).replace(/<dc:title>.*?<\/dc:title>/s, '')),
  },
  {
    standard: 'PDF/UA-1',
    clause: '7.2',
    says: 'The document says its language.',
    find: ({ catalog }) => (/^\([a-z]{2,3}(?:-[\w-]+)?\)$/.test(print(get(catalog, 'Lang'))) ? [] : [print(get(catalog, 'Lang'))]),
    spoil: ({ catalog }) => catalog.delete(PDFName.of('Lang')),
  },
  {
    standard: 'PDF/UA-1',
    clause: '7.2',
    says: 'Lists hold items, items hold labels and bodies, tables hold rows, and rows hold cells, and each stands where it belongs.',
    find: (document) =>
      listElements(document).flatMap((element) => {
        const allowed = INSIDE[roleOf(element)];
        return listChildren(element).flatMap((child) => {
          const [role, inside] = [roleOf(child), roleOf(element)];
          const isLost = (role === 'LI' && inside !== 'L') || ((role === 'TH' || role === 'TD') && inside !== 'TR');
          return isLost || (allowed && !allowed.includes(role)) ? [`${role} in ${inside}`] : [];
        });
      }),
    spoil: (document) => rename(first(listElements(document, 'LBody')), 'Div'),
  },
  {
    standard: 'PDF/UA-1',
    clause: '7.3',
    says: 'Every figure has an alternative text.',
    find: (document) =>
      listElements(document, 'Figure')
        .filter((it) => !(get(it, 'Alt') instanceof Object))
        .map(() => 'a figure without'),
    spoil: (document) => first(listElements(document, 'Figure')).delete(PDFName.of('Alt')),
  },
  {
    standard: 'PDF/UA-1',
    clause: '7.4.2',
    says: 'The first heading is of level 1, and none is more than one level below the one before it.',
    find: (document) => {
      const levels: number[] = [];
      const visit = (element: PDFDict) => {
        const [, level] = /^H(\d)$/.exec(roleOf(element)) ?? [];
        if (level) levels.push(Number(level));
        listChildren(element).forEach(visit);
      };
      const tree = root(document);
      if (tree) listChildren(tree).forEach(visit);
      return levels.flatMap((level, at) => (level > (levels[at - 1] ?? 0) + 1 ? [`H${level} after H${levels[at - 1] ?? 0}`] : []));
    },
    spoil: (document) => rename(first(listElements(document, 'H2')), 'H4'),
  },
  {
    standard: 'PDF/UA-1',
    clause: '7.5',
    says: 'Every head of a table says whether it is that of a column or of a row.',
    find: (document) =>
      listElements(document, 'TH')
        .filter((it) => !/\/Scope \/(?:Column|Row|Both)/.test(getList(it, 'A').map(print).join(' ')))
        .map(() => 'a head without scope'),
    spoil: (document) => first(listElements(document, 'TH')).delete(PDFName.of('A')),
  },
  {
    standard: 'PDF/UA-1',
    clause: '7.9',
    says: 'Every note has an id of its own.',
    find: (document) => {
      const map = root(document) && getDict(root(document) as PDFDict, 'RoleMap');
      const ids = listElements(document)
        .filter((it) => roleOf(it) === 'Note' || print(map && get(map, roleOf(it))) === '/Note')
        .map((it) => print(get(it, 'ID')));
      return ids.filter((id, at) => id === 'nothing' || ids.indexOf(id) < at);
    },
    spoil: (document) => {
      const paragraph = first(listElements(document, 'P'));
      rename(paragraph, 'Note');
      paragraph.delete(PDFName.of('ID'));
    },
  },
  {
    standard: 'PDF/UA-1',
    clause: '7.11',
    says: 'Every attached file has a name in both forms.',
    find: (document) =>
      getList(document.catalog, 'AF')
        .filter((it) => !(it instanceof PDFDict && get(it, 'F') && get(it, 'UF')))
        .map(() => 'a file without'),
    spoil: (document) => (first(getList(document.catalog, 'AF')) as PDFDict).delete(PDFName.of('UF')),
  },
  {
    standard: 'PDF/UA-1',
    clause: '7.18.1',
    says: 'Every annotation belongs to an element of the structure.',
    find: (document) => {
      const tree = root(document);
      const owners = new Set(
        (tree ? getList(getDict(tree, 'ParentTree') ?? tree, 'Nums') : []).flatMap((it) =>
          it instanceof PDFNumber ? [it.asNumber()] : [],
        ),
      );
      const owned = new Set(
        listElements(document, 'Link').flatMap((it) =>
          getList(it, 'K').flatMap((kid) => (kid instanceof PDFDict ? [get(kid, 'Obj')] : [])),
        ),
      );
      return listAnnotations(document).flatMap((it) => {
        const parent = get(it, 'StructParent');
        return parent instanceof PDFNumber && owners.has(parent.asNumber()) && owned.has(it) ? [] : [print(get(it, 'Contents'))];
      });
    },
    spoil: (document) => first(listAnnotations(document)).delete(PDFName.of('StructParent')),
  },
  {
    standard: 'PDF/UA-1',
    clause: '7.18.3',
    says: 'On pages with annotations, the order of tabs is that of the structure.',
    find: (document) =>
      document
        .getPages()
        .flatMap(({ node }, at) => (getList(node, 'Annots').length && print(get(node, 'Tabs')) !== '/S' ? [`page ${at + 1}`] : [])),
    spoil: (document) => first(document.getPages()).node.delete(PDFName.of('Tabs')),
  },
  {
    standard: 'PDF/UA-1',
    clause: '7.18.5',
    says: 'Every link says in words where it leads.',
    find: (document) =>
      listAnnotations(document).flatMap((it) => {
        const contents = get(it, 'Contents');
        return print(get(it, 'Subtype')) === '/Link' && (!contents || /^(?:<FEFF>|\(\)|<>)$/i.test(print(contents)))
          ? [print(get(it, 'Dest'))]
          : [];
      }),
    spoil: (document) => first(listAnnotations(document)).set(PDFName.of('Contents'), PDFString.of('')),
  },
  {
    standard: 'PDF/UA-1',
    clause: '7.16',
    says: 'Nothing is encrypted.',
    find: ({ context }) => (context.trailerInfo.Encrypt ? ['encrypted'] : []),
    spoil: ({ context }) => void (context.trailerInfo.Encrypt = context.obj({ Filter: 'Standard' })),
  },
];
