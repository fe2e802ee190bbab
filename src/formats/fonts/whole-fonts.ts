import { FAMILIES, folderOf, type Family } from './families.ts';
import { printFace, printFallback, printVariables } from './font-css.ts';
import { listFontFiles } from './font-package.ts';
import { printRanges } from './ranges.ts';

/**
 * Print the rules of whole fonts, as the packages have them: for the development server, which cuts none. Letters of other scripts
 * are left to the fonts of the system.
 *
 * @param addressOf gives the address of a file by its path
 */
export function printWholeFonts(addressOf: (path: string) => string): string {
  const rules = Object.values<Family>(FAMILIES).flatMap((family) => [
    ...listFontFiles(folderOf(family.package))
      .reverse()
      .map(({ style, ranges, path }) => printFace(family.name, { style, ranges: printRanges(ranges), url: addressOf(path) })),
    printFallback(family),
  ]);
  return rules.join('') + printVariables(() => []);
}
