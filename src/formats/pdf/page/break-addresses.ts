import type { Page } from 'playwright-core';

/**
 * Let lines end within addresses where manuals of style want it: after `://`, and before a slash, full stop, hyphen and their
 * like. Chromium would end them after a hyphen, which then looks like one that the break has put in, and is lost in copies.
 */
export async function breakAddresses(page: Page): Promise<void> {
  await page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode as Text;
      if (!/:\/\/|\bwww\./i.test(text.data) || text.parentElement?.closest('script, style, pre, svg')) continue;
      // A zero-width space is where a line may end, a word joiner where it may not; neither is printed.
      text.data = text.data.replace(/\b(?:[a-z][a-z0-9+.-]*:\/\/|www\.)[^\s<>"“”]+/gi, (address) =>
        address
          .replace(/(?<=[^\s/:])([/.,_~?#%-]|[=&])(?=[^\s])/g, '\u200b$1\u2060')
          .replace('://', '\u2060:\u2060//\u200b')
          .replace(/-(?!\u2060)/g, '-\u2060'),
      );
    }
  });
}
