import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { serveSite } from '../../src/cli/shared/site-url.ts';

/** What a reader’s browser loads. */
export interface Loaded {
  /** With Brotli, as hosts send it; fonts and pictures as they are. */
  bytes: number;
  requests: number;
  /** How many requests follow one another at most: one that starts after another has ended waits for it. */
  rounds: number;
}

/** What reading a large site costs. */
export interface Reading {
  /** The first view of an article, nothing kept from before. */
  article: Loaded;
  /**
   * Milliseconds of the main thread on a processor six times slower, until the first text of the article is painted, and until all is
   * loaded; and until a page of its words alone is painted, without styles, marks, notes and scripts.
   */
  mainThread: { painted: number; loaded: number; words: number };
  /** What is read when the field is entered, before anything stands in it. */
  entering: Record<'search' | 'check', Loaded>;
  /** From the last letter of a word that is typed into the field of the search to its results, and from a word that is pasted. */
  search: Loaded;
  pasted: Loaded;
  /** From a quotation that is pasted to its verdict. */
  check: Loaded;
}

/** How much slower than this machine a phone is taken to be. */
const SLOWER = 6;
const VIEW = { width: 390, height: 844 };
/** Nothing more is loaded where nothing was asked for so long, in milliseconds: a search waits until nobody types. */
const QUIET = 500;

/**
 * Measure what readers wait for on a built site, in a browser of its own for each figure.
 *
 * @param path of an article
 * @param word that the site has
 * @param quotation words of a text of the site
 */
export async function measureReading(
  browser: Browser,
  site: string,
  { path, word, quotation }: { path: string; word: string; quotation: string },
): Promise<Reading> {
  const server = await serveSite(site);
  const visit = async <T>(look: (page: Page) => Promise<T>): Promise<T> => {
    const context = await browser.newContext({ viewport: VIEW });
    try {
      return await look(await context.newPage());
    } finally {
      await context.close();
    }
  };
  const address = (at: string) => new URL(`.${at}`, server.url).href;
  const answer = (kind: 'search' | 'check', text: string, typed: boolean) =>
    visit(async (page) => {
      await page.goto(address(`/${kind}/`), { waitUntil: 'networkidle' });
      const field = page.locator(`#${kind}-field`);
      const entering = await watch(page, () => field.focus());
      if (typed) await watch(page, () => field.pressSequentially(text.slice(0, -1)));
      const first = await watch(page, async () => {
        if (typed) await field.press(text.slice(-1));
        else await field.fill(text);
        await field.press('Control+Enter');
        await page.locator(`#${kind}-results > *`).first().waitFor();
      });
      return { entering, first };
    });
  try {
    const [typed, pasted, check] = [
      await answer('search', word, true),
      await answer('search', word, false),
      await answer('check', quotation, false),
    ];
    return {
      article: await visit((page) => watch(page, async () => void (await page.goto(address(path), { waitUntil: 'networkidle' })))),
      mainThread: await visit(async (page) => ({
        ...(await timeMainThread(page, address(path))),
        words: (await timeMainThread(page, await serveWords(page, address(path)))).painted,
      })),
      entering: { search: typed.entering, check: check.entering },
      search: typed.first,
      pasted: pasted.first,
      check: check.first,
    };
  } finally {
    await server.close();
  }
}

/** Weigh what is loaded while something is done. */
async function watch(page: Page, work: () => Promise<void>): Promise<Loaded> {
  const loads: Promise<{ bytes: number; start: number; end: number }>[] = [];
  let asked = 0;
  page.on('request', () => asked++);
  page.on('requestfinished', (request) => {
    const weigh = async () => {
      const body = (await (await request.response())?.body()) ?? Buffer.alloc(0);
      const { startTime, responseEnd } = request.timing();
      const bytes = /\.(?:woff2|png|pdf)$/.test(request.url()) ? body.length : brotliCompressSync(body).length;
      return { bytes, start: startTime, end: startTime + responseEnd };
    };
    loads.push(weigh());
  });
  await work();
  for (let before = -1; before !== asked; await page.waitForTimeout(QUIET)) before = asked;
  const loaded = (await Promise.all(loads)).sort((one, other) => one.start - other.start);
  let [rounds, end] = [0, -Infinity];
  for (const load of loaded) {
    if (load.start < end) continue;
    rounds++;
    end = load.end;
  }
  return { bytes: loaded.reduce((sum, { bytes }) => sum + bytes, 0), requests: loaded.length, rounds };
}

/** Time the main thread of a page until it can be read and until it is loaded, by a trace of the browser, where the processor is slower. */
async function timeMainThread(page: Page, url: string): Promise<{ painted: number; loaded: number }> {
  const [session, browser] = [await page.context().newCDPSession(page), page.context().browser()];
  if (!browser) throw new Error('Unexpected page without a browser');
  await page.goto('about:blank');
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await browser.startTracing(page, { categories: ['loading', 'devtools.timeline', 'disabled-by-default-devtools.timeline'] });
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0); // which may come later
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  return { painted: sumTasks(traceEvents, 'firstContentfulPaint'), loaded: sumTasks(traceEvents, 'MarkLoad') };
}

/** Serve the words of the paragraphs of an article as a page of nothing else; returns its address. */
async function serveWords(page: Page, article: string): Promise<string> {
  await page.goto(article);
  const body = await page.evaluate(() =>
    [...document.querySelectorAll('.paragraph')]
      .map(({ textContent }) => {
        const paragraph = document.createElement('p');
        paragraph.textContent = textContent;
        return paragraph.outerHTML;
      })
      .join(''),
  );
  const address = new URL('/words/', article).href;
  await page.route(address, (route) =>
    route.fulfill({ contentType: 'text/html', body: `<!doctype html><html lang="en"><title>Words</title>${body}` }),
  );
  return address;
}

/** An event of a trace of Chromium: times in microseconds. */
export interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** The time of the thread alone, without that of others which the system let run. */
  tdur?: number;
  args: { data?: { isOutermostMainFrame?: boolean } };
}

/**
 * Add up, in milliseconds, the tasks of the main thread of the page that was loaded last, until its first text was painted or it was
 * loaded, whichever is asked for.
 *
 * @throws an error if that did not happen
 */
export function sumTasks(events: readonly TraceEvent[], until: 'firstContentfulPaint' | 'MarkLoad'): number {
  const loaded = events.findLast(({ name, args }) => name === 'MarkLoad' && args.data?.isOutermostMainFrame);
  const start = events.findLast(({ name, pid, ts }) => name === 'CommitLoad' && pid === loaded?.pid && ts < loaded.ts);
  const from = start?.ts ?? 0;
  const end = events.find(({ name, pid, ts }) => name === until && pid === loaded?.pid && ts > from)?.ts;
  if (!loaded || end === undefined) throw new Error(`Unexpected trace without \`${until}\`, expected that of a page that was loaded`);
  return events
    .filter(({ name, pid, tid }) => name === 'RunTask' && pid === loaded.pid && tid === loaded.tid)
    .filter(({ ts, dur = 0 }) => ts + dur > from && ts <= end)
    .reduce((sum, { dur = 0, tdur = dur }) => sum + tdur / 1000, 0);
}
