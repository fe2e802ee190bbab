import { strToU8, zipSync } from 'fflate';
import type { Element, Root } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { DocxFiles, Relationship } from './find-parts.ts';
import { childrenOf, isXml } from './parse-xml.ts';
import { BULLETS, NUMBERS } from './tidy-body.ts';

const NAMESPACES = {
  'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'xmlns:m': 'http://schemas.openxmlformats.org/officeDocument/2006/math',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:mc': 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  'xmlns:w14': 'http://schemas.microsoft.com/office/word/2010/wordml',
  'xmlns:v': 'urn:schemas-microsoft-com:vml',
  'xmlns:o': 'urn:schemas-microsoft-com:office:office',
  'xmlns:wp': 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:pic': 'http://schemas.openxmlformats.org/drawingml/2006/picture',
};

const KINDS = { styles: 'styles', numbering: 'numbering' } as const;
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Write a Word document anew from its tidied parts, for its converter: with those parts alone that bear on its text. */
export function writeDocx(files: DocxFiles, tidied: { main: Root; notes: readonly Root[] }): Uint8Array {
  const own = Object.entries(KINDS).map(([name, kind]) => relationship(`own-${name}`, kind, `/word/${name}.xml`));
  const noteParts = tidied.notes.map((part, at) =>
    relationship(`own-notes${at}`, childrenOf(part, 'w:footnotes').length ? 'footnotes' : 'endnotes', `/word/notes${at}.xml`),
  );
  const parts: Record<string, string> = {
    '_rels/.rels': printRelationships([relationship('rId1', 'officeDocument', '/word/document.xml')]),
    'word/document.xml': print(tidied.main),
    'word/_rels/document.xml.rels': printRelationships([...keepLinks(files.mainRels), ...own, ...noteParts]),
    'word/styles.xml': print(addHeadings(files.styles)),
    'word/numbering.xml': print({ type: 'root', children: [numbering()] }),
    [PICTURE]: '',
  };
  tidied.notes.forEach((note, at) => {
    parts[`word/notes${at}.xml`] = print(note);
    parts[`word/_rels/notes${at}.xml.rels`] = printRelationships(keepLinks(files.notes[at]?.rels ?? []));
  });
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, part]) => [path, strToU8(part)])), { level: 0 });
}

/** Stands for every picture, of which only the description is told. */
const PICTURE = 'word/media/picture.png';

function relationship(id: string, kind: string, target: string, mode?: string): Element {
  return x('Relationship', { Id: id, Type: `${OFFICE}/${kind}`, Target: target, ...(mode ? { TargetMode: mode } : {}) }) as Element;
}

function printRelationships(rels: Element[]): string {
  return toXml(x('Relationships', { xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' }, rels));
}

/** Links keep their targets, and pictures are one. */
function keepLinks(rels: readonly Relationship[]): Element[] {
  return rels.flatMap(({ id, type, target, mode }) => {
    if (type.endsWith('/image')) return [relationship(id, 'image', `/${PICTURE}`)];
    return mode === 'External' ? [relationship(id, type.replace(/^.*\/relationships\//, ''), target, mode)] : [];
  });
}

function print(part: Root): string {
  const children = part.children.map((child) => (isXml(child) ? { ...child, attributes: { ...NAMESPACES, ...keepKnown(child) } } : child));
  return toXml({ type: 'root', children: children.map(dropUnknown) as Root['children'] });
}

/** Prefixes that nothing here declares would make the XML wrong. */
function keepKnown({ attributes }: Element): Element['attributes'] {
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => isKnown(name)));
}

function isKnown(name: string): boolean {
  const [prefix, local] = name.split(':');
  return local === undefined || prefix === 'xml' || prefix === 'xmlns' || `xmlns:${prefix}` in NAMESPACES;
}

function dropUnknown(node: Root['children'][number]): Root['children'][number] {
  if (!isXml(node)) return node;
  const children = node.children
    .filter((child) => !isXml(child) || isKnown(child.name))
    .map((child) => dropUnknown(child) as Element['children'][number]);
  return { ...node, attributes: keepKnown(node), children };
}

/** Styles for paragraphs that are headings by their level in the outline, whatever their own style is called. */
function addHeadings(styles: Root | null): Root {
  const own = [1, 2, 3, 4, 5, 6].map(
    (level) =>
      x('w:style', { 'w:type': 'paragraph', 'w:styleId': `ImportHeading${level}` }, [
        x('w:name', { 'w:val': `heading ${level}` }),
      ]) as Element,
  );
  const root = childrenOf(styles ?? undefined, 'w:styles')[0] ?? (x('w:styles') as Element);
  return { type: 'root', children: [{ ...root, children: [...root.children, ...own] }] };
}

/** One list of bullets and one of numbers: what labels of a document are, is decided before. */
function numbering(): Element {
  const abstract = (id: string, format: string) =>
    x(
      'w:abstractNum',
      { 'w:abstractNumId': id },
      [0, 1, 2, 3, 4, 5, 6, 7, 8].map((level) => x('w:lvl', { 'w:ilvl': String(level) }, [x('w:numFmt', { 'w:val': format })])),
    );
  const num = (id: string) => x('w:num', { 'w:numId': id }, [x('w:abstractNumId', { 'w:val': id })]);
  return x('w:numbering', [abstract(BULLETS, 'bullet'), abstract(NUMBERS, 'decimal'), num(BULLETS), num(NUMBERS)]) as Element;
}
