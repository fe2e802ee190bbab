import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { compile } from '../../src/compile.ts';
import { launchBrowser } from '../../src/print/browser.ts';
import { serveFolder, type FolderServer } from '../../src/print/serve-folder.ts';
import type { Briefing, CompiledArticle } from '../../src/schema/compiled.ts';
import type { Site } from './build-sites.ts';

const [briefed, mini] = inject('sites') as [Site, Site];
const PATIENCE = { timeout: 10_000 };
const WIDE = { viewport: { width: 1440, height: 900 } };

let browser: Browser;
let servers: Map<string, FolderServer>;
let briefing: Briefing;
let article: CompiledArticle;
beforeAll(async () => {
  browser = await launchBrowser();
  servers = new Map(await Promise.all([briefed, mini].map(async ({ folder }) => [folder, await serveFolder(folder)] as const)));
  const compiled = await compile(briefed.content);
  if (!compiled.briefing?.articles[0]) throw new Error('no briefing');
  briefing = compiled.briefing;
  article = compiled.briefing.articles[0];
});
afterAll(async () => {
  await browser.close();
  await Promise.all([...servers.values()].map((server) => server.close()));
});

/** Open a page, let a test use it, and see that the browser complained of nothing. */
async function use(
  path: string,
  see: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
  { folder }: Site = briefed,
): Promise<void> {
  const context = await browser.newContext({
    ...WIDE,
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
    ...options,
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(String(error)));
  await page.goto(new URL(path, servers.get(folder)?.url).href);
  await see(page);
  expect(faults).toEqual([]);
  await context.close();
}

const path = () => `/articles/${article.id}/`;
const evaluate = <T>(page: Page, code: string) => page.evaluate(code) as Promise<T>;
const menu = (page: Page) => page.locator('.copy-menu');
const bar = (page: Page) => page.getByRole('toolbar', { name: 'Selected words' });
/** Read a citation from the file of a built page. */
function citation(list: string, key: string, style: string): string | undefined {
  const all = JSON.parse(readFileSync(join(briefed.folder, list, 'citations.json'), 'utf8')) as Record<string, Record<string, string>>;
  return all[key]?.[style];
}
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const clipboard = (page: Page) => evaluate<string>(page, 'navigator.clipboard.readText()');
const canonical = (page: Page) => evaluate<string>(page, `document.querySelector('link[rel=canonical]').href`);

/** Press a button of the menu or bar, and read what it put on the clipboard. */
async function take(page: Page, name: string): Promise<string> {
  await evaluate(page, `navigator.clipboard.writeText('nothing')`);
  await button(page, name).click();
  await expect.poll(() => clipboard(page), PATIENCE).not.toBe('nothing');
  return clipboard(page);
}

/** Select words of a paragraph by their place in its text. */
function select(page: Page, id: string, start: number, end: number, endId = id): Promise<void> {
  return evaluate(
    page,
    `(() => {
      const point = (id, at) => {
        const walker = document.createTreeWalker(document.getElementById(id), NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          if (at <= walker.currentNode.length) return [walker.currentNode, at];
          at -= walker.currentNode.length;
        }
      };
      getSelection().setBaseAndExtent(...point('${id}', ${start}), ...point('${endId}', ${end}));
    })()`,
  );
}

describe('everything has a permanent link', () => {
  const valuesOf = (folder: string, page: string) =>
    [...readFileSync(join(folder, page, 'index.html'), 'utf8').matchAll(/<a\b[^>]*>/g)].flatMap(([tag]) => {
      const [, code] = /data-copy="([^"]+)"/.exec(tag) ?? [];
      const [, href] = /href="([^"]+)"/.exec(tag) ?? [];
      return code && href ? [[code, href] as const] : [];
    });

  test('on the pages of articles: sections, paragraphs, notes and charts', () => {
    for (const { id, code, sections, paragraphs } of briefing.articles) {
      const links = new Map(valuesOf(briefed.folder, `articles/${id}`));
      for (const section of sections) expect(links.get(`${code}#${section.id}`)).toBe(`#${section.id}`);
      for (const { number, notes } of paragraphs) {
        expect(links.get(`${code}¶${number}`)).toBe(`#p${number}`);
        for (const { ref } of notes) expect(links.has(ref), ref).toBe(true);
      }
      const charts = briefing.charts.filter(({ beside }) => beside?.article === code);
      for (const chart of charts) expect(links.get(chart.code)).toBe(`#chart-${chart.id}`);
    }
  });

  test('in the lists, among the charts and in the crosswalk', () => {
    for (const kind of ['claim', 'source', 'figure', 'chart'] as const) {
      const links = valuesOf(briefed.folder, `${kind}s`);
      expect(links).toEqual(expect.arrayContaining(briefing[`${kind}s`].map(({ id, code }) => [code, `#${kind}-${id}`])));
    }
    const rows = new Map(valuesOf(briefed.folder, 'crosswalk'));
    for (const { id, code } of briefing.relations) if (rows.has(code)) expect(rows.get(code)).toBe(`#relation-${id}`);
    const ids = [...readFileSync(join(briefed.folder, 'crosswalk/index.html'), 'utf8').matchAll(/class="row [^"]*" id="([^"]+)"/g)];
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.map(([, id]) => `#${id}`).filter((id) => ![...rows.values()].includes(id))).toEqual([]);
  });

  test('on the page of each thing', () => {
    for (const { id, code } of briefing.claims) expect(valuesOf(briefed.folder, `claims/${id}`)).toContainEqual([code, `/claims/${id}/`]);
  });
});

