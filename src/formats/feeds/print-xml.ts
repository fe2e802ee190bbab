import type { Nodes } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';

/** Signs that no XML document may hold (XML 1.0, production 2). */
const NOT_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Print an element as an XML document that is well-formed whatever its words are. */
export function printXml(element: Nodes): string {
  const head = { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' } as const;
  const xml = toXml(x(null, [head, element]), { closeEmptyElements: true });
  // What ends a section of raw characters may stand nowhere else, and the printer leaves it as it is.
  return `${xml.replaceAll(']]>', ']]&gt;').replace(NOT_XML, '\uFFFD')}\n`;
}
