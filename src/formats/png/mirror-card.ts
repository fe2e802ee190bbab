import type { Element, ElementContent, Properties } from 'hast';

/** The left edge of a column and its width. */
type Column = readonly [x: number, width: number];

/** The columns in which parts of cards stand. */
const columns = new WeakMap<Element, Column>();

/** Say in which column a part of a card stands. */
export function inColumn(part: Element, x: number, width: number): Element {
  columns.set(part, [x, width]);
  return part;
}

const SWAPPED: Readonly<Record<string, string>> = { start: 'end', end: 'start' };

/**
 * Mirror a card for those who read from right to left: what stands at one edge stands at the other. What stands in a column moves
 * with it: words begin on the side of their own direction, and a drawing is not turned.
 *
 * @param width of the card in pixels
 */
export function mirrorCard(card: Element, width: number): Element {
  const turn = (node: ElementContent): ElementContent => (node.type === 'element' ? mirrorCard(node, width) : node);
  const { properties, children } = card;
  const column = columns.get(card);
  if (column) return { ...card, properties: { ...properties, ...moveColumn(properties, column, width) } };
  return { ...card, properties: { ...properties, ...turnPlace(card, width) }, children: children.map(turn) };
}

function moveColumn({ x, transform }: Properties, [left, size]: Column, width: number): Properties {
  const shift = width - 2 * left - size;
  return x === undefined ? { transform: `translate(${round(shift)} 0) ${String(transform)}` } : { x: round(Number(x) + shift) };
}

function turnPlace({ tagName, properties: { x, x1, x2, textAnchor = 'start' } }: Element, width: number): Properties {
  switch (tagName) {
    case 'text':
      // What the site says is in its language, whatever it begins with.
      return { x: round(width - Number(x)), textAnchor: SWAPPED[String(textAnchor)], direction: 'rtl' };
    case 'line':
      return { x1: round(width - Number(x2)), x2: round(width - Number(x1)) };
    default:
      return {};
  }
}

const round = (value: number): string => String(Math.round(value * 10) / 10);