describe('the menu', () => {
  test('copies the link, the words, the quotation, the preview and the citation of a paragraph, and says so once', async () => {
    await use(path(), async (page) => {
      const said: string[] = [];
      await page.exposeFunction('hear', (words: string) => said.push(words));
      const number = page.locator('[data-passage=p1] .paragraph-number');
      await number.click();
      await menu(page).waitFor();
      await evaluate(
        page,
        `new MutationObserver(() => { const words = document.querySelector('.copy-said').textContent; if (words) hear(words); }).observe(document.querySelector('.copy-said'), { childList: true, characterData: true, subtree: true })`,
      );
      expect(new URL(page.url()).hash).toBe('#p1');
      const own = await canonical(page);
      const copied: string[] = [];
      for (const name of ['Link', 'Link to these very words', 'Quotation with locator and link', 'Link with preview', 'Citation']) {
        if (!(await menu(page).isVisible())) await number.press('Enter');
        copied.push(await take(page, name));
        await menu(page).waitFor({ state: 'hidden' });
        expect(await evaluate(page, 'document.activeElement.dataset.copy')).toBe(`${article.code}¶1`);
      }
      expect(copied[0]).toBe(`${own}#p1`);
      expect(copied[1]?.startsWith(`${own}?v=${briefing.version}#p1:~:text=`)).toBe(true);
      expect(copied[2]).toContain(`${article.code}¶1, ${article.label}, ${briefing.title}, ${own}#p1)`);
      expect(copied[2]).toContain('retold in the reading edition');
      expect(copied[2]?.startsWith(article.paragraphs[0]?.text.replace(/\s+/g, ' ') ?? '?')).toBe(true);
      expect(copied[3]).toBe(new URL(`/s/${article.code.toLowerCase()}1/`, own).href);
      expect(copied[4]).toBe(citation(path(), 'p1', 'apa'));
      expect(said).toEqual([
        'Copied: link, A¶1',
        'Copied: link to the words, A¶1',
        'Copied: words with locator and link, A¶1',
        'Copied: link with preview, A¶1',
        'Copied: citation of A¶1, APA',
      ]);
      expect(await page.getByRole('status').count()).toBe(1);
    });
  });

  test('keeps the style of citation that was chosen', async () => {
    await use(path(), async (page) => {
      await page.locator('[data-passage=p1] .paragraph-number').click();
      await page.getByRole('radio', { name: 'MLA' }).check();
      expect(await take(page, 'Citation')).toBe(citation(path(), 'p1', 'mla'));
      await page.reload();
      await page.locator('[data-passage=p1] .paragraph-number').click();
      expect(await page.getByRole('radio', { name: 'MLA' }).isChecked()).toBe(true);
      expect(await take(page, 'Citation')).toBe(citation(path(), 'p1', 'mla'));
    });
  });

  test('says that a citation cannot be read, and offers the link', async () => {
    await use(path(), async (page) => {
      await page.route('**/citations.json', (route) => route.fulfill({ json: {} }));
      await page.locator('[data-passage=p2] .paragraph-number').click();
      await button(page, 'Citation').click();
      await menu(page).getByText(`The citation of ${article.code}¶2 could not be read.`).waitFor();
      expect(await take(page, 'Copy the link instead')).toBe(`${await canonical(page)}#p2`);
    });
  });

  test('opens with c for what has the focus, moves by arrows, and Esc returns', async () => {
    await use(path(), async (page) => {
      await page.keyboard.press('n');
      await page.keyboard.press('c');
      await menu(page).waitFor();
      const name = await menu(page).getAttribute('aria-label');
      expect(name).toBe(`Copy or cite ${article.code}¶1`);
      const focused = () => evaluate<string>(page, 'document.activeElement.textContent');
      expect(await focused()).toBe('Link');
      await page.keyboard.press('ArrowDown');
      expect(await focused()).toBe('Link to these very words');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowUp');
      expect(await focused()).toBe('Citation');
      await page.keyboard.press('Escape');
      expect(await menu(page).isVisible()).toBe(false);
      expect(await evaluate(page, 'document.activeElement.className')).toBe('paragraph-number');
    });
  });

  test('gives the words of a note, and leaves other keys and modified clicks alone', async () => {
    const paragraph = article.paragraphs.find(({ notes }) => notes.some(({ kind, ranges }) => kind === 'claim' && ranges.length === 1));
    const note = paragraph?.notes.find(({ kind, ranges }) => kind === 'claim' && ranges.length === 1);
    const [range] = note?.ranges ?? [];
    if (!paragraph || !note || !range) throw new Error('a claim with words');
    const words = paragraph.text.slice(range.start, range.end).replace(/\s+/g, ' ');
    await use(path(), async (page) => {
      const details = page.locator(`[data-passage=p${paragraph.number}] [data-note="${note.ref}"]`);
      await details.locator('summary').click();
      await details.getByText('Link to this note').click();
      const quotation = await take(page, 'Quotation with locator and link');
      expect(quotation).toContain(words.replace(/^“|”$/g, ''));
      expect(quotation).toContain(`${article.code}¶${paragraph.number}, ${note.ref}, ${article.label}`);
      await page.keyboard.press('Control+c');
      expect(await menu(page).isVisible()).toBe(false);
    });
  });

  test.each([
    ['/claims/', 'claim'],
    ['/sources/', 'source'],
    ['/figures/', 'figure'],
    ['/charts/', 'chart'],
    ['/crosswalk/', 'relation'],
  ] as const)('copies what stands on %s', async (list, kind) => {
    const [first] = briefing[`${kind}s`];
    await use(list, async (page) => {
      const link = kind === 'relation' ? page.locator('.row-pair [data-copy]').first() : page.locator(`[data-copy="${first?.code}"]`);
      const code = await link.getAttribute('data-copy');
      await link.click();
      const fragment = await link.getAttribute('href');
      expect(await take(page, 'Link')).toBe(`${await canonical(page)}${fragment}`);
      await page.keyboard.press('c');
      const text = await take(page, 'Text with locator and link');
      expect(text).toContain(`(${kind}, in the words of the briefing: ${code}, ${briefing.title}, `);
      expect(text.startsWith('(')).toBe(false);
      await page.keyboard.press('c');
      expect(await take(page, 'Citation')).toBe(citation(list, fragment?.slice(1) ?? '', 'apa'));
    });
  });

  test('copies a thing from its own page', async () => {
    const [, claim] = briefing.claims;
    await use(`/claims/${claim?.id}/`, async (page) => {
      await page.getByText('Link to this claim').click();
      expect(await take(page, 'Citation')).toBe(citation('/claims/', `claim-${claim?.id}`, 'apa'));
      expect(page.url().endsWith(`/claims/${claim?.id}/`)).toBe(true);
    });
  });

  test('shows the text where the clipboard is closed to the page', async () => {
    await use(path(), async (page) => {
      await evaluate(page, `navigator.clipboard.write = () => Promise.reject(new Error('closed'))`);
      await page.locator('[data-passage=p1] .paragraph-number').click();
      await button(page, 'Link').click();
      const field = page.getByRole('textbox', { name: 'The text to copy' });
      expect(await field.inputValue()).toBe(`${await canonical(page)}#p1`);
      expect(await evaluate(page, 'getSelection().toString()')).toBe(`${await canonical(page)}#p1`);
    });
  });

  test('hands the page that has a preview to the system, where it has a sheet', async () => {
    await use(path(), async (page) => {
      await evaluate(page, `navigator.share = (data) => { window.shared = data; return Promise.resolve(); }`);
      await page.locator('[data-passage=p1] .paragraph-number').click();
      await button(page, 'Share …').click();
      await menu(page).waitFor({ state: 'hidden' });
      expect(await evaluate(page, 'window.shared')).toEqual({
        title: `${article.code}¶1, ${article.label}, ${briefing.title}`,
        url: new URL(`/s/${article.code.toLowerCase()}1/`, await canonical(page)).href,
      });
    });
  });

  test('opens at a tap, with targets for fingers', async () => {
    const touch = { viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true };
    await use(
      path(),
      async (page) => {
        await page.locator('[data-passage=p1] .paragraph-number').tap();
        await menu(page).waitFor();
        const heights = await evaluate<number[]>(
          page,
          `[...document.querySelectorAll('.copy-menu button, .copy-menu label')].map((it) => it.getBoundingClientRect().height)`,
        );
        expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
        await button(page, 'Link').tap();
        await expect.poll(() => clipboard(page), PATIENCE).toBe(`${await canonical(page)}#p1`);
      },
      touch,
    );
  });
});

