/** Letters from one code point through another. */
export type Range = readonly [first: number, last: number];

/** Parse the `unicode-range` of CSS: `U+0-FF,U+131`. */
export function parseRanges(text: string): Range[] {
  return [...text.matchAll(/U\+([\dA-F]+)(?:-([\dA-F]+))?/gi)].map(([, first = '', last = first]) => [
    parseInt(first, 16),
    parseInt(last, 16),
  ]);
}

/** Print ranges as the `unicode-range` of CSS. */
export function printRanges(ranges: readonly Range[]): string {
  const hex = (point: number) => point.toString(16).toUpperCase();
  return ranges.map(([first, last]) => `U+${hex(first)}${last > first ? `-${hex(last)}` : ''}`).join();
}

/** Print code points as the `unicode-range` of CSS. */
export function printPoints(points: Iterable<number>): string {
  const ranges: [number, number][] = [];
  for (const point of [...new Set(points)].sort((one, other) => one - other)) {
    const last = ranges.at(-1);
    if (last && last[1] === point - 1) last[1] = point;
    else ranges.push([point, point]);
  }
  return printRanges(ranges);
}

/** Say whether one of the ranges has a code point. */
export function isWithin(ranges: readonly Range[], point: number): boolean {
  return ranges.some(([first, last]) => first <= point && point <= last);
}
