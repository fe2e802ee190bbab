import type { ChartFigure } from './chart-data.ts';

/** Check that a figure has a number that can be drawn from zero. */
function checkAmount({ code, value, min, max }: ChartFigure): void {
  const numbers = [value, min, max].filter((it) => it !== undefined);
  if (numbers.length === 0) throw new Error(`Unexpected figure ${code} without a number, expected \`value\`, \`min\` or \`max\``);
  for (const number of numbers) {
    if (!(Number.isFinite(number) && number >= 0)) throw new Error(`Unexpected number ${number} in figure ${code}, expected 0 or more`);
  }
}

/** Check that figures can share one scale, and give its unit. */
export function checkFigures(figures: ChartFigure[]): string | null {
  const [first, ...others] = figures;
  if (first === undefined) throw new Error('Unexpected chart without figures, expected 1 or more');
  figures.forEach(checkAmount);
  for (const { code, unit } of others) {
    if (unit !== first.unit) {
      throw new Error(
        `Unexpected unit \`${unit ?? 'none'}\` of ${code}, expected \`${first.unit ?? 'none'}\` as of ${first.code}: one chart has one scale`,
      );
    }
  }
  return first.unit;
}

/** Check that a part fits into its whole, and give the value of the whole. */
export function checkPart(part: ChartFigure, whole: ChartFigure): number {
  const total = whole.value;
  if (total === undefined) throw new Error(`Unexpected whole ${whole.code} without a value, expected one: a bar needs an end`);
  const highest = part.value ?? part.max ?? part.min ?? 0;
  if (highest > total) throw new Error(`Unexpected part ${part.code} of ${highest}, expected at most ${total}, the whole ${whole.code}`);
  return total;
}
