import { PDFDict, PDFHexString, PDFName, PDFString, type PDFDocument } from '@cantoo/pdf-lib';
import type { Page } from 'playwright-core';

/** Where a link of a page leads, and in which words. */
export interface PageLink {
  /** An address with its scheme, or the id of a place in the page with `#` before it. */
  target: string;
  /** What it says and, where it leads into the page, what stands there. */
  words: string;
}

/** The path to which links lead while they are printed, each with its number: nothing else tells in a PDF which link was which. */
const MARK = '/link-of-a-printed-page/';

/** Let each link of a page lead to a mark of its own, and tell where they lead: `writeLinks` leads them there again. */
export function markLinks(page: Page): Promise<string[]> {
  return page.evaluate((mark) => {
    const here = location.href.replace(/#.*$/, '');
    return [...document.querySelectorAll<HTMLAnchorElement | SVGAElement>('a[href]')].map((link, at) => {
      const written = link.getAttribute('href') ?? '';
      const target = new URL(written, document.baseURI).href;
      link.setAttribute('href', `${mark}${at}`);
      return target.startsWith(`${here}#`) ? decodeURIComponent(target.slice(here.length)) : target;
    });
  }, MARK);
}

/** Tell in which words each link of a page leads where, when all words of the page are written. */
export async function readLinks(page: Page, targets: readonly string[]): Promise<PageLink[]> {
  return page.evaluate(
    ({ targets, mark }) => {
      const read = (element: Element) =>
        (element.getAttribute('aria-label') ?? element.textContent)
          .replace(/[\u200b\u2060]/g, '')
          .replace(/\s+/g, ' ')
          .trim();
      const nameOf = (id: string) => {
        const place = document.getElementById(id);
        const name = place?.closest('h1, h2, h3, h4, h5, h6') ?? place?.querySelector('h1, h2, h3, h4, h5, h6, th, figcaption') ?? place;
        const text = name ? read(name) : '';
        return text.length > 100 ? `${text.slice(0, 100).replace(/\s+\S*$/, '')} …` : text;
      };
      const links: { target: string; words: string }[] = [];
      for (const link of document.querySelectorAll(`a[href^="${mark}"]`)) {
        const at = Number((link.getAttribute('href') ?? '').slice(mark.length));
        const target = targets[at] ?? '';
        const own = read(link);
        const id = /#(.+)$/.exec(target)?.[1];
        const name = id === undefined ? '' : nameOf(id);
        const words = !name || own.includes(name) ? own : name.includes(own) ? name : [own, name].filter(Boolean).join(': ');
        links[at] = { target, words: words || target };
      }
      return links;
    },
    { targets: [...targets], mark: MARK },
  );
}

/** Lead the links of a printed page to where they led, and say their words to those who do not see them. */
export function writeLinks(document: PDFDocument, links: readonly PageLink[], resolve: (address: string) => string): void {
  for (const page of document.getPages()) {
    const annotations = page.node.Annots();
    for (let at = 0; at < (annotations?.size() ?? 0); at++) {
      const annotation = annotations?.lookup(at);
      if (!(annotation instanceof PDFDict)) continue;
      const action = annotation.lookup(PDFName.of('A'));
      const uri = action instanceof PDFDict ? action.lookup(PDFName.of('URI')) : undefined;
      const [, number] = new RegExp(`${MARK}(\\d+)$`).exec(uri instanceof PDFString ? uri.asString() : '') ?? [];
      const link = links[Number(number)];
      if (number === undefined || !link || !(action instanceof PDFDict)) continue;
      annotation.set(PDFName.of('Contents'), PDFHexString.fromText(link.words));
      if (link.target.startsWith('#')) {
        annotation.delete(PDFName.of('A'));
        annotation.set(PDFName.of('Dest'), PDFName.of(link.target.slice(1)));
      } else {
        action.set(PDFName.of('URI'), PDFString.of(resolve(link.target).replace(/[()\\]/g, '\\$&')));
      }
    }
  }
}
