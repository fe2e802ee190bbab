import { s } from 'hastscript';
import type { Element, Properties } from 'hast';
import { toString } from 'hast-util-to-string';
import { isRightToLeft, orderLine } from './order-line.ts';
import { measureLine } from './set-lines.ts';
import { spell } from './spell.ts';
import type { Typefaces } from './styles.ts';
import type { Style } from './typeface.ts';

/** What only hearers and pointers meet. */
const UNSEEN = new Set(['title', 'desc']);

/** Turn every text of a drawing into the outlines of its letters, so that whoever draws it needs no font. */
export function outlineTexts(element: Element, typefaces: Typefaces, family: Style['family'] = 'sans'): Element {
  const { fontFamily, ...properties } = element.properties;
  const own = fontFamily === 'serif' || fontFamily === 'sans' ? fontFamily : family;
  if (element.tagName === 'text') return outlineText(element, own, typefaces);
  const children = element.children.filter((it) => it.type === 'element' && !UNSEEN.has(it.tagName));
  return { ...element, properties, children: children.map((it) => (it.type === 'element' ? outlineTexts(it, typefaces, own) : it)) };
}

function outlineText({ properties, children }: Element, family: Style['family'], typefaces: Typefaces): Element {
  const { fontSize, fontWeight, fontStyle, textAnchor, fill, x, y, direction, unicodeBidi } = properties;
  // A text of a drawing that browsers show begins, as SVG has it, where it is read from; those of cards are placed by their edges.
  const isTurned = direction === 'rtl' && unicodeBidi !== undefined;
  const size = Number(fontSize);
  const typeface = typefaces({ family, weight: Number(fontWeight ?? 400) >= 600 ? 600 : 400, italic: fontStyle === 'italic' });
  const spans = children.filter((it) => it.type === 'element');
  const lines = spans.length
    ? spans.map((it) => ({ text: toString(it), x: it.properties['x'], y: it.properties['y'] }))
    : [{ text: children.map((it) => toString(it)).join(''), x, y }];
  return s(
    'g',
    { fill },
    lines.flatMap((line) => {
      const words = spell(line.text, typeface);
      const share = shareBefore(textAnchor);
      const shift = (isTurned ? 1 - share : share) * measureLine(words, typeface, size);
      let left = Number(line.x) - shift;
      const isRtl = direction === undefined ? isRightToLeft(line.text) : direction === 'rtl';
      return orderLine(words, isRtl).flatMap((piece) => {
        const { advance, parts } = typeface.setWord(piece.text, piece.isRtl);
        const start = left;
        left += advance * size;
        return parts.map(({ x: dx, y: dy, scale, path }) => {
          const factor = precise(scale * size);
          const place = `${precise(start + dx * size)} ${precise(Number(line.y) - dy * size)}`;
          return s('path', { transform: `translate(${place}) scale(${factor} ${-factor})`, d: path });
        });
      });
    }),
  );
}

/** Tell which part of a line stands before its anchor. */
function shareBefore(anchor: Properties[string]): number {
  return anchor === 'end' ? 1 : anchor === 'middle' ? 0.5 : 0;
}

function precise(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
