import { parseHTML } from 'linkedom';

/** Read the words that a page's author marked as the article (`data-text`), apart from the import: what it must keep, in order. */
export function readArticlePart(html: string): string[] {
  const { document } = parseHTML(html);
  return [...document.querySelectorAll('[data-text]')].flatMap((element) => {
    element.querySelectorAll('sup, a[href^="#"]').forEach((sign) => {
      sign.remove();
    });
    element.querySelectorAll('q').forEach((quotation) => {
      quotation.replaceWith(`“${quotation.textContent}”`);
    });
    element.querySelectorAll('br').forEach((end) => {
      end.replaceWith(' ');
    });
    return element.textContent.split(/\s+/).filter(Boolean);
  });
}
