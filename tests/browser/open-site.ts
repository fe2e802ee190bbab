import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { compile } from '../../src/compiler/index.ts';
import { launchBrowser } from '../../src/formats/pdf/browser.ts';
import { serveFolder, type FolderServer } from '../../src/formats/pdf/serve-folder.ts';
import type { Briefing, CompiledArticle } from '../../src/model/compiled.ts';
import type { Site } from './build-sites.ts';

/** The machine may have much else to do. */
export const PATIENCE = { timeout: 10_000 };

/** How a page is opened; without anything said, on a wide screen and with scripts. */
export interface Opening extends BrowserContextOptions {
  width?: number;
  height?: number;
  script?: boolean;
  /** What is done with the page before it loads. */
  prepare?: (page: Page) => void;
}

/** A page in a browser. */
export interface OpenPage {
  page: Page;
  /** Whatever a reader should never meet: complaints of the browser, files that are missing, requests to elsewhere. */
  faults: string[];
}

/** A built site in a browser, with what it was built from. */
export interface OpenSite {
  briefing: Briefing;
  /** The first article. */
  article: CompiledArticle;
  /** Tell the address of a path, as long as the site is served. */
  addressOf: (path: string) => string;
  open: (path: string, opening?: Opening) => Promise<OpenPage>;
  /** Open a page, let a test look at it, see that it met with no fault, and close it. */
  look: (path: string, see: (page: Page) => Promise<void>, opening?: Opening) => Promise<void>;
}

/** Open a built site for the tests of a file or of a group: it is served, and its browser runs, until they have ended. */
export async function openSite({ folder, content }: Site): Promise<OpenSite> {
  let browser: Browser;
  let server: FolderServer;
  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), serveFolder(folder)]);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  const addressOf = (path: string) => new URL(path, server.url).href;
  const open: OpenSite['open'] = async (path, { width = 1440, height = 900, script = true, prepare, ...options } = {}) => {
    const context = await browser.newContext({ viewport: { width, height }, javaScriptEnabled: script, ...options });
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('console', (message) => ['error', 'warning'].includes(message.type()) && faults.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('request', (request) => !request.url().startsWith(addressOf('/')) && faults.push(`request to ${request.url()}`));
    page.on('response', (response) => response.status() >= 400 && faults.push(`${response.status()} ${response.url()}`));
    prepare?.(page);
    await page.goto(addressOf(path));
    return { page, faults };
  };
  const look: OpenSite['look'] = async (path, see, opening) => {
    const { page, faults } = await open(path, { reducedMotion: 'reduce', ...opening });
    await see(page);
    expect(faults).toEqual([]);
    await page.context().close();
  };

  const { briefing } = await compile(content);
  const article = briefing?.articles[0];
  if (!article) throw new Error(`no briefing in ${content}`);
  return { briefing, article, addressOf, open, look };
}
