import own from '../../../LICENSE?raw';
import fonts from '../../../node_modules/@fontsource-variable/source-serif-4/LICENSE?raw';
import stemmers from '../../../node_modules/@orama/stemmers/LICENSE.md?raw';
import tailwind from '../../../node_modules/tailwindcss/LICENSE?raw';
import vite from '../../../node_modules/vite/LICENSE.md?raw';
import type { PageFonts } from '../shell/read-fonts.ts';
import type { Strings } from '../../strings/index.ts';

/** A work that the site sends to its readers, with the licence that has to come along. */
interface ShippedWork {
  /** What it is. */
  what: keyof Strings['data']['works'];
  /** The packages that it comes from. */
  packages: readonly string[];
  licence: string;
}

/** The works that the site sends to its readers, but for what the briefing says. */
export const SHIPPED: readonly ShippedWork[] = [
  { what: 'site', packages: [], licence: upTo(own, 'The texts in content/') },
  {
    what: 'fonts',
    packages: ['source-serif-4', 'source-sans-3'].flatMap((name) => [`@fontsource-variable/${name}`, `@fontsource/${name}`]),
    // The package names who gave it the fonts; they themselves say whose they are.
    licence: fonts.replace(
      'Google Inc.',
      `The files of fonts that pages load are Modified Versions of these: cut to the letters and weights that they are used for, and
renamed Briefing Serif and Briefing Sans, since the licence reserves the name.

Source Serif 4: © 2014 - 2021 Adobe Systems Incorporated (http://www.adobe.com/), with Reserved Font Name ‘Source’.
Source Sans 3: © 2023 Adobe (http://www.adobe.com/), with Reserved Font Name ‘Source’`,
    ),
  },
  { what: 'tailwind', packages: ['tailwindcss'], licence: tailwind },
  { what: 'stemmers', packages: ['@orama/stemmers'], licence: stemmers },
  {
    what: 'vite',
    packages: ['vite'],
    licence: upTo(vite, '# Licenses of bundled dependencies').replace(/^# Vite core license\nVite is .*\n/, ''),
  },
];

/**
 * Print the licences of all that the site sends to its readers.
 *
 * @param fonts those of the fonts of other scripts that this site has
 */
export function printLicences({ data }: Strings, fonts: PageFonts['licences'] = []): string {
  const works = [
    ...SHIPPED.map(({ what, licence }) => ({ name: data.works[what], text: licence })),
    ...fonts.map(({ name, text }) => ({ name: data.scriptFont({ name }), text })),
  ];
  const parts = works.map(({ name, text }) => `${'='.repeat(80)}\n${name}\n${'='.repeat(80)}\n\n${text.trim()}\n`);
  return `${data.licencesLead}\n\n${parts.join('\n\n')}`;
}

function upTo(text: string, words: string): string {
  return text.slice(0, text.indexOf(words));
}
