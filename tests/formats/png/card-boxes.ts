import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { measureLine } from '../../../src/formats/png/set-lines.ts';
import type { Typefaces } from '../../../src/formats/png/styles.ts';
import { findElements } from '../chart/find-elements.ts';

/** Measure the boxes of all lines of a card in pixels, those of a chart within it aside. */
export function measureCard(svg: Element, typefaces: Typefaces) {
  const isDrawing = ({ properties }: Element) => properties['transform'] !== undefined;
  return findElements(svg, (it) => it.tagName === 'text')
    .filter(({ parents }) => !parents.some(isDrawing))
    .map(({ element }) => {
      const { x, y, fontSize, fontFamily, fontWeight, fontStyle, textAnchor } = element.properties;
      const family = fontFamily === 'serif' ? 'serif' : 'sans';
      const typeface = typefaces({ family, weight: Number(fontWeight) === 600 ? 600 : 400, italic: fontStyle === 'italic' });
      const line = toString(element);
      const [size, width] = [Number(fontSize), measureLine(line, typeface, Number(fontSize))];
      const left = textAnchor === 'end' ? Number(x) - width : Number(x);
      return { line, size, left, right: left + width, top: Number(y) - size * 0.72, bottom: Number(y) + size * 0.22 };
    });
}
