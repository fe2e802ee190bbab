import type { Family } from './families.ts';
import type { FontFile } from './font-package.ts';

/** The weights that the styles use; what is bolder is drawn in the boldest of these. */
export const WEIGHT = { min: 400, max: 600 };

/** A file of a font as styles name it. */
export interface Face {
  style: FontFile['style'];
  /** Its letters, as `unicode-range` has them. */
  ranges: string;
  url: string;
}

/** Print the rule of a face. */
export function printFace(family: string, { style, ranges, url }: Face): string {
  const look = `font-family:"${family}";font-style:${style};font-weight:${WEIGHT.min} ${WEIGHT.max};font-display:swap`;
  return `@font-face{${look};src:url("${url}")format("woff2");unicode-range:${ranges}}`;
}

/** Print the rules of a family besides those of its faces: of what stands in for it, and the variable of the styles. */
export function printFamily({ name, variable, fallback: { local, size, ascent, descent }, generic }: Family): string {
  const percent = (share: number) => `${Math.round(share * 1e6) / 1e4}%`;
  const measures = `size-adjust:${percent(size)};ascent-override:${percent(ascent)};descent-override:${percent(descent)};line-gap-override:0%`;
  return (
    `@font-face{font-family:"${name} fallback";font-weight:${WEIGHT.min} ${WEIGHT.max};src:local("${local}");${measures}}` +
    `:root{${variable}:"${name}","${name} fallback",${generic}}`
  );
}
