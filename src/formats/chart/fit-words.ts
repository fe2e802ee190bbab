import { toString } from 'hast-util-to-string';
import type { Element } from 'hast';
import { measureText } from '../drawing/measure-text.ts';

/**
 * Give each line of text of a drawing the width that it was measured for, so that it keeps it in whatever font stands in where
 * ours is missing. Each line becomes a text of its own, since some programs know widths of whole texts only.
 */
export function fitWords(element: Element): Element {
  return {
    ...element,
    children: element.children.flatMap((it) => (it.type !== 'element' ? it : it.tagName === 'text' ? fitLines(it) : fitWords(it))),
  };
}

function fitLines(text: Element): Element[] {
  const { fontSize, className } = text.properties;
  const roles = Array.isArray(className) ? className : [];
  const isBold = roles.includes('chart-text-number') || roles.includes('chart-text-strong');
  return text.children.flatMap((line) => {
    if (line.type !== 'element') return [];
    const words = toString(line).trim();
    const { x, y } = line.properties;
    const textLength = String(measureText(words, Number(fontSize), isBold));
    const properties = { ...text.properties, x, y, textLength, lengthAdjust: 'spacingAndGlyphs' };
    return [{ ...text, properties, children: [{ type: 'text' as const, value: words }] }];
  });
}
