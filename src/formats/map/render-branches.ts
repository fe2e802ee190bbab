import { scaleLinear } from 'd3-scale';
import { s } from 'hastscript';
import type { Element } from 'hast';
import { renderLabel, round } from '../drawing/label.ts';
import { pickLayout } from '../drawing/layout.ts';
import type { MapBranch } from './map-data.ts';
import { frameMap } from './map-frame.ts';
import { renderVoiceMark } from '../drawing/voice-mark.ts';

const WIDTH = 342;
const INDENT = 26;
const MARK = 20;
const GAP = 10;
/** The thickest band that fits beside two lines of words. */
const THICKEST = 26;
const layout = pickLayout('narrow');

/**
 * Render the ways into one article from the top down, each voice in a row of its own below the one that passes it on: a
 * tree, so that nothing can cross. It is the map for phones.
 */
export function renderBranches(root: MapBranch, { id, title, description }: { id: string; title: string; description: string }): Element {
  const most = Math.max(
    1,
    ...list(root)
      .slice(1)
      .map(({ claims }) => claims),
  );
  const thickness = scaleLinear()
    .domain([0, Math.max(most, THICKEST)])
    .range([0, THICKEST]);
  const bands: Element[] = [];
  const rows: Element[] = [];
  let y = 0;

  const draw = (branch: MapBranch, depth: number, parent: number | null): number => {
    const x = depth * INDENT;
    const top = y;
    const isRoot = parent === null;
    const data = { dataWay: branch.way, dataClaims: branch.claims };
    const words = renderLabel(
      [
        { role: 'label', text: branch.label },
        { role: 'small', text: branch.detail },
      ],
      { x: x + MARK, y: top, width: WIDTH - x - MARK },
      layout,
    );
    const middle = top + layout.font.label * 0.68;
    y = top + Math.max(words.height, THICKEST) + GAP;
    if (!isRoot) {
      const open = branch.shape === 'open';
      const width = round(Math.max(1.5, thickness(branch.claims)));
      // The band begins right of the line that joins all of its siblings.
      const left = round(x - INDENT + 8);
      const bar = { x: left, y: round(middle - width / 2), width: round(x + 1 - left), height: width };
      bands.push(s('rect', { className: [open ? 'map-block-open' : 'map-block'], ...bar, ...data }));
    }
    rows.push(
      s('a', { className: ['map-link'], href: branch.href, ...data }, [
        s('title', branch.title),
        s('rect', { className: ['map-target'], x, y: round(top), width: WIDTH - x, height: round(words.height), fill: 'none' }),
        renderVoiceMark(branch, x + 8, middle, 7),
        ...words.elements,
      ]),
    );
    const ends = branch.children.map((child) => draw(child, depth + 1, middle));
    const last = ends.at(-1);
    if (last !== undefined) {
      const line = { x1: x + 8, x2: x + 8, y1: round(middle + 9), y2: round(last) };
      bands.push(s('line', { className: ['map-spine'], ...line, stroke: 'currentColor' }));
    }
    return middle;
  };
  draw(root, 0, null);
  return frameMap({ id, title, description }, 'narrow', WIDTH, y, [
    s('g', { className: ['map-bands'], ariaHidden: 'true' }, bands),
    ...rows,
  ]);
}

function list(branch: MapBranch): MapBranch[] {
  return [branch, ...branch.children.flatMap(list)];
}
