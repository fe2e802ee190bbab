import { scaleLinear } from 'd3-scale';
import { linkHorizontal } from 'd3-shape';
import type { Element } from 'hast';
import { s } from 'hastscript';
import { measureLabel, renderLabel, round } from '../drawing/label.ts';
import { pickLayout, type Layout, type LayoutName } from '../drawing/layout.ts';
import type { BraidData, BraidEnd, BraidStrand, BraidVoice } from './braid-data.ts';

/** Sizes of a drawing, in units of its viewBox. */
interface Sizes {
  layout: Layout;
  width: number;
  /** Where the articles have their bars, and the room for names between the strands of both. */
  ends: [number, number];
  names: [number, number];
  /** The height of all claims of the larger article together. */
  scale: number;
  /** Room between rows. */
  gap: number;
  /** The least thickness of a strand that both tell. */
  strand: number;
}

const BAR = 5;
const SIZES: Record<LayoutName, Sizes> = {
  wide: { layout: pickLayout('wide'), width: 1200, ends: [170, 1030], names: [440, 760], scale: 165, gap: 9, strand: 4 },
  narrow: { layout: pickLayout('narrow'), width: 350, ends: [26, 324], names: [88, 262], scale: 130, gap: 11, strand: 3.5 },
};

/** A voice with its place: its row, and where its band meets the article. */
interface Row {
  voice: BraidVoice;
  lines: number;
  top: number;
  height: number;
  band: number;
  /** The middle of its band at the article. */
  end: number;
}

/**
 * Draw through whom two articles have their claims, and what both tell as strands that run from one to the other through
 * the voice that one of them names; dashed where that they belong together is inferred.
 *
 * A voice has a row in the middle. Bands are as thick as the number of claims; nothing else is told by size.
 */
export function renderBraid(data: BraidData, name: LayoutName): Element {
  const sizes = SIZES[name];
  const { layout, width, names } = sizes;
  const sums = (['left', 'right'] as const).map((side) => sum(data.voices.filter((it) => it.side === side)));
  const thickness = scaleLinear([0, Math.max(1, ...sums)], [0, sizes.scale]);
  const band = (voice: BraidVoice) => Math.max(1.5, thickness(voice.claims), strandsOf(data, voice).length * (sizes.strand + 1.5));
  const rows = placeRows(data, sizes, band);
  const height = Math.max(...rows.map(({ top, height: own }) => top + own)) + 4;
  const middle = (names[0] + names[1]) / 2;
  const own = `${data.id}-${name}`;
  const strands = data.strands.map((strand, index) => placeStrand(data, strand, index, rows, sizes, height));
  return s(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      className: ['braid', `braid-${name}`],
      viewBox: `0 0 ${width} ${Math.ceil(height)}`,
      role: 'group',
      ariaLabelledBy: `${own}-title`,
      ariaDescribedBy: `${own}-description`,
    },
    [
      s('title', { id: `${own}-title` }, data.title),
      s('desc', { id: `${own}-description` }, data.description),
      s(
        'g',
        { ariaHidden: 'true' },
        rows.map((row) => renderBand(row, sizes)),
      ),
      ...strands.map(({ element }) => element),
      s(
        'g',
        { ariaHidden: 'true' },
        rows.map(({ voice, top, height: room, lines }) => {
          const label = renderLabel(
            [{ role: strandsOf(data, voice).length ? 'label' : 'small', text: voice.label }],
            { x: middle, y: top + (room - lines * layout.font.small * 1.28) / 2, width: names[1] - names[0], anchor: 'middle' },
            layout,
          );
          return s('g', { className: ['braid-voice', ...(strandsOf(data, voice).length ? ['braid-voice-shared'] : [])] }, label.elements);
        }),
      ),
      ...data.articles.map((article, side) => renderEnd(article, side, rows, strands, sizes)),
    ],
  );
}

const sum = (voices: readonly BraidVoice[]) => voices.reduce((total, { claims }) => total + claims, 0);
const strandsOf = ({ strands }: BraidData, { key }: BraidVoice) => strands.filter(({ through }) => through === key);

/** Stack the voices: those of the left article, then those that carry what both tell, then those of the right one. */
function placeRows(data: BraidData, { layout, names, gap }: Sizes, band: (voice: BraidVoice) => number): Row[] {
  const rank = (voice: BraidVoice) => (strandsOf(data, voice).length ? 1 : voice.side === 'left' ? 0 : 2);
  const ordered = data.voices.toSorted((a, b) => rank(a) - rank(b) || Number(a.open) - Number(b.open) || b.claims - a.claims);
  let top = 2;
  const rows = ordered.map((voice): Row => {
    const wide = measureLabel({ role: strandsOf(data, voice).length ? 'label' : 'small', text: voice.label }, layout);
    const lines = Math.ceil(wide / (names[1] - names[0] - 8));
    const height = Math.max(band(voice), lines * layout.font.small * 1.28);
    const row = { voice, lines, top, height, band: band(voice), end: 0 };
    top += height + gap;
    return row;
  });
  for (const side of ['left', 'right'] as const) {
    const own = rows.filter(({ voice }) => voice.side === side);
    const strands = side === 'right' ? data.strands.filter(({ through }) => !own.some(({ voice }) => voice.key === through)).length : 0;
    const tall = own.reduce((total, it) => total + it.band + gap / 2, strands * 9);
    let at = Math.max(0, (top - gap - tall) / 2) + strands * 9;
    for (const row of own) {
      row.end = at + row.band / 2;
      at += row.band + gap / 2;
    }
  }
  return rows;
}

