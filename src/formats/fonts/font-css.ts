import { FAMILIES, type Family, type FamilyName } from './families.ts';
import { WEIGHT, type FontFile } from './font-package.ts';

/** A file of a font as styles name it. */
export interface Face {
  style: FontFile['style'];
  /** The weight that it is drawn in, if not all that the styles use. */
  weight?: number | undefined;
  /** Its letters, as `unicode-range` has them. */
  ranges: string;
  url: string;
}

/** Print the rule of a face. */
export function printFace(family: string, { style, weight, ranges, url }: Face): string {
  const look = `font-family:"${family}";font-style:${style};font-weight:${weight ?? `${WEIGHT.min} ${WEIGHT.max}`};font-display:swap`;
  return `@font-face{${look};src:url("${url}")format("woff2");unicode-range:${ranges}}`;
}

/** Print the rule of what stands in for a family until it has come. */
export function printFallback({ name, fallback: { local, size, ascent, descent } }: Family): string {
  const percent = (share: number) => `${Math.round(share * 1e6) / 1e4}%`;
  const measures = `size-adjust:${percent(size)};ascent-override:${percent(ascent)};descent-override:${percent(descent)};line-gap-override:0%`;
  return `@font-face{font-family:"${name} fallback";font-weight:${WEIGHT.min} ${WEIGHT.max};src:local("${local}");${measures}}`;
}

/**
 * Print the variables of the styles, with the families of other scripts behind those of the site.
 *
 * @param scripts names those families, those of a language for texts in it
 * @param medium for paper, the families of single weights come first, which whoever prints has loaded
 */
export function printVariables(
  scripts: (family: FamilyName, language?: string) => readonly string[],
  languages: readonly string[] = [],
  medium: 'screen' | 'paper' = 'screen',
): string {
  const list = (family: FamilyName, language?: string) => {
    const { name, variable, generic, print } = FAMILIES[family];
    return `${variable}:${[...(medium === 'paper' ? [print] : []), name, ...scripts(family, language), `${name} fallback`].map((it) => `"${it}"`).join()},${generic}`;
  };
  const names = Object.keys(FAMILIES) as FamilyName[];
  const rules = [`:root{${names.map((family) => list(family)).join(';')}}`];
  // What draws on a variable where it stands has taken its value there: it is given again.
  const again = names.map((family) => `--font-${family}:var(${FAMILIES[family].variable})`);
  for (const language of languages)
    rules.push(`:lang(${language}){${[...names.map((family) => list(family, language)), ...again].join(';')}}`);
  return rules.join('');
}
