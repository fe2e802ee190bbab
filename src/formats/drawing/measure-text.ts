/** Advance widths of Source Sans 3 in thousandths of an em, as read from the font and rounded up. */
const groups = [
  [204, '\u00a0 '],
  [264, "'‘’,.:;·Iijl|"],
  [312, '()[]{}!f-'],
  [350, '/\\tr'],
  [430, '"“”?*sz'],
  [468, 'cxyv'],
  [500, '0123456789$+<=>^~_aegkFJLY–é'],
  [556, 'hnubdopq‑AEPRSTVXZ'],
  [617, 'BCDGK&¶'],
  [665, 'HNOQU'],
  [730, 'Mw'],
  [830, 'm%W@—…'],
] as const;

/**
 * A letter that is not in the table counts as wide.
 * Why a table: the build has no browser, and labels must be wrapped before one sees them.
 */
const wide = 620;

const widths: ReadonlyMap<string, number> = new Map(
  groups.flatMap(([width, characters]) => [...characters].map((character) => [character, width] as const)),
);

/** Measure a line roughly, and rather too wide than too narrow: `measureText('31,000', 14)` → 39. */
export function measureText(line: string, fontSize: number, bold = false): number {
  let sum = 0;
  for (const character of line) sum += widths.get(character) ?? wide;
  return Math.ceil((sum / 1000) * fontSize * (bold ? 1.045 : 1));
}