describe('the bar at selected words', () => {
  test('comes with the mouse, takes neither focus nor selection, and goes with Esc', async () => {
    await use(path(), async (page) => {
      const box = await page.locator('#p1').boundingBox();
      if (!box) throw new Error('a paragraph');
      await page.mouse.move(box.x + 4, box.y + 14);
      await page.mouse.down();
      await page.mouse.move(box.x + 300, box.y + 14, { steps: 4 });
      expect(await bar(page).isVisible()).toBe(false);
      await page.mouse.up();
      await bar(page).waitFor();
      const selected = await evaluate<string>(page, 'getSelection().toString()');
      expect(selected.length).toBeGreaterThan(10);
      expect(await evaluate(page, 'document.activeElement.localName')).toBe('body');
      const copied = await take(page, 'Copy quotation');
      expect(copied).toContain(selected.split(' ').slice(0, 3).join(' '));
      expect(await evaluate(page, 'getSelection().toString()')).toBe(selected);
      expect(await bar(page).isVisible()).toBe(false);

      await select(page, 'p1', 0, 20);
      await bar(page).waitFor();
      await page.keyboard.press('Escape');
      expect(await bar(page).isVisible()).toBe(false);
      expect(await evaluate<string>(page, 'getSelection().toString()')).not.toBe('');
      await evaluate(page, 'getSelection().removeAllRanges()');
    });
  });

  test('comes with the keyboard; c opens the menu for the words', async () => {
    await use(path(), async (page) => {
      await select(page, 'p1', 0, 5);
      for (let at = 0; at < 3; at++) await page.keyboard.press('Control+Shift+ArrowRight');
      await bar(page).waitFor();
      const selected = (await evaluate<string>(page, 'getSelection().toString()')).trim();
      expect(selected.length).toBeGreaterThan(8);
      await page.keyboard.press('c');
      await menu(page).waitFor();
      expect(await bar(page).isVisible()).toBe(false);
      expect(await take(page, 'Quotation with locator and link')).toContain(selected.split(' ')[0]);
    });
  });

  test('covers words of two paragraphs, and is not there for other words', async () => {
    const [one, two] = article.paragraphs;
    await use(path(), async (page) => {
      await select(page, 'p1', (one?.text.length ?? 0) - 12, 8, 'p2');
      await bar(page).waitFor();
      const copied = await take(page, 'Copy quotation');
      expect(copied).toContain(`${article.code}¶${one?.number}–${two?.number}, `);
      await evaluate(page, `getSelection().selectAllChildren(document.querySelector('.standfirst'))`);
      await page.waitForTimeout(400);
      expect(await bar(page).isVisible()).toBe(false);
    });
  });

  test('says whose words they are', async () => {
    const { text, number } = article.paragraphs.find((it) => /\w “[^”]{12,80}”/.test(it.text)) ?? { text: '', number: 0 };
    const start = text.indexOf('“') + 1;
    const end = text.indexOf('”', start);
    await use(path(), async (page) => {
      await select(page, `p${number}`, start, end);
      await bar(page).waitFor();
      const place = `${article.code}¶${number}, ${article.label}, ${briefing.title}, ${await canonical(page)}#p${number}`;
      expect(await take(page, 'Copy quotation')).toBe(`“${text.slice(start, end).replace(/\s+/g, ' ')}” (${place})`);
    });
  });
});

