import { s } from 'hastscript';
import type { Element } from 'hast';
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
}

/** Render lines below each other. With a typeface given, quotation marks that open a line hang in the margin. */
export function renderLines(lines: readonly string[], look: LineLook, hanging?: Typeface): Element[] {
  const { x, y, size, leading, style, fill, anchor = 'start' } = look;
  return lines.map((line, at) => {
    const hang = hanging && line.startsWith('“') ? measureWords('“', hanging, size) : 0;
    return s(
      'text',
      {
        x: round(x - hang),
        y: round(y + at * leading),
        fontSize: size,
        fontFamily: style.family,
        fontWeight: style.weight,
        ...(style.italic ? { fontStyle: 'italic' } : {}),
        ...(anchor === 'end' ? { textAnchor: 'end' } : {}),
        fill,
      },
      line,
    );
  });
}

/** Round to tenths of a pixel: finer differences are not seen. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
