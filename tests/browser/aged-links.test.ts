import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openSite } from './open-site.ts';
import { takeSite } from './take-site.ts';

const { look } = await openSite(await takeSite('mini'));

describe('links that have aged', () => {
  const aged = '/articles/harbor/';
  const note = (page: Page) => page.locator('[data-passage=p1] [data-reworded]');

  test('a link to words of an earlier version says that they may have changed, with the words then', async () => {
    const text = `${aged}?v=0.9.0#p1:~:text=filling%20with%20sand`;
    await look(text, async (page) => {
      expect(new URL(page.url()).hash).toMatch(/^#p1/);
      await expect.poll(() => note(page).getAttribute('open')).not.toBeNull();
      const words = (await note(page).textContent())?.replace(/\s+/g, ' ');
      expect(words).toContain('eworded in version 1.0.0');
      expect(words).toContain('The link that led here was made with version 0.9.0');
      expect(words).toContain('In version 0.9.0: The harbor of Port Alder is filling with sand, says a crew.');
      expect(words).toContain('It is silt.');
    });
  });

  test('a link of the version that is shown says nothing, and one without a version shows the words before', async () => {
    await look(`${aged}?v=1.0.0#p1`, async (page) => expect(await note(page).getAttribute('open')).toBeNull());
    await look(`${aged}#p1`, async (page) => {
      await expect.poll(() => note(page).getAttribute('open')).not.toBeNull();
      expect(await note(page).textContent()).not.toContain('The link that led here');
    });
  });

  test('without scripts the paragraph and the note say what they were', async () => {
    await look(
      `${aged}#claim-mud-wins`,
      async (page) => {
        expect(await note(page).locator('summary').isVisible()).toBe(true);
        const reworded = page.locator('[data-passage=p2] .reworded:visible');
        expect((await reworded.textContent())?.replace(/\s+/g, ' ').trim()).toBe(
          'Reworded in version 1.0.0: then The sand wins every year, now “The mud wins every year”. It is mud.',
        );
      },
      { script: false },
    );
  });
});
