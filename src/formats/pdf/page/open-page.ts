import type { Browser, BrowserContext, Page } from 'playwright-core';

/**
 * Open a page for printing, do something with it, and close it again.
 *
 * It fails if the page is not there, asks another server, or all of it takes too long.
 */
export async function openPage<T>(
  browser: Browser,
  url: string,
  locale: string,
  seconds: number,
  work: (page: Page) => Promise<T>,
): Promise<T> {
  const limit = Promise.withResolvers<never>();
  const timer = setTimeout(() => limit.reject(new Error(`${url} was not printed within ${seconds} s`)), seconds * 1000);
  const opening = browser.newContext({ locale, timezoneId: 'UTC', serviceWorkers: 'block' });
  const working = opening.then((context) => visit(context, url, work));
  working.catch(() => undefined); // after the limit nobody waits for it
  try {
    return await Promise.race([working, limit.promise]);
  } catch (error) {
    return fail(url, error);
  } finally {
    clearTimeout(timer);
    // A page that hangs must not keep the others waiting.
    const closing = opening.then((context) => context.close()).catch(() => undefined);
    await Promise.race([closing, new Promise((resolve) => setTimeout(resolve, 3000).unref())]);
  }
}

/** Say in words what happened to the browser. */
function fail(url: string, error: unknown): never {
  const message = error instanceof Error ? error.message : String(error);
  if (/has been closed|crashed|Target closed|disconnected/i.test(message))
    throw new Error(`The browser ended while it printed ${url}`, { cause: error });
  throw error;
}

async function visit<T>(context: BrowserContext, url: string, work: (page: Page) => Promise<T>): Promise<T> {
  const foreign = new Set<string>();
  const isForeign = (address: URL) => !['data:', 'blob:'].includes(address.protocol) && address.origin !== new URL(url).origin;
  await context.route(isForeign, (route) => route.abort());
  // Routes do not see where a redirect leads; this does.
  context.on('request', (request) => isForeign(new URL(request.url())) && foreign.add(request.url()));
  const page = await context.newPage();
  page.setDefaultTimeout(0); // there is one limit, above
  page.on('crash', () => void context.close());
  await page.emulateMedia({ media: 'print' }); // before loading, so that fonts used in print only are loaded too
  const response = await page.goto(url, { waitUntil: 'load', timeout: 0 });
  if (!response?.ok()) throw new Error(`${url} answered ${response?.status() ?? 'nothing'}, expected 200`);
  await page.evaluate(() => document.fonts.ready.then(() => true));
  const result = await work(page);
  if (foreign.size) throw new Error(`${url} asked other servers for ${[...foreign].sort().join(', ')}`);
  return result;
}
