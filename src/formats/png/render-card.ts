import { s } from 'hastscript';
import type { Element } from 'hast';
import { CARD_SIZE, type Card } from './card.ts';
import { fitText } from './fit-text.ts';
import { MUTED, PAPER, RULE } from './ink.ts';
import { mirrorCard } from './mirror-card.ts';
import { renderBody } from './render-body.ts';
import { renderHead } from './render-head.ts';
import { renderLines } from './render-lines.ts';
import { measureLine } from './set-lines.ts';
import { spell } from './spell.ts';
import { NOTES, TITLE, type Typefaces } from './styles.ts';

const MARGIN = 80;
/** The baselines of the head and the foot, and what lies between them. */
const [HEAD, FOOT] = [94, 585];
const [TOP, BOTTOM] = [150, 522];
const SIZE = 24;
const GAP = 40;

/** Render a card as an SVG tree whose texts are still texts. */
export function renderCard(card: Card, typefaces: Typefaces): Element {
  const drawn = renderFromLeft(card, typefaces);
  return card.direction === 'rtl' ? mirrorCard(drawn, CARD_SIZE.width) : drawn;
}

function renderFromLeft({ foot, ...card }: Card, typefaces: Typefaces): Element {
  const { width, height } = CARD_SIZE;
  const inner = width - 2 * MARGIN;
  const note = spell(foot.note, typefaces(NOTES));
  const rest = inner - (note ? measureLine(note, typefaces(NOTES), SIZE) + GAP : 0);
  const title = fitText(foot.title, typefaces(TITLE), { width: rest, height: SIZE * 2, sizes: [SIZE], leading: 2 });
  const look = { y: FOOT, size: SIZE, leading: SIZE, fill: MUTED };
  return s('svg', { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` }, [
    s('rect', { width, height, fill: PAPER }),
    ...renderHead({ foot, ...card }, { x: MARGIN, y: HEAD, width: inner }, typefaces),
    ...renderBody(card.body, card.facts, { x: MARGIN, y: TOP, width: inner, height: BOTTOM - TOP }, typefaces),
    s('line', { x1: MARGIN, x2: width - MARGIN, y1: FOOT - 38, y2: FOOT - 38, stroke: RULE, strokeWidth: 1.5 }),
    ...renderLines(title.lines, { ...look, x: MARGIN, style: TITLE }),
    ...renderLines(note ? [note] : [], { ...look, x: width - MARGIN, style: NOTES, anchor: 'end' }),
  ]);
}
