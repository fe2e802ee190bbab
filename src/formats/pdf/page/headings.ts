import type { Page } from 'playwright-core';

/** A heading of a printed page, with the id that leads to it. */
export interface Heading {
  id: string;
  text: string;
  /** 1 to 6. */
  level: number;
  /** Whether it stands at the head of the pages that follow, and on which side. */
  running: 'chapter' | 'section' | null;
}

/** List the headings of a page in order; one without an id gets that of what it stands in, or a new one. */
export function readHeadings(page: Page): Promise<Heading[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('h1, h2, h3, h4, h5, h6')].map((heading, at) => {
      heading.id ||= heading.closest('main [id]')?.id || `heading-${at + 1}`;
      const running = heading.dataset['running'];
      return {
        id: heading.id,
        text: heading.textContent.replace(/\s+/g, ' ').trim(),
        level: Number(heading.tagName.slice(1)),
        running: running === 'chapter' || running === 'section' ? running : null,
      };
    }),
  );
}

/** Link to every id of a page, out of sight: Chromium makes a destination only of what a link leads to. */
export async function linkEveryId(page: Page): Promise<void> {
  await page.evaluate(() => {
    const links = document.createElement('div');
    links.hidden = true;
    for (const { id } of document.querySelectorAll('[id]')) {
      const link = document.createElement('a');
      link.href = `#${id}`;
      links.append(link);
    }
    document.body.append(links);
  });
}
