import { s } from 'hastscript';
import type { Element, Properties } from 'hast';
import { hasRightToLeft } from '../../model/direction.ts';
import type { Layout } from './layout.ts';
import { measureText } from './measure-text.ts';
import { wrapText } from './wrap-text.ts';

/** One text of a label; its role gives its size, weight and colour. */
export interface LabelText {
  role: 'number' | 'strong' | 'label' | 'small' | 'tick';
  text: string;
}

/** Where a label stands: its top, its left or right edge, and the width that it may fill. */
export interface LabelBox {
  x: number;
  y: number;
  width: number;
  anchor?: 'start' | 'middle' | 'end';
}

/** A drawn thing and the space that it took. */
export interface Drawn {
  elements: Element[];
  height: number;
}

const leading = 1.28;
const ascent = 0.94;

function fontSizeOf(role: LabelText['role'], layout: Layout): number {
  switch (role) {
    case 'tick':
      return layout.font.small;
    case 'strong':
      return layout.font.label;
    case 'number':
    case 'label':
    case 'small':
      return layout.font[role];
  }
}

function isBold(role: LabelText['role']): boolean {
  return role === 'number' || role === 'strong';
}

/** Round to tenths of a unit of the viewBox, which nobody sees, so that pages stay short. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Measure a text in its role. */
export function measureLabel({ role, text }: LabelText, layout: Layout): number {
  return measureText(text, fontSizeOf(role, layout), isBold(role));
}

/** Render texts below each other, each wrapped to the width of the box. */
export function renderLabel(texts: LabelText[], box: LabelBox, layout: Layout): Drawn {
  const { x, width, anchor = 'start' } = box;
  let y = box.y;
  const elements = texts.map(({ role, text }) => {
    const fontSize = fontSizeOf(role, layout);
    const lines = wrapText(text, width, fontSize, isBold(role)).map((line, index) => {
      const baseline = round(y + fontSize * (ascent + index * leading));
      return { line, baseline };
    });
    y += lines.length * fontSize * leading;
    return s(
      'text',
      {
        className: ['chart-text', `chart-text-${role}`],
        fontSize,
        ...orderWords(text, anchor, layout),
      },
      // Why the space: without it a copied or spoken label would glue the last word of a line to the next.
      lines.map(({ line, baseline }, index) => s('tspan', { x: round(x), y: baseline }, index < lines.length - 1 ? `${line} ` : line)),
    );
  });
  return { elements, height: y - box.y };
}

/** The attributes of a text that is read from the right: SVG counts where it begins from there. */
export const FROM_RIGHT = { direction: 'rtl', unicodeBidi: 'embed' } as const;
const SWAPPED = { start: 'end', middle: 'middle', end: 'start' } as const;

/** Put the words of a text into the order in which they are read, on their side of the anchor: the drawing itself goes from left to right. */
function orderWords(text: string, anchor: 'start' | 'middle' | 'end', { direction }: Layout): Properties {
  if (direction === 'rtl') return { textAnchor: SWAPPED[anchor], ...FROM_RIGHT };
  return { textAnchor: anchor, ...(hasRightToLeft(text) && { unicodeBidi: 'plaintext' }) };
}
