import type { Browser, BrowserContext } from 'playwright-core';
import { stampPdf, type PdfFacts } from './stamp-pdf.ts';

/** Print a page as a tagged PDF with bookmarks. It fails if the page is not there, asks another server, or takes too long. */
export async function printPdf(browser: Browser, url: string, facts: PdfFacts, seconds = 60): Promise<Uint8Array> {
  const context = await browser.newContext({ locale: facts.language, timezoneId: 'UTC', serviceWorkers: 'block' });
  const limit = Promise.withResolvers<never>();
  const timer = setTimeout(() => limit.reject(new Error(`${url} was not printed within ${seconds} s`)), seconds * 1000);
  try {
    const pdf = await Promise.race([printPage(context, url), limit.promise]);
    return await stampPdf(pdf, url, facts);
  } finally {
    clearTimeout(timer);
    await context.close();
  }
}

async function printPage(context: BrowserContext, url: string): Promise<Uint8Array> {
  const foreign = new Set<string>();
  const isForeign = (address: URL) => !['data:', 'blob:'].includes(address.protocol) && address.origin !== new URL(url).origin;
  await context.route(isForeign, (route) => route.abort());
  // Routes do not see where a redirect leads; this does.
  context.on('request', (request) => isForeign(new URL(request.url())) && foreign.add(request.url()));
  const page = await context.newPage();
  page.setDefaultTimeout(0); // there is one limit, above
  await page.emulateMedia({ media: 'print' }); // before loading, so that fonts used in print only are loaded too
  const response = await page.goto(url, { waitUntil: 'load', timeout: 0 });
  if (!response?.ok()) throw new Error(`${url} answered ${response?.status() ?? 'nothing'}, expected 200`);
  await page.evaluate('document.fonts.ready.then(() => true)');
  const pdf = await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true });
  if (foreign.size) throw new Error(`${url} asked other servers for ${[...foreign].sort().join(', ')}`);
  return pdf;
}
