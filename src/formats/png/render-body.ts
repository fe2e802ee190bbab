import { s } from 'hastscript';
import type { Element } from 'hast';
import type { CardBody, CardFact } from './card.ts';
import { fitText } from './fit-text.ts';
import { INK, KIND_INK, MUTED, RULE } from './ink.ts';
import { inColumn } from './mirror-card.ts';
import { renderFacts } from './render-facts.ts';
import { renderLines, round } from './render-lines.ts';
import { measureLine } from './set-lines.ts';
import { CODE, NOTES, WORDS, type Typefaces } from './styles.ts';

/** The space between head and foot. */
export interface Space {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** From the top of a line to its baseline, in ems. */
const ASCENT = 0.92;
const LEADING = 1.24;
const SIZES = [76, 68, 61, 55, 50, 45, 41, 38, 35, 32, 30, 28];
const MORE_SIZES = [36, 33, 30, 28, 26];
const PAIR_SIZES = [45, 41, 38, 35, 32, 30, 28, 26, 24];
/** How much of the height facts take at most, and second texts of what is left. */
const FACTS_SHARE = 0.5;
const MORE_SHARE = 0.65;
const GAP = 30;

/** Render what stands between head and foot: the body above, the facts on the lower edge. */
export function renderBody(body: CardBody, facts: readonly CardFact[], space: Space, typefaces: Typefaces): Element[] {
  const bottom = space.y + space.height;
  if (body.type === 'chart') return renderChartBody(body, facts, space, typefaces);
  const told = renderFacts(facts, { x: space.x, bottom, width: space.width, height: space.height * FACTS_SHARE }, typefaces);
  const above = { ...space, height: space.height - told.height - (told.height && GAP) };
  return [...(body.type === 'words' ? renderWords(body, above, typefaces) : renderPair(body, above, typefaces)), ...told.elements];
}

function renderWords({ text, more }: CardBody & { type: 'words' }, space: Space, typefaces: Typefaces): Element[] {
  const face = typefaces(WORDS);
  const { x, y, width, height } = space;
  const less = more ? fitText(more, face, { width, height: height * MORE_SHARE, sizes: MORE_SIZES, leading: LEADING }) : null;
  const main = fitText(text, face, { width, height: height - (less ? less.height + GAP / 2 : 0), sizes: SIZES, leading: LEADING });
  const look = (size: number) => ({ x, width, size, leading: size * LEADING, style: WORDS });
  return [
    ...renderLines(main.lines, { ...look(main.size), y: y + main.size * ASCENT, fill: INK }, face),
    ...(less ? renderLines(less.lines, { ...look(less.size), y: y + main.height + GAP / 2 + less.size * ASCENT, fill: MUTED }, face) : []),
  ];
}

const GUTTER = 64;

function renderPair({ sides }: CardBody & { type: 'pair' }, { x, y, width, height }: Space, typefaces: Typefaces): Element[] {
  const [face, bold] = [typefaces(WORDS), typefaces(CODE)];
  const column = (width - GUTTER * (sides.length - 1)) / sides.length;
  const [size, head] = [26, 26 * 1.7];
  const fit = (text: string, sizes: readonly number[]) =>
    fitText(text, face, { width: column, height: height - head, sizes, leading: LEADING });
  const smallest = Math.min(...sides.map(({ text }) => fit(text, PAIR_SIZES).size)); // both alike
  return sides.flatMap(({ code, place, text }, at) => {
    const left = x + at * (column + GUTTER);
    const lead = `◆ ${code}`;
    const look = { y: y + size * ASCENT, size, leading: size };
    const middle = round(left - GUTTER / 2);
    return [
      ...(at > 0 ? [s('line', { x1: middle, x2: middle, y1: y, y2: round(y + height), stroke: RULE, strokeWidth: 1.5 })] : []),
      ...renderLines([lead], { ...look, x: left, style: CODE, fill: KIND_INK.claim }),
      ...renderLines([place], { ...look, x: round(left + measureLine(lead, bold, size) + 12), style: NOTES, fill: MUTED }),
      ...renderLines(
        fit(text, [smallest]).lines,
        { x: left, width: column, y: y + head + smallest * ASCENT, size: smallest, leading: smallest * LEADING, style: WORDS, fill: INK },
        face,
      ),
    ];
  });
}

/** The part of the width that the drawing takes. */
const DRAWING = 0.68;

/** Beside the drawing stand its title and its facts. */
function renderChartBody(body: CardBody & { type: 'chart' }, facts: readonly CardFact[], space: Space, typefaces: Typefaces): Element[] {
  const [drawn, column] = [space.width * DRAWING, space.width * (1 - DRAWING) - GUTTER];
  const [, , width = 1, height = 1] = String(body.drawing.properties['viewBox']).split(' ').map(Number);
  const scale = Math.min(drawn / width, space.height / height);
  const [left, top] = [space.x + space.width - drawn, space.y + (space.height - height * scale) / 2];
  const lines = body.left === null ? facts : [...facts, body.left];
  return [
    ...renderBody({ type: 'words', text: body.title }, lines, { ...space, width: column }, typefaces),
    inColumn(
      s(
        'g',
        { transform: `translate(${round(left)} ${round(top)}) scale(${Math.round(scale * 1000) / 1000})`, fontFamily: 'sans', color: INK },
        body.drawing.children,
      ),
      left,
      drawn,
    ),
  ];
}
