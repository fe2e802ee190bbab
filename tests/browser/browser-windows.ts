import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** How a window is opened: what a browser lets one change later, and what it does not. */
export type WindowOptions = Pick<
  BrowserContextOptions,
  | 'viewport'
  | 'colorScheme'
  | 'reducedMotion'
  | 'forcedColors'
  | 'javaScriptEnabled'
  | 'permissions'
  | 'hasTouch'
  | 'isMobile'
  | 'bypassCSP'
>;

/** A window of a browser, with one page and nothing that others keep. */
export interface BrowserWindow {
  page: Page;
  /** What it was opened with, of that which nobody can change later; null where it is for one test alone. */
  kind: string | null;
}

/** Windows in which nothing is shown, by the browser and by their kind. */
const empty = new WeakMap<Browser, BrowserWindow[]>();
/** What tests listen to. */
const HEARD = ['console', 'pageerror', 'request', 'response', 'dialog'] as const;

/** Open a window for one test alone. */
export async function openWindow(browser: Browser, options: WindowOptions): Promise<BrowserWindow> {
  const context = await browser.newContext(options);
  return { page: await context.newPage(), kind: null };
}

/** Take a window that others have left, which takes half the time of one that is opened, and looks the same to a page. */
export async function takeWindow(browser: Browser, options: WindowOptions): Promise<BrowserWindow> {
  const { viewport = null, colorScheme = 'light', reducedMotion = 'no-preference', forcedColors = 'none', ...lasting } = options;
  const kind = JSON.stringify(lasting, Object.keys(lasting).sort());
  const left = empty.get(browser) ?? [];
  const found = left.findIndex((it) => it.kind === kind);
  const [it] = found === -1 ? [{ ...(await openWindow(browser, options)), kind }] : left.splice(found, 1);
  if (!it) throw new Error('no window');
  if (viewport) await it.page.setViewportSize(viewport);
  await it.page.emulateMedia({ media: null, colorScheme, reducedMotion, forcedColors });
  return it;
}

/** Leave a window for others, without what a page of a site has kept in it; if it was for one test alone, close it. */
export async function leaveWindow(browser: Browser, it: BrowserWindow, site: string): Promise<void> {
  const { page, kind } = it;
  const context = page.context();
  for (const event of HEARD) page.removeAllListeners(event);
  if (kind === null || context.pages().length !== 1 || !page.url().startsWith(site)) return context.close();
  await page.unrouteAll();
  // The last that hears that the page goes: what the page itself keeps until it is loaded anew goes as well.
  await page.evaluate(`addEventListener('pagehide', () => { localStorage.clear(); sessionStorage.clear(); })`);
  await page.mouse.move(-1, -1); // a pointer stays where it was, and would point at the next page
  await page.goto('about:blank');
  empty.set(browser, [...(empty.get(browser) ?? []), it]);
}
