import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, test } from 'vitest';
import { serveFolder } from '../../src/formats/http/serve-folder.ts';
import { FULL } from '../full.ts';
import { listPages, pickMainPages, templateOf } from './list-pages.ts';
import { openPages } from './open-site.ts';
import { listUnseen } from './painted-text.ts';
import { takeSite } from './take-site.ts';

const { folder } = await takeSite('briefing');
/** Where each letter of a page is looked at: its lists are short. */
const small = (await takeSite('mini')).folder;
const pick = (site: string) =>
  FULL ? listPages(site) : pickMainPages(site).filter((path) => ['/articles/…/', '/charts/', '/claims/'].includes(templateOf(path)));
const paths = pick(folder);

describe('every kind of page', () => {
  const { tour } = openPages(() => serveFolder(folder));
  const smallPages = openPages(() => serveFolder(small));

  const MODES = [
    ['the system’s colours, dark', { forcedColors: 'active', colorScheme: 'dark' }],
    ['the system’s colours, light', { forcedColors: 'active', colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
  ] as const;
  test.each(FULL ? MODES : MODES.slice(0, 1))('shows all its words: %s', (_name, opening) =>
    (FULL ? tour : smallPages.tour)(FULL ? paths : pick(small), async (page, path) => expect(await listUnseen(page), path).toEqual([]), {
      width: 1024,
      height: 800,
      ...opening,
    }),
  );

  test('has text of twice the size on a phone without scrolling sideways', () =>
    tour(
      paths,
      async (page, path) => {
        await page.evaluate(`document.documentElement.style.fontSize = '200%'`);
        expect(await page.evaluate('document.documentElement.scrollWidth'), path).toBeLessThanOrEqual(390);
      },
      { width: 390, height: 844 },
    ));

  // On wide screens it is among what `quality.test.ts` looks for.
  test.runIf(FULL)('has targets of 24 pixels, or room around them, at 320 pixels', () =>
    tour(
      paths,
      async (page, path) => {
        const { violations } = await new AxeBuilder({ page })
          .options({ runOnly: { type: 'rule', values: ['target-size'] }, resultTypes: ['violations'] })
          .setLegacyMode()
          .analyze();
        expect(
          violations.flatMap(({ nodes }) => nodes.map(({ html }) => html.slice(0, 160))),
          path,
        ).toEqual([]);
      },
      { width: 320, height: 640 },
    ),
  );
});
