import own from '../../../LICENSE?raw';
import fonts from '../../../node_modules/@fontsource-variable/source-serif-4/LICENSE?raw';
import stemmers from '../../../node_modules/@orama/stemmers/LICENSE.md?raw';
import tailwind from '../../../node_modules/tailwindcss/LICENSE?raw';
import vite from '../../../node_modules/vite/LICENSE.md?raw';

/** A work that the site sends to its readers, with the licence that has to come along. */
interface ShippedWork {
  /** What it is, and where it is. */
  what: string;
  /** The packages that it comes from. */
  packages: readonly string[];
  licence: string;
}

/** The works that the site sends to its readers, but for what the briefing says. */
export const SHIPPED: readonly ShippedWork[] = [
  { what: 'The code of this site, in every page', packages: [], licence: upTo(own, 'The texts in content/') },
  {
    what: 'The fonts Source Serif 4 and Source Sans 3, in every page and PDF',
    packages: ['source-serif-4', 'source-sans-3'].flatMap((name) => [`@fontsource-variable/${name}`, `@fontsource/${name}`]),
    // The package names who gave it the fonts; they themselves say whose they are.
    licence: fonts.replace(
      'Google Inc.',
      `Source Serif 4: © 2014 - 2021 Adobe Systems Incorporated (http://www.adobe.com/), with Reserved Font Name ‘Source’.
Source Sans 3: © 2023 Adobe (http://www.adobe.com/), with Reserved Font Name ‘Source’`,
    ),
  },
  { what: 'Tailwind CSS, in the styles of every page', packages: ['tailwindcss'], licence: tailwind },
  { what: 'Stemmers of Orama, on the page that searches', packages: ['@orama/stemmers'], licence: stemmers },
  {
    what: 'Vite, in scripts: the function that loads another when it is needed',
    packages: ['vite'],
    licence: upTo(vite, '# Licenses of bundled dependencies').replace(/^# Vite core license\nVite is .*\n/, ''),
  },
];

/** Print the licences of all that the site sends to its readers. */
export function printLicences(): string {
  const parts = SHIPPED.map(({ what, licence }) => `${'='.repeat(80)}\n${what}\n${'='.repeat(80)}\n\n${licence.trim()}\n`);
  return `What this site is made of, and the licences under which its readers receive it.
The licence of the briefing itself stands on the page about it.

${parts.join('\n\n')}`;
}

function upTo(text: string, words: string): string {
  return text.slice(0, text.indexOf(words));
}
