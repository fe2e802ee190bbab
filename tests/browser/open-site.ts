import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, expect, test as plainTest } from 'vitest';
import { compile } from '../../src/compiler/index.ts';
import { launchBrowser } from '../../src/formats/pdf/browser.ts';
import { serveFolder, type FolderServer } from '../../src/formats/http/serve-folder.ts';
import type { Briefing, CompiledArticle } from '../../src/model/compiled.ts';
import { stringsOf, type Strings } from '../../src/strings/index.ts';
import { leaveWindow, openWindow, takeWindow, type BrowserWindow, type WindowOptions } from './browser-windows.ts';
import type { BuiltSite } from './built-sites.ts';

/** How long a page may take, in milliseconds: the machine may have much else to do. */
export const TIMEOUT_MS = 60_000;

/** A test with the browser that all files of a worker share. */
export const test = plainTest.extend('browser', { scope: 'worker' }, async ({}, { onCleanup }) => {
  const browser = await launchBrowser();
  onCleanup(() => browser.close());
  return browser;
});

/** Tell whether an error says that a reader went on before a page was shown, which cuts its transition off: nothing is wrong then. */
export function isCutOff(error: Error): boolean {
  return /Transition was (?:aborted|skipped)/.test(String(error));
}

/** How a page is opened; without anything said, on a wide screen and with scripts. */
export interface Opening extends Omit<WindowOptions, 'javaScriptEnabled' | 'viewport'> {
  width?: number;
  height?: number;
  script?: boolean;
  /** What is done with the page before it loads. */
  prepare?: (page: Page) => void;
  /** Whether it gets a window that nobody had before or gets later: nothing has been loaded there, and it may be changed for good. */
  alone?: boolean;
  /** How far the page is to have come; without anything said, it has loaded. */
  until?: 'commit' | 'load';
}

/** A page in a browser. */
export interface OpenPage {
  page: Page;
  /** Whatever a reader should never meet: complaints of the browser, files that are missing, requests to elsewhere. */
  faults: string[];
}

/** Pages of a site in a browser, for the tests of a file or of a group. */
export interface Pages {
  /** Tell the address of a path, as long as the site is served. */
  addressOf: (path: string) => string;
  /** Open a page by itself, with nothing kept from others; it is left when the test ends. */
  open: (path: string, opening?: Opening) => Promise<OpenPage>;
  /** Open a page, let a test look at it, see that it met with no fault, and leave it. */
  look: (path: string, see: (page: Page) => Promise<void>, opening?: Opening) => Promise<void>;
  /** Go from page to page, for what no page keeps for the next. */
  tour: (paths: readonly string[], see: (page: Page, path: string) => Promise<void>, opening?: Opening) => Promise<void>;
}

/** A built site in a browser, with what it was built from. */
export interface OpenSite extends Pages {
  briefing: Briefing;
  /** The first article. */
  article: CompiledArticle;
  /** What it says, in its language. */
  strings: Strings;
}

/** Open a built site for the tests of a file or of a group: it is served until they have ended. */
export async function openSite({ folder, content }: BuiltSite): Promise<OpenSite> {
  const briefing = await compileOnce(content);
  const [article] = briefing.articles;
  if (!article) throw new Error(`no article in ${content}`);
  return { briefing, article, strings: stringsOf(briefing), ...openPages(() => serveFolder(folder)) };
}

/** Open pages of a server that runs until the tests of a file or of a group have ended. */
export function openPages(serve: () => Promise<FolderServer>): Pages {
  let browser: Browser;
  let server: FolderServer;
  const taken = new Set<BrowserWindow>();
  test.beforeAll(async ({ browser: shared }) => {
    browser = shared;
    server = await serve();
  });
  afterEach(async () => {
    await Promise.all([...taken].map(leave));
  });
  afterAll(() => server.close());

  const addressOf = (path: string) => new URL(path, server.url).href;
  const openEmpty = async ({ width = 1440, height = 900, script = true, prepare, alone = false, until: _, ...options }: Opening = {}) => {
    const settings = { viewport: { width, height }, javaScriptEnabled: script, ...options };
    const taking = await (alone ? openWindow(browser, settings) : takeWindow(browser, settings));
    taken.add(taking);
    const { page } = taking;
    page.setDefaultTimeout(TIMEOUT_MS);
    const faults: string[] = [];
    page.on('console', (message) => ['error', 'warning'].includes(message.type()) && faults.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => isCutOff(error) || faults.push(String(error)));
    page.on('request', (request) => !request.url().startsWith(addressOf('/')) && faults.push(`request to ${request.url()}`));
    page.on('response', (response) => response.status() >= 400 && faults.push(`${response.status()} ${response.url()}`));
    prepare?.(page);
    return { window: taking, page, faults };
  };
  const leave = async (left: BrowserWindow) => {
    taken.delete(left);
    await leaveWindow(browser, left, addressOf('/'));
  };

  const open = async (path: string, opening?: Opening) => {
    const opened = await openEmpty(opening);
    await opened.page.goto(addressOf(path), { waitUntil: opening?.until ?? 'load' });
    return opened;
  };
  const look: Pages['look'] = async (path, see, opening) => {
    const opened = await open(path, { reducedMotion: 'reduce', ...opening });
    await see(opened.page);
    expect(opened.faults).toEqual([]);
    await leave(opened.window);
  };
  const tour: Pages['tour'] = async (paths, see, opening) => {
    const opened = await openEmpty({ reducedMotion: 'reduce', ...opening });
    for (const path of paths) {
      const address = addressOf(path);
      // Where only the fragment differs, the page would not be loaded again.
      if (withoutHash(opened.page.url()) === withoutHash(address)) await opened.page.goto('about:blank');
      await opened.page.goto(address);
      await see(opened.page, path);
      expect(opened.faults.splice(0), path).toEqual([]);
    }
    await leave(opened.window);
  };
  return { addressOf, open, look, tour };
}

function withoutHash(address: string): string {
  return address.replace(/#.*/, '');
}

const compiled = new Map<string, Promise<Briefing>>();

/** Compile a content folder, once for all files of a worker. */
export function compileOnce(content: string): Promise<Briefing> {
  const found =
    compiled.get(content) ??
    compile(content).then(({ briefing }) => {
      if (!briefing) throw new Error(`no briefing in ${content}`);
      return briefing;
    });
  compiled.set(content, found);
  return found;
}
