import { strToU8, zipSync } from 'fflate';
import type { Element, Root } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { DocxFiles } from './find-parts.ts';
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
export function writeDocx(files: DocxFiles, tidied: { main: Root; notes: Map<string, Root> }): Uint8Array {
  const rels = relationships(files);
  const parts: Record<string, string> = {
    '_rels/.rels': toXml(x('Relationships', PACKAGE, [relationship('rId1', `${OFFICE}/officeDocument`, `/word/document.xml`)])),
    'word/document.xml': print(tidied.main),
    'word/_rels/document.xml.rels': toXml(x('Relationships', PACKAGE, rels)),
    'word/styles.xml': print(addHeadings(files.styles)),
    'word/numbering.xml': print({ type: 'root', children: [numbering()] }),
  };
  [...tidied.notes].forEach(([, note], at) => {
    parts[`word/notes${at}.xml`] = print(note);
  });
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, part]) => [path, strToU8(part)])), { level: 0 });
}

const PACKAGE = { xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' };

function relationship(id: string, type: string, target: string, mode?: string): Element {
  return x('Relationship', { Id: id, Type: type, Target: target, ...(mode ? { TargetMode: mode } : {}) }) as Element;
}

/** Links keep their targets; the parts are found under their new names. */
function relationships({ mainRels, notes }: DocxFiles): Element[] {
  const links = mainRels.filter(({ mode }) => mode === 'External').map(({ id, type, target }) => relationship(id, type.replace(/^.*\/relationships\//, `${OFFICE}/`), target, 'External'));
  const own = Object.entries(KINDS).map(([name, kind]) => relationship(`own-${name}`, `${OFFICE}/${kind}`, `/word/${name}.xml`));
  const noteParts = [...notes].map(([, part], at) => {
    const isFoot = childrenOf(part, 'w:footnotes').length > 0;
    return relationship(`own-notes${at}`, `${OFFICE}/${isFoot ? 'footnotes' : 'endnotes'}`, `/word/notes${at}.xml`);
  });
  return [...links, ...own, ...noteParts];
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
  const children = node.children.filter((child) => !isXml(child) || isKnown(child.name)).map((child) => dropUnknown(child) as Element['children'][number]);
  return { ...node, attributes: keepKnown(node), children };
}

/** Styles for paragraphs that are headings by their level in the outline, whatever their own style is called. */
function addHeadings(styles: Root | null): Root {
  const own = [1, 2, 3, 4, 5, 6].map(
    (level) =>
      x('w:style', { 'w:type': 'paragraph', 'w:styleId': `ImportHeading${level}` }, [x('w:name', { 'w:val': `heading ${level}` })]) as Element,
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
