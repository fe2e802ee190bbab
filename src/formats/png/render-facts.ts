import type { Element } from 'hast';
import type { CardFact } from './card.ts';
import { fitText } from './fit-text.ts';
import { INK, MUTED } from './ink.ts';
import { renderLines } from './render-lines.ts';
import { measureLine } from './set-lines.ts';
import { spell } from './spell.ts';
import { CODE, NOTES, type Typefaces } from './styles.ts';

/** A block that stands on its lower edge. */
export interface Block {
  elements: Element[];
  height: number;
}

const LEADING = 1.36;
const SIZES = [27, 25, 23, 21];
const GAP = 16;

/** Render facts one below the other, standing on `bottom`, with their labels in a column. Each gets as much height as the others. */
export function renderFacts(
  facts: readonly CardFact[],
  box: { x: number; bottom: number; width: number; height: number },
  typefaces: Typefaces,
): Block {
  if (facts.length === 0) return { elements: [], height: 0 };
  const [plain, bold] = [typefaces(NOTES), typefaces(CODE)];
  const set = (size: number, height: number) => {
    const labels = facts.map(({ label }) => spell(label, bold));
    const column = Math.max(...labels.map((label) => (label ? measureLine(label, bold, size) + GAP : 0)));
    const texts = facts.map(({ text }) => fitText(text, plain, { width: box.width - column, height, sizes: [size], leading: LEADING }));
    return { size, column, labels, texts, height: texts.reduce((sum, it) => sum + it.height, 0) };
  };
  const tried = SIZES.map((size) => set(size, Infinity));
  const { size, column, labels, texts, height } =
    tried.find((it) => it.height <= box.height) ?? set(SIZES.at(-1) ?? 0, box.height / facts.length);
  const leading = size * LEADING;
  let y = box.bottom - height + size;
  const elements = texts.flatMap(({ lines }, at) => {
    const look = { y, size, leading };
    y += lines.length * leading;
    return [
      ...renderLines(labels[at] ? [labels[at]] : [], { ...look, x: box.x, style: CODE, fill: INK }),
      ...renderLines(lines, { ...look, x: box.x + column, style: NOTES, fill: MUTED }),
    ];
  });
  return { elements, height };
}
