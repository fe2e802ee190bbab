/** The way of a band: straight from the left to where it turns, then bent to another height at the right. */
export interface Ribbon {
  left: number;
  turn: number;
  right: number;
  /** The middle of the band at its left end, and at its right one. */
  from: number;
  to: number;
}

/** Round finer than other drawings: bands that lie beside each other may not overlap by a tenth. */
const round = (value: number) => Math.round(value * 100) / 100;

/**
 * Draw a band as an area that is as thick at every x. A thick line would be thinned only across itself: two of them that
 * lie beside each other would overlap where both bend.
 */
export function drawRibbon({ left, turn, right, from, to }: Ribbon, thickness: number): string {
  const half = thickness / 2;
  const middle = round((turn + right) / 2);
  const [x1, bend, x2] = [left, turn, right].map(round);
  const [top1, top2, bottom1, bottom2] = [from - half, to - half, from + half, to + half].map(round);
  return (
    `M${x1} ${top1}H${bend}C${middle} ${top1} ${middle} ${top2} ${x2} ${top2}` +
    `V${bottom2}C${middle} ${bottom2} ${middle} ${bottom1} ${bend} ${bottom1}H${x1}Z`
  );
}

/** Write a ribbon and its thickness into one attribute, for a script that draws a part of it. */
export function printRibbon({ left, turn, right, from, to }: Ribbon, thickness: number): string {
  return [left, turn, right, from, to, thickness].map(round).join(' ');
}

/** Draw the lower part of a ribbon that was written with `printRibbon`: such a share of its thickness. */
export function drawShare(text: string, share: number): string {
  const [left = 0, turn = 0, right = 0, from = 0, to = 0, thickness = 0] = text.split(' ').map(Number);
  const shift = (thickness * (1 - share)) / 2;
  return drawRibbon({ left, turn, right, from: from + shift, to: to + shift }, thickness * share);
}