function renderBand({ voice, top, height, band, end }: Row, { ends, names }: Sizes): Element {
  const isLeft = voice.side === 'left';
  const [x1, x2] = isLeft ? [ends[0], names[0]] : [ends[1], names[1]];
  const y2 = top + height / 2;
  const half = band / 2;
  const bend = round((x1 + x2) / 2);
  const [a, b, c, d] = [end - half, y2 - half, y2 + half, end + half].map(round);
  return s('path', {
    className: ['braid-band', ...(voice.open ? ['braid-band-open'] : [])],
    d: `M${x1} ${a}C${bend} ${a} ${bend} ${b} ${x2} ${b}V${c}C${bend} ${c} ${bend} ${d} ${x1} ${d}Z`,
  });
}

interface PlacedStrand {
  element: Element;
  /** Where it meets the articles: left and right. */
  ends: [number, number];
}

/** A strand runs in the band of its voice to the article that names it, and beside the bands to the other one. */
function placeStrand(
  data: BraidData,
  strand: BraidStrand,
  index: number,
  rows: readonly Row[],
  { layout, ends, names, strand: thick }: Sizes,
  height: number,
): PlacedStrand {
  const row = rows.find(({ voice }) => voice.key === strand.through);
  if (!row) throw new RangeError(`The strand ${strand.key} runs through ${strand.through}, which is none of the voices.`);
  const beside = strandsOf(data, row.voice);
  const offset = (beside.indexOf(strand) - (beside.length - 1) / 2) * (thick + 1.5);
  const others = rows.filter(({ voice }) => voice.side !== row.voice.side);
  const first = Math.min(height, ...others.map(({ end, band }) => end - band / 2));
  const own = row.end + offset;
  const other = first - 8 - (beside.length - 1 - beside.indexOf(strand)) * (thick + 4);
  const middle = row.top + row.height / 2 + offset;
  const isLeft = row.voice.side === 'left';
  const points: [number, number][] = [
    [ends[0], isLeft ? own : other],
    [names[0], middle],
    [names[1], middle],
    [ends[1], isLeft ? other : own],
  ];
  const way = linkHorizontal<{ source: [number, number]; target: [number, number] }, [number, number]>();
  const part = (from: number, to: number) =>
    way({ source: points[from] ?? [0, 0], target: points[to] ?? [0, 0] })?.replace(/\d+\.\d+/g, (it) => String(round(Number(it)))) ?? '';
  const lead = measureLabel({ role: 'label', text: row.voice.label }, layout) * (row.lines > 1 ? 0 : 0.5);
  const edge = (names[0] + names[1]) / 2;
  /** Level with the name of the voice a strand runs on until the name begins. */
  const level = (from: number, to: number) => (lead && to > from ? `M${round(from)} ${round(middle)}H${round(to)}` : '');
  const left = part(0, 1) + level(names[0], edge - lead - 10);
  const right = level(edge + lead + 10, names[1]) + part(2, 3);
  const [firm, loose] = isLeft ? [left, right] : [right, left];
  const element = s(
    'a',
    { className: ['braid-strand'], href: strand.href, ariaLabel: `${strand.label}. ${strand.description}`, dataStrand: index + 1 },
    [
      s('path', { className: ['braid-target'], d: firm }),
      s('path', { className: ['braid-target'], d: loose }),
      s('path', { className: ['braid-line'], d: firm, strokeWidth: thick }),
      s('path', {
        className: ['braid-line', ...(strand.stated ? [] : ['braid-line-inferred'])],
        d: loose,
        strokeWidth: strand.stated ? thick : thick * 0.6,
      }),
    ],
  );
  return { element, ends: [points[0]?.[1] ?? 0, points[3]?.[1] ?? 0] };
}

/** The bar of an article, as long as all that reaches it, with its letter and its name beside it. */
function renderEnd(
  { code, label, href }: BraidEnd,
  side: number,
  rows: readonly Row[],
  strands: readonly PlacedStrand[],
  { layout, width, ends }: Sizes,
): Element {
  const isLeft = side === 0;
  const own = rows.filter(({ voice }) => (voice.side === 'left') === isLeft);
  const edges = [...own.flatMap(({ end, band }) => [end - band / 2, end + band / 2]), ...strands.map((it) => it.ends[side] ?? 0)];
  const [top, bottom] = [Math.min(...edges) - 3, Math.max(...edges) + 3];
  const x = ends[side] ?? 0;
  const wide = isLeft ? x - 16 : width - x - 16;
  const isNarrow = layout.name === 'narrow';
  const middle = (top + bottom) / 2;
  const at = isLeft ? 0 : x + 14;
  const words = isNarrow ? [] : renderLabel([{ role: 'small', text: label }], { x: at, y: middle - 2, width: wide }, layout).elements;
  return s('a', { className: ['braid-end'], href, ...(isNarrow ? { ariaLabel: `${code} ${label}` } : {}) }, [
    s('rect', { className: ['braid-bar'], x: round(isLeft ? x - BAR : x), y: round(top), width: BAR, height: round(bottom - top) }),
    s(
      'text',
      {
        className: ['braid-code'],
        x: isNarrow && !isLeft ? x + 10 : at,
        y: round(isNarrow ? middle + 8 : middle - 10),
        fontSize: isNarrow ? 24 : 34,
      },
      `${code} `,
    ),
    ...words,
  ]);
}
