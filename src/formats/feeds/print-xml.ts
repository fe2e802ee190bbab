import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';

/** Print an element as an XML document. */
export function printXml(element: Element): string {
  return `${toXml(x(null, [{ type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' }, element]), { closeEmptyElements: true })}\n`;
}
