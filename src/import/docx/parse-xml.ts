import { SaxesParser } from 'saxes';
import type { Element, ElementContent, Root } from 'xast';
import { DEEPEST, NestedTooDeep } from '../html/parse-page.ts';

export type XmlNode = Root | Element;

/** The usual prefixes of the namespaces of Office, in its transitional and in its strict form. */
const PREFIXES: Record<string, string> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.microsoft.com/office/word/2010/wordml': 'w14',
  'urn:schemas-microsoft-com:vml': 'v',
  'http://schemas.openxmlformats.org/package/2006/relationships': '',
  'http://schemas.openxmlformats.org/package/2006/content-types': '',
  'http://purl.org/dc/elements/1.1/': 'dc',
};

/**
 * Parse a part of a Word document; elements and attributes get the usual prefixes of their namespaces, whatever theirs are.
 *
 * @throws {Error} if it is no well-formed XML
 * @throws {NestedTooDeep}
 */
export function parseXml(xml: string): Root {
  const root: Root = { type: 'root', children: [] };
  const open: XmlNode[] = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ prefix, local, uri, attributes }) => {
    const name = (own: string, space: string, bare: string) => {
      const usual = PREFIXES[space] ?? own;
      return usual ? `${usual}:${bare}` : bare;
    };
    const element: Element = { type: 'element', name: name(prefix, uri, local), attributes: {}, children: [] };
    for (const it of Object.values(attributes)) {
      if (it.prefix !== 'xmlns' && it.name !== 'xmlns') element.attributes[name(it.prefix, it.uri, it.local)] = it.value;
    }
    (open.at(-1)?.children as ElementContent[]).push(element);
    open.push(element);
    if (open.length > DEEPEST) throw new NestedTooDeep(`more than ${DEEPEST} elements within each other`);
  });
  const addText = (value: string) => void (open.at(-1)?.children as ElementContent[]).push({ type: 'text', value });
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => void open.pop());
  parser.write(xml.replace(/^\ufeff/, '')).close();
  return root;
}

/** Say whether a node is an element with one of some names. */
export function isXml(node: unknown, ...names: string[]): node is Element {
  const it = node as Partial<Element> | undefined;
  return it?.type === 'element' && (!names.length || names.includes(it.name ?? ''));
}

/** The elements of a name that lie directly in a node. */
export function childrenOf(node: XmlNode | undefined, ...names: string[]): Element[] {
  return (node?.children ?? []).filter((child): child is Element => isXml(child, ...names));
}

/** The first element at the end of a path of names. */
export function findXml(node: XmlNode | undefined, ...path: string[]): Element | undefined {
  const [name, ...rest] = path;
  if (name === undefined) return isXml(node) ? node : undefined;
  return findXml(childrenOf(node, name)[0], ...rest) ?? undefined;
}

/** The elements of some names that lie anywhere in a node, in their order. */
export function listXml(node: XmlNode, ...names: string[]): Element[] {
  return node.children.flatMap((child) =>
    isXml(child) ? [...(names.includes(child.name) ? [child] : []), ...listXml(child, ...names)] : [],
  );
}

/** The value of an attribute of Word, `w:val` if no other is named. */
export function valueOf(element: Element | undefined, name = 'w:val'): string | undefined {
  return element?.attributes[name] ?? undefined;
}

/** Say whether a switch such as `<w:vanish/>` is there and on. */
export function isOn(element: Element | undefined): boolean {
  return element !== undefined && !['0', 'false', 'off', 'none'].includes(valueOf(element) ?? 'true');
}

/** The text in a node, as it is shown: of a run, or of many. */
export function textOf(node: XmlNode): string {
  return node.children
    .map((child): string => {
      if (!isXml(child)) return '';
      switch (child.name) {
        case 'w:t':
        case 'w:delText':
        case 'm:t':
          return child.children.map((it) => (it.type === 'text' ? it.value : '')).join('');
        case 'w:tab':
        case 'w:br':
        case 'w:cr':
        case 'w:ptab':
          return ' ';
        case 'w:noBreakHyphen':
          return '\u2011';
        case 'w:softHyphen':
          return '\u00ad';
        case 'w:p':
        case 'w:tc':
          return ` ${textOf(child)} `;
        case 'w:pPr':
        case 'w:rPr':
          return '';
        default:
          return textOf(child);
      }
    })
    .join('');
}
