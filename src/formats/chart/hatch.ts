import { round } from '../drawing/label.ts';

type Point = readonly [x: number, y: number];

/** A rectangle in units of the viewBox. */
export interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Cut a convex polygon at a vertical line, keeping what lies on the inner side of it. */
function cut(points: Point[], edge: number, inner: 1 | -1): Point[] {
  const isIn = ([x]: Point) => (x - edge) * inner >= 0;
  return points.flatMap((point, index) => {
    const next = points[(index + 1) % points.length] ?? point;
    const kept = isIn(point) ? [point] : [];
    if (isIn(point) === isIn(next)) return kept;
    const share = (edge - point[0]) / (next[0] - point[0]);
    return [...kept, [edge, point[1] + share * (next[1] - point[1])] as const];
  });
}

/**
 * Draw the hatching of a rectangle as one path of stripes, each told from where the one before it began: `M0 8h2l8 -8h-2zm6.5 0h2…`.
 * An open one thins out to the right. Why no `<pattern>`: its lines cannot thin out, and `url(#…)` breaks where ids meet twice.
 * Why relative: the stripes are then alike, and a page that is sent compressed pays for one of them.
 */
export function drawHatch({ x, y, width, height }: Rectangle, open: boolean): string {
  const step = 6.5;
  const right = x + width;
  let path = '';
  let pen: Point = [0, 0];
  for (let foot = x - height + 1; foot < right; foot += step) {
    const along = Math.min(1, Math.max(0, (foot + height / 2 - x) / width));
    const thick = open ? 3.1 - 2.5 * along : 2;
    const stripe: Point[] = [
      [foot, y + height],
      [foot + thick, y + height],
      [foot + thick + height, y],
      [foot + height, y],
    ];
    const inside = cut(cut(stripe, x, 1), right, -1).map(([px, py]): Point => [round(px), round(py)]);
    const [first] = inside;
    if (inside.length < 3 || first === undefined) continue;
    path += `${path === '' ? 'M' : 'm'}${inside.map((point, at) => joinTo(inside[at - 1] ?? pen, point)).join('l')}z`;
    pen = first;
  }
  return path;
}

/** Write a point from where another is: `6.5 0`. */
function joinTo([fromX, fromY]: Point, [x, y]: Point): string {
  return `${round(x - fromX)} ${round(y - fromY)}`;
}
