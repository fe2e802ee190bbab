import { s } from 'hastscript';
import type { Element } from 'hast';
import type { Card, CardKind } from './card.ts';
import { fitText } from './fit-text.ts';
import { INK, KIND_INK, MUTED } from './ink.ts';
import { renderLines, round } from './render-lines.ts';
import { measureLine } from './set-lines.ts';
import { CODE, NOTES, type Typefaces } from './styles.ts';

const SIGN: Readonly<Record<CardKind, string>> = { claim: '◆ ', source: '● ', figure: '■ ', text: '', crosswalk: '' };
const SIZE = 30;
const GAP = 18;

/** Render the head: the sign and the code, what it is, and below them a rule that is the underline of its kind. */
export function renderHead({ kind, code, name }: Card, box: { x: number; y: number; width: number }, typefaces: Typefaces): Element[] {
  const { x, y, width } = box;
  const fill = KIND_INK[kind];
  const lead = `${SIGN[kind]}${code}`;
  const column = lead ? measureLine(lead, typefaces(CODE), SIZE) + GAP : 0;
  const { lines } = fitText(name, typefaces(NOTES), { width: width - column, height: SIZE * 2, sizes: [SIZE], leading: 2 });
  const look = { y, size: SIZE, leading: SIZE };
  return [
    ...renderLines(lead ? [lead] : [], { ...look, x, style: CODE, fill }),
    ...renderLines(lines, { ...look, x: round(x + column), style: NOTES, fill: MUTED }),
    ...renderRule(kind, x, y + 26, width),
  ];
}

const DOT = 4;

/** Render a row of dots that begins and ends where the other rules do. */
function renderDots(x: number, y: number, width: number): Element[] {
  const step = width / Math.round(width / (2.5 * DOT));
  const dash = { strokeLinecap: 'round', strokeDasharray: `0 ${step}` };
  return [s('line', { x1: x, x2: x + width + 1, y1: y, y2: y, stroke: KIND_INK.source, strokeWidth: DOT, ...dash })];
}

/** Render the rule of a kind: solid for claims, dotted for sources, double for figures, thin for all else. */
function renderRule(kind: CardKind, x: number, y: number, width: number): Element[] {
  const line = (top: number, thickness: number) =>
    s('line', { x1: x, x2: x + width, y1: top, y2: top, stroke: KIND_INK[kind], strokeWidth: thickness });
  switch (kind) {
    case 'claim':
      return [line(y, 3)];
    case 'source':
      return renderDots(x + DOT / 2, y, width - DOT);
    case 'figure':
      return [line(y - 3, 2), line(y + 3, 2)];
    case 'text':
    case 'crosswalk':
      return [s('line', { x1: x, x2: x + width, y1: y, y2: y, stroke: INK, strokeWidth: 1.5 })];
  }
}
