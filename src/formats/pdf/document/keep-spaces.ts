import type { Page } from 'playwright-core';

/**
 * Let the spaces at which lines end be printed too: Chromium leaves them out, and whoever takes the text out of the PDF then
 * finds two words in one. All other white space is collapsed beforehand, as the style would have done.
 */
export async function keepSpaces(page: Page): Promise<void> {
  await page.evaluate(() => {
    /** The text of the line that is being read which ends with a space or begins the line; null after anything else. */
    let open: { text: Text | null } | null = { text: null };
    const endLine = () => {
      if (open?.text) open.text.data = open.text.data.replace(/ $/, '');
      open = { text: null };
    };
    const readText = (text: Text) => {
      const words = text.data.replace(/[ \t\r\n\f]+/g, ' ');
      const kept = open ? words.replace(/^ /, '') : words;
      if (kept !== text.data) text.data = kept;
      if (kept) open = kept.endsWith(' ') ? { text } : null;
    };
    const readInside = (element: Element) => {
      for (const child of [...element.childNodes]) {
        if (child instanceof Text) readText(child);
        else if (child instanceof Element) readElement(child);
      }
    };
    const readElement = (element: Element) => {
      const style = getComputedStyle(element);
      if (style.display === 'none') return;
      if (element instanceof SVGElement) {
        open = null;
      } else if (element instanceof HTMLBRElement) {
        // A line that ends here ends a word as well.
        if (open === null) element.before(' ');
        open = { text: null };
      } else if (style.whiteSpaceCollapse !== 'collapse') {
        open = null;
      } else if (/^(?:inline|contents|ruby.*)$/.test(style.display)) {
        if (element.childNodes.length === 0 && !['SPAN', 'A'].includes(element.tagName)) open = null;
        readInside(element);
      } else {
        // What stands by itself within a line, or out of it, has lines of its own.
        const isBlock = !style.display.startsWith('inline') && style.float === 'none' && !['absolute', 'fixed'].includes(style.position);
        const before = open;
        if (isBlock) endLine();
        open = { text: null };
        readInside(element);
        endLine();
        if (!isBlock) open = style.display.startsWith('inline') ? null : before;
      }
    };
    readElement(document.body);
    document.body.style.setProperty('white-space-collapse', 'preserve');
  });
}
