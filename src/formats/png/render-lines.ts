import { s } from 'hastscript';
import type { Element } from 'hast';
import { hasRightToLeft } from '../../model/direction.ts';
import { inColumn } from './mirror-card.ts';
import { isRightToLeft } from './order-line.ts';
import { measureWords } from './set-lines.ts';
import type { Style, Typeface } from './typeface.ts';

/** How lines stand: where, in what style, and how far apart in pixels. */
export interface LineLook {
  x: number;
  /** The baseline of the first line. */
  y: number;
  size: number;
  leading: number;
  style: Style;
  fill: string;
  anchor?: 'start' | 'end';
  /** The width of the column: lines that go from right to left begin at its other edge. */
  width?: number;
}

/** Render lines below each other. With a typeface given, quotation marks that open a line hang in the margin. */
export function renderLines(lines: readonly string[], look: LineLook, hanging?: Typeface): Element[] {
  const { x, y, size, leading, style, fill, anchor = 'start', width } = look;
  const text = lines.join(' ');
  const isRtl = isRightToLeft(text);
  // A line that begins with a word of another direction goes the way of the text.
  const direction = hasRightToLeft(text) ? { direction: isRtl ? 'rtl' : 'ltr' } : {};
  const [edge, side] = isRtl && width !== undefined && anchor === 'start' ? [x + width, 'end'] : [x, anchor];
  return lines.map((line, at) => {
    const hang = hanging && !isRtl && line.startsWith('“') ? measureWords('“', hanging, size) : 0;
    const element = s(
      'text',
      {
        x: round(edge - hang),
        y: round(y + at * leading),
        fontSize: size,
        fontFamily: style.family,
        fontWeight: style.weight,
        ...(style.italic ? { fontStyle: 'italic' } : {}),
        ...(side === 'end' ? { textAnchor: 'end' } : {}),
        ...direction,
        fill,
      },
      line,
    );
    return width === undefined ? element : inColumn(element, x, width);
  });
}

/** Round to tenths of a pixel: finer differences are not seen. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
