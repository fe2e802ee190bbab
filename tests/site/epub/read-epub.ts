import { strFromU8, unzipSync } from 'fflate';
import { parseXml, XmlElement, XmlText, type XmlNode } from '@rgrove/parse-xml';

/** A book as a reader opens it: its files as texts, and those that are XML as trees. */
export interface OpenBook {
  texts: ReadonlyMap<string, string>;
  trees: ReadonlyMap<string, XmlElement>;
}

/** Open a book; a file of XML that is not well-formed is an error. */
export function readEpub(bytes: Uint8Array): OpenBook {
  const texts = new Map(Object.entries(unzipSync(bytes)).map(([path, it]) => [path, strFromU8(it)]));
  const trees = new Map(
    [...texts].flatMap(([path, text]) => {
      if (!/\.(?:xhtml|opf|xml|svg)$/.test(path)) return [];
      const { root } = parseXml(text);
      if (!root) throw new Error(`${path} has no element`);
      return [[path, root] as const];
    }),
  );
  return { texts, trees };
}

/** List an element and all in it, in the order of the document. */
export function listElements(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap((it) => (it instanceof XmlElement ? listElements(it) : []))];
}

/** Give the words of an element without those of the elements that are left out. */
export function textOf(element: XmlElement, isLeftOut: (it: XmlElement) => boolean = () => false): string {
  const read = (node: XmlNode): string => {
    if (node instanceof XmlText) return node.text;
    return node instanceof XmlElement && !isLeftOut(node) ? node.children.map(read).join('') : '';
  };
  return element.children.map(read).join('');
}