/** The reference implementation of text directives finds the words as browsers do; the one that tests run in may not look for words at all. */
const FINDER = readFileSync(join(import.meta.dirname, '../../node_modules/text-fragments-polyfill/src/text-fragment-utils.js'), 'utf8');

describe('a link to words names them, and no others', () => {
  const places = (last: string): [string, { id: string; start: number; end: number }][] => {
    const find = (name: string, pattern: RegExp): [string, { id: string; start: number; end: number }] => {
      for (const { number, text } of briefing.articles[0]?.paragraphs ?? []) {
        const match = pattern.exec(text);
        if (match) return [name, { id: `p${number}`, start: match.index, end: match.index + match[0].length }];
      }
      throw new Error(`no words for ${name}`);
    };
    const marked = article.paragraphs.flatMap(({ number, notes }) =>
      notes.flatMap(({ ranges }) => ranges.map((range) => ({ number, ...range }))),
    );
    const [first] = marked;
    if (!first) throw new Error('no marks');
    const next = marked.find(({ number, start }) => number === first.number && start > first.end);
    return [
      ['within a mark', { id: `p${first.number}`, start: first.start, end: first.end }],
      ['across marks', { id: `p${first.number}`, start: first.start + 1, end: (next?.end ?? first.end) - 1 }],
      find('with quotation marks', /\p{L}+ “[^”]+” \p{L}+/u),
      find('with a hyphen', /\p{L}+ \p{L}+-\p{L}+ \p{L}+/u),
      find('that stand everywhere', /\b(?:the|of)\b/u),
      ['with diacritics', { id: last, start: 0, end: 12 }],
    ];
  };

  test('in each of several kinds of place', async () => {
    await use(path(), async (page) => {
      const last = `p${article.paragraphs.at(-1)?.number}`;
      await evaluate(page, `document.getElementById('${last}').prepend('Dāʿish in Šām said so: ')`);
      await page.route('**/finder.js', (route) => route.fulfill({ contentType: 'text/javascript', body: FINDER }));
      const links: { name: string; link: string; words: string }[] = [];
      for (const [name, { id, start, end }] of places(last)) {
        await select(page, id, start, end);
        await bar(page).waitFor();
        const words = await evaluate<string>(page, 'getSelection().toString()');
        links.push({ name, words, link: await take(page, 'Copy link') });
        await evaluate(page, 'getSelection().removeAllRanges()');
        await bar(page).waitFor({ state: 'hidden' });
      }
      // The finder asks for the style of each element, which takes minutes where notes hang on one another.
      await evaluate(
        page,
        `document.adoptedStyleSheets = []; document.querySelectorAll('style, link[rel=stylesheet], .copy-menu, .copy-bar, .copy-said').forEach((it) => it.remove()); document.querySelectorAll('details').forEach((it) => (it.open = true))`,
      );
      for (const { name, link, words } of links) {
        const { hash } = new URL(link);
        expect(hash, name).toMatch(/^#p\d+a?:~:text=/);
        const found = await evaluate<{ words: string; id: string }[]>(
          page,
          `import('/finder.js').then(({ getFragmentDirectives, parseFragmentDirectives, processTextFragmentDirective }) => {
            const [directive] = parseFragmentDirectives(getFragmentDirectives(${JSON.stringify(hash)})).text;
            return processTextFragmentDirective(directive).map((range) => ({
              words: range.toString(),
              id: (range.startContainer.parentElement.closest('.paragraph') ?? {}).id,
            }));
          })`,
        );
        expect(found, `${name}: ${hash}`).toHaveLength(1);
        expect(found[0]?.id).toBe(/^#(p\d+a?)/.exec(hash)?.[1]);
        expect(found[0]?.words.replace(/\s+/g, ' '), name).toContain(words.replace(/\s+/g, ' ').trim());
      }
    });
  });
});

describe('links that have aged', () => {
  const aged = '/articles/harbor/';
  const note = (page: Page) => page.locator('[data-passage=p1] [data-reworded]');

  test('a link to words of an earlier version says that they may have changed, with the words then', async () => {
    const text = `${aged}?v=0.9.0#p1:~:text=filling%20with%20sand`;
    await use(
      text,
      async (page) => {
        expect(new URL(page.url()).hash).toMatch(/^#p1/);
        await expect.poll(() => note(page).getAttribute('open'), PATIENCE).not.toBeNull();
        const words = (await note(page).textContent())?.replace(/\s+/g, ' ');
        expect(words).toContain('eworded in version 1.0.0');
        expect(words).toContain('The link that led here was made with version 0.9.0');
        expect(words).toContain('In version 0.9.0: The harbor of Port Alder is filling with sand, says a crew.');
        expect(words).toContain('It is silt.');
      },
      {},
      mini,
    );
  });

  test('a link of the version that is shown says nothing, and one without a version shows the words before', async () => {
    await use(`${aged}?v=1.0.0#p1`, async (page) => expect(await note(page).getAttribute('open')).toBeNull(), {}, mini);
    await use(
      `${aged}#p1`,
      async (page) => {
        await expect.poll(() => note(page).getAttribute('open'), PATIENCE).not.toBeNull();
        expect(await note(page).textContent()).not.toContain('The link that led here');
      },
      {},
      mini,
    );
  });

  test('without scripts the paragraph and the note say what they were', async () => {
    await use(
      `${aged}#claim-mud-wins`,
      async (page) => {
        expect(await note(page).locator('summary').isVisible()).toBe(true);
        const reworded = page.locator('[data-passage=p2] .reworded:visible');
        expect((await reworded.textContent())?.replace(/\s+/g, ' ').trim()).toBe(
          'Reworded in version 1.0.0: then The sand wins every year, now “The mud wins every year”. It is mud.',
        );
      },
      { javaScriptEnabled: false },
      mini,
    );
  });
});

describe('axe finds nothing', () => {
  const open = async (page: Page) => {
    await page.locator('[data-passage=p1] .paragraph-number').click();
    await menu(page).waitFor();
  };
  const mark = async (page: Page) => {
    await select(page, 'p1', 0, 20);
    await bar(page).waitFor();
  };
  test.each([
    ['menu, light', {}, open],
    ['menu, dark', { colorScheme: 'dark' }, open],
    ['menu, narrow', { viewport: { width: 390, height: 800 } }, open],
    ['bar, light', {}, mark],
    ['bar, dark, narrow', { colorScheme: 'dark', viewport: { width: 390, height: 800 } }, mark],
  ] as const)('with the %s', async (_name, options, prepare) => {
    await use(
      '/articles/harbor/',
      async (page) => {
        await prepare(page);
        const { violations } = await new AxeBuilder({ page })
          .include('.copy-menu')
          .include('.copy-bar')
          .include('.copy-said')
          .setLegacyMode()
          .analyze();
        expect(violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([]);
      },
      options,
      mini,
    );
  });
});
