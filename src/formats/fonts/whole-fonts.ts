import { FAMILIES, folderOf, type Family } from './families.ts';
import { printFace, printFamily } from './font-css.ts';
import { listFontFiles } from './font-package.ts';
import { printRanges } from './ranges.ts';

/**
 * Print the rules of whole fonts, as the packages have them: for the development server, which cuts none.
 *
 * @param addressOf gives the address of a file by its path
 */
export function printWholeFonts(addressOf: (path: string) => string): string {
  return Object.values<Family>(FAMILIES)
    .flatMap((family) => [
      ...listFontFiles(folderOf(family.package))
        .reverse()
        .map(({ style, ranges, path }) => printFace(family.name, { style, ranges: printRanges(ranges), url: addressOf(path) })),
      printFamily(family),
    ])
    .join('');
}
