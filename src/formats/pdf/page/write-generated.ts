import type { Page } from 'playwright-core';

/**
 * Write into the text what the style puts before and after elements, such as quotation marks and what separates facts:
 * Chromium prints it, but leaves it out of the structure, and so from what is read aloud and taken out.
 */
export async function writeGenerated(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sides = ['before', 'after'] as const;
    const quotesOf = (element: Element) => [...getComputedStyle(element).quotes.matchAll(/"(.*?)"/g)].map(([, quote = '']) => quote);
    const readQuote = (element: Element, isEnd: boolean) => {
      let depth = 0;
      for (let above = element.parentElement?.closest('q'); above; above = above.parentElement?.closest('q')) depth++;
      const quotes = quotesOf(element);
      const known = quotes.length >= 2 ? quotes : ['“', '”', '‘', '’'];
      return known[Math.min(depth * 2, known.length - 2) + (isEnd ? 1 : 0)] ?? '';
    };
    const found: { element: Element; side: (typeof sides)[number]; text: string; color: string | null }[] = [];
    for (const element of document.querySelectorAll('main *')) {
      if (element instanceof SVGElement || element.closest('[aria-hidden="true"]')) continue;
      for (const side of sides) {
        const { content, display, color } = getComputedStyle(element, `::${side}`);
        const parts = content.match(/"(?:\\.|[^"\\])*"|open-quote|close-quote/g) ?? [];
        if (display !== 'inline' || parts.join(' ') !== content) continue;
        const text = parts.map((it) =>
          it.startsWith('"') ? it.slice(1, -1).replace(/\\(.)/g, '$1') : readQuote(element, it === 'close-quote'),
        );
        if (text.join('') === '') continue;
        found.push({ element, side, text: text.join(''), color: color === getComputedStyle(element).color ? null : color });
      }
    }
    const style = new CSSStyleSheet();
    style.replaceSync(sides.map((side) => `.written-${side}::${side} { content: none !important }`).join(' '));
    document.adoptedStyleSheets.push(style);
    for (const { element, side, text, color } of found) {
      element.classList.add(`written-${side}`);
      const neighbor = side === 'before' ? element.firstChild : element.lastChild;
      if (color === null && neighbor instanceof Text) {
        neighbor.data = side === 'before' ? text + neighbor.data : neighbor.data + text;
        continue;
      }
      const span = document.createElement('span');
      span.textContent = text;
      if (color !== null) span.style.color = color;
      if (side === 'before') element.prepend(span);
      else element.append(span);
    }
  });
}
