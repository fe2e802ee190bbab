import { createRequire } from 'node:module';
import { dirname } from 'node:path';

const { resolve } = createRequire(import.meta.url);

/** A family of fonts as the pages name it. */
export interface Family {
  /**
   * What it is called once it is cut: “Source” is a name that the licence of the fonts reserves for those that nobody has changed.
   */
  name: string;
  /** The variable of the styles. */
  variable: string;
  package: string;
  /** What its fonts of single weights are called where documents are printed. */
  print: string;
  /** A font of systems in its place until it has come, in its measures, as a share of those of that font. */
  fallback: { local: string; size: number; ascent: number; descent: number };
  /** What stands in for both. */
  generic: string;
}

/** The families of the site: the serif of the texts, and the sans of all that is told about them. */
export const FAMILIES = {
  serif: {
    name: 'Briefing Serif',
    variable: '--font-source-serif',
    package: '@fontsource-variable/source-serif-4',
    print: 'print-source-serif-4',
    fallback: { local: 'Times New Roman', size: 1.179077, ascent: 0.878653, descent: 0.284121 },
    generic: 'Georgia,serif',
  },
  sans: {
    name: 'Briefing Sans',
    variable: '--font-source-sans',
    package: '@fontsource-variable/source-sans-3',
    print: 'print-source-sans-3',
    fallback: { local: 'Arial', size: 0.892775, ascent: 1.146985, descent: 0.448041 },
    generic: 'Arial,sans-serif',
  },
} as const satisfies Record<string, Family>;

export type FamilyName = keyof typeof FAMILIES;

/** Find the folder of an installed package. */
export function folderOf(name: string): string {
  return dirname(resolve(`${name}/package.json`));
}
