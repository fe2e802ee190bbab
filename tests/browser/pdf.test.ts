import { stringsOf } from '../../src/strings/index.ts';
import { directionOf } from '../../src/model/direction.ts';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import { listChartMembers } from '../../src/compiler/analysis/chart-members.ts';
import { describeAmount } from '../../src/compiler/analysis/describe-amount.ts';
import { articleItem, briefingItem } from '../../src/formats/citations/items.ts';
import { articleFile, destinationName } from '../../src/formats/links/links.ts';
import type { CompiledArticle } from '../../src/model/compiled.ts';
import { hasProgram } from '../has-program.ts';
import { findOverlaps, findOutside } from '../formats/pdf/find-faults.ts';
import { fold, readPdf, type ReadPdf, type Tag } from '../formats/pdf/read-pdf.ts';
import { readXmp } from '../formats/pdf/rules/raw.ts';
import { RULES } from '../formats/pdf/rules/rules.ts';
import { runProcess } from '../run-process.ts';
import { FULL } from '../full.ts';
import { listPages } from './list-pages.ts';
import { compileOnce } from './open-site.ts';
import { takeSites } from './take-site.ts';

const installed = {
  qpdf: FULL && (await hasProgram('qpdf', 'what qpdf finds in PDFs')),
  pdffonts: FULL && (await hasProgram('pdffonts', 'what pdffonts finds in PDFs')),
};

/** What stands between the title of a chapter and its first entry, if it is but a lead: in signs. */
const LONGEST_LEAD = 300;

/** A PDF of a site, and what it is to hold. */
interface Printed {
  name: string;
  file: string;
  articles: CompiledArticle[];
  prefixed: boolean;
}

describe.each(await takeSites('mini'))('the PDFs of $name', async ({ folder, content }) => {
  const briefing = await compileOnce(content);
  const printed: Printed[] = [];
  const read = new Map<string, ReadPdf>();

  beforeAll(async () => {
    printed.push({ name: 'briefing.pdf', file: 'briefing.pdf', articles: briefing.articles, prefixed: true });
    for (const article of briefing.articles)
      printed.push({ name: `${article.id}.pdf`, file: `articles/${article.id}/${article.id}.pdf`, articles: [article], prefixed: false });
    for (const { name, file } of printed) read.set(name, await readPdf(await readFile(join(folder, file))));
  });

  /** Check each PDF; what fails names it. */
  function check(name: string, assert: (pdf: ReadPdf, printed: Printed) => void | Promise<void>) {
    test(name, async () => {
      expect(printed.length).toBeGreaterThan(1);
      for (const it of printed) {
        const pdf = read.get(it.name);
        if (!pdf) throw new Error(`${it.name} was not read`);
        await assert(pdf, it);
      }
    });
  }
  /** What reads PDFs here takes letters as they are painted: words from right to left are read in `languages.full.test.ts`. */
  const checkWords: typeof check = (name, assert) => {
    if (directionOf(briefing.language) === 'ltr') check(name, assert);
  };
  const holds = ({ articles }: Printed, { places }: { places: { article: string }[] }) =>
    places.some(({ article }) => articles.some(({ code }) => code === article));
  const entries = (it: Printed) => [
    ...briefing.claims.filter((entry) => holds(it, entry)).map((entry) => ({ ...entry, kind: 'claim', says: entry.statement })),
    ...briefing.sources.filter((entry) => holds(it, entry)).map((entry) => ({ ...entry, kind: 'source', says: entry.name })),
    ...briefing.figures.filter((entry) => holds(it, entry)).map((entry) => ({ ...entry, kind: 'figure', says: entry.quantity })),
  ];
  const idOf = ({ prefixed }: Printed, { code }: CompiledArticle, number: number | string) =>
    prefixed ? `${code.toLowerCase()}-p${number}` : `p${number}`;

  for (const [command, options, expected] of [
    ['qpdf', ['--check'], /No syntax or stream encoding errors/],
    ['pdffonts', [], /SourceSerif4/],
  ] as const) {
    test.runIf(installed[command])(`${command} finds nothing wrong`, async () => {
      for (const { file } of printed) {
        const { text } = await runProcess([...options, join(folder, file)], { command });
        expect(text, file).toMatch(expected);
        // Every font is embedded: pdffonts says yes in the column `emb`.
        if (command !== 'pdffonts') continue;
        const fonts = text.split('\n').filter((line) => /\s(?:yes|no)\s+(?:yes|no)\s+(?:yes|no)\s/.test(line));
        expect(fonts.filter((line) => !/\syes\s+(?:yes|no)\s+(?:yes|no)\s/.test(line))).toEqual([]);
      }
    });
  }

  test('stand where the pages link to them, and no page made for printing is left', () => {
    for (const { file } of printed) expect(existsSync(join(folder, file)), file).toBe(true);
    expect(listPages(folder).filter((path) => path.startsWith('/print'))).toEqual([]);
  });

  checkWords('hold every paragraph word for word, in order, with its notes after it', (pdf, it) => {
    const text = fold(pdf.root.text);
    let at = 0;
    for (const article of it.articles) {
      for (const { number, text: words, notes } of article.paragraphs) {
        const found = text.indexOf(fold(words), at);
        expect(found, `${it.name} ${article.code}¶${number}`).toBeGreaterThanOrEqual(0);
        at = found + fold(words).length;
        for (const { ref } of notes) {
          const note = text.indexOf(ref, at);
          expect(note, `${it.name} ${ref} at ${article.code}¶${number}`).toBeGreaterThanOrEqual(at);
        }
      }
    }
  });

  checkWords('hold every claim, source and figure in full: what it says, its note, the words of each place', (pdf, it) => {
    const text = fold(pdf.root.text);
    for (const { code, says, note, places } of entries(it)) {
      const parts = [says, ...(note ? [note] : []), ...places.map(({ quote }) => quote)];
      for (const part of parts) expect(text.includes(fold(part)), `${it.name} ${code}: ${part}`).toBe(true);
    }
  });

  check('have a destination for each paragraph, claim, source and figure, and a link to its permanent address', (pdf, it) => {
    const site = (path: string) => new URL(path, briefing.site).href;
    const urls = new Set(pdf.links.map(({ url }) => url));
    for (const article of it.articles) {
      for (const { number } of article.paragraphs) {
        expect(pdf.destinations.has(idOf(it, article, number)), `${it.name} ${article.code}¶${number}`).toBe(true);
        expect(urls).toContain(site(`/articles/${article.id}/#p${number}`));
      }
    }
    for (const { kind, id } of entries(it)) {
      expect(pdf.destinations.has(`${kind}-${id}`), `${it.name} ${kind}-${id}`).toBe(true);
      expect(urls).toContain(site(`/${kind}s/#${kind}-${id}`));
    }
    for (const { url } of pdf.links) if (url) expect(url).not.toMatch(/127\.0\.0\.1|localhost|\/print\//);
  });

  check('have no dangling link, and their links lead out to pages of the site that have the id', async (pdf, it) => {
    const dangling = pdf.links.filter(({ url, destination }) => !url && (!destination || !pdf.destinations.has(destination)));
    expect(dangling, it.name).toEqual([]);
    const pages = new Map<string, string>();
    for (const url of new Set(pdf.links.flatMap(({ url }) => url ?? []))) {
      if (!url.startsWith(briefing.site)) continue;
      const { pathname, hash } = new URL(url);
      const file = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
      expect(existsSync(file), url).toBe(true);
      if (!hash) continue;
      if (!pages.has(file)) pages.set(file, await readFile(file, 'utf8'));
      expect(pages.get(file)?.includes(`id="${decodeURIComponent(hash.slice(1))}"`), url).toBe(true);
    }
  });

  checkWords('show in each line of contents and lists the page where the thing really stands', (pdf, it) => {
    // Told by the structure, not by the destinations from which the numbers were made.
    const standsOn = new Map<string, Set<number>>();
    for (const { link, text } of pdf.tags) {
      const id = /\/(?:claims|sources|figures)\/#([a-z0-9-]+)$/.exec(link?.url ?? '')?.[1];
      const paragraph = /\/articles\/([a-z0-9-]+)\/#(p\d+[a-z]?)$/.exec(link?.url ?? '');
      const article = it.articles.find(({ id: slug }) => slug === paragraph?.[1]);
      const name =
        id ?? (article && paragraph ? (it.prefixed ? `${article.code.toLowerCase()}-${paragraph[2]}` : paragraph[2]) : undefined);
      if (name && link && text) standsOn.set(name, (standsOn.get(name) ?? new Set()).add(link.page));
    }
    const numbered = pdf.tags.filter(
      ({ type, text, link }) => type === 'Link' && link?.destination && /^(?:p\.\s*)?\d+$/.test(text.trim()),
    );
    expect(numbered.length).toBeGreaterThan(10);
    for (const { text, link } of numbered) {
      const page = Number(/\d+/.exec(text)?.[0]);
      const id = link?.destination ?? '';
      expect(page, `${it.name} ${id}`).toBe(pdf.destinations.get(id));
      const seen = standsOn.get(id);
      if (seen) expect([...seen], `${it.name} ${id}`).toContain(page);
    }
    // Nothing was left unnumbered.
    expect(pdf.root.text).not.toMatch(/p\.\s*0\b/);
  });

  checkWords('are bookmarked by every heading, with its page', (pdf, it) => {
    const headings = pdf.tags.filter(({ type }) => /^H\d$/.test(type));
    expect(pdf.bookmarks.map(({ title }) => fold(title))).toEqual(headings.map(({ text }) => fold(text)));
    expect(
      pdf.bookmarks.map(({ page }) => page),
      it.name,
    ).toEqual(headings.map(({ page }) => page));
  });

  check('are tagged: headings in order, alternative texts, heads of tables', (pdf, it) => {
    const levels = pdf.tags.flatMap(({ type }) => /^H(\d)$/.exec(type)?.[1] ?? []).map(Number);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    levels.forEach((level, at) => expect(level - (levels[at - 1] ?? 0), `${it.name} heading ${at}`).toBeLessThanOrEqual(1));
    for (const { alt } of pdf.tags.filter(({ type }) => type === 'Figure')) expect(alt?.length).toBeGreaterThan(10);
    const tables = pdf.tags.filter(({ type }) => type === 'Table');
    for (const table of tables) {
      const heads = flatten(table).filter(({ type }) => type === 'TH');
      expect(heads.length, it.name).toBeGreaterThan(0);
      for (const { attributes } of heads) expect(attributes).toMatch(/\/Scope \/(Column|Row)/);
    }
    const known =
      /^(StructTreeRoot|Document|NonStruct|P|H[1-6]|Link|L|LI|LBody|Lbl|Div|Sect|Art|Table|TR|TH|TD|THead|TBody|TFoot|Figure|Caption|Span|Strong|Em|Code|Quote|BlockQuote|Note)$/;
    expect(new Set(pdf.tags.map(({ type }) => type).filter((type) => !known.test(type)))).toEqual(new Set());
  });

  check('are set in our fonts alone, all embedded', (pdf, it) => {
    expect(pdf.fonts.length).toBeGreaterThan(2);
    for (const { name, embedded } of pdf.fonts)
      expect([it.name, name, embedded]).toEqual([
        it.name,
        expect.stringMatching(/\+(?:Source(?:Serif4|Sans3)|Briefing(?:Serif|Sans)?)/),
        true,
      ]);
  });

  checkWords('have nothing cut off and nothing over anything else', (pdf, it) => {
    expect(findOutside(pdf), it.name).toEqual([]);
    expect(findOverlaps(pdf), it.name).toEqual([]);
  });

  checkWords('have no heading at the foot of a page', (pdf, it) => {
    pdf.tags.forEach((tag, at) => {
      if (!/^H\d$/.test(tag.type)) return;
      const inside = new Set(flatten(tag));
      const next = pdf.tags.slice(at).find((it) => !inside.has(it) && it.children.length === 0 && it.text.trim() && it.page);
      if (next && tag.page) expect(next.page, `${it.name} ${tag.text}`).toBe(tag.page);
    });
  });

  checkWords('have no chapter whose first entry stands on the next page', (pdf, it) => {
    pdf.tags.forEach((tag, at) => {
      if (tag.type !== 'H2') return;
      const rest = pdf.tags.slice(at + 1);
      const first = rest.findIndex(({ type }) => /^H\d$/.test(type));
      const between = rest.slice(0, first).filter(({ children }) => children.length === 0);
      const lead = between.map(({ text }) => text).join('');
      if (rest[first]?.type === 'H3' && lead.length < LONGEST_LEAD) expect(rest[first].page, `${it.name} ${tag.text}`).toBe(tag.page);
    });
  });

  /** The hash by which someone tells whether they have what was cited: of what the briefing says, or of what is attached of an article. */
  const hashOf = ({ attachments }: ReadPdf, { prefixed }: Printed) =>
    prefixed
      ? briefing.hash
      : createHash('sha256')
          .update(attachments.get('annotations.jsonld') ?? '')
          .digest('hex');

  checkWords('say on the first and the last page how to cite them, with link, version, date and hash', (pdf, it) => {
    const [article] = it.articles;
    const link = new URL(it.prefixed ? '/' : `/articles/${article?.id}/`, briefing.site).href;
    const last = pdf.pages.length;
    for (const page of [1, last]) {
      const text = fold(
        pdf.pieces
          .filter((piece) => piece.page === page)
          .map((piece) => piece.text)
          .join(''),
      );
      for (const part of ['How to cite this', link, `Version ${briefing.version}`, hashOf(pdf, it)])
        expect(text.includes(fold(part)), `${it.name} page ${page}: ${part}`).toBe(true);
    }
    for (let page = 1; page <= last; page++) {
      const text = pdf.pieces
        .filter((piece) => piece.page === page)
        .map((piece) => piece.text)
        .join('');
      expect(fold(text)).toContain(fold(`${page} of ${last}`));
    }
  });

  check('have a place for each locator, by its name', (pdf, it) => {
    const passages = it.articles.flatMap(({ code, paragraphs }) => paragraphs.map(({ number }) => destinationName(`${code}¶${number}`)));
    const cited = [...entries(it), ...briefing.charts.filter(({ beside }) => it.articles.some(({ code }) => code === beside?.article))];
    const whole = it.prefixed ? [...briefing.findings, ...briefing.names, ...briefing.relations, ...briefing.charts] : [];
    const names = [...passages, ...[...cited, ...whole].map(({ code }) => code)];
    expect(
      names.filter((name) => !pdf.destinations.has(name)),
      it.name,
    ).toEqual([]);
  });

  check('say of each link in words where it leads', (pdf, it) => {
    expect(
      pdf.links.filter(({ words }) => !words?.trim()),
      it.name,
    ).toEqual([]);
    const claim = entries(it).find(({ kind }) => kind === 'claim');
    if (claim) expect(pdf.links.find(({ destination }) => destination === `claim-${claim.id}`)?.words).toContain(claim.code);
  });

  checkWords('keep the words of each paragraph apart, and their apostrophes', (pdf, it) => {
    const text = pdf.root.text.replace(/\s+/g, ' ');
    for (const article of it.articles)
      for (const { number, text: words } of article.paragraphs)
        expect(text.includes(words.replace(/\s+/g, ' ').trim()), `${it.name} ${article.code}¶${number}`).toBe(true);
  });

  check('end no line of an address after a hyphen', (pdf, it) => {
    const [article] = it.articles;
    const file = new URL(
      it.prefixed ? 'briefing.pdf' : `articles/${article?.id}/${article?.id}.pdf`,
      `${briefing.site.replace(/\/$/, '')}/`,
    ).href;
    expect(pdf.root.text, it.name).toContain(file);
    const [start = ''] = file.split('-');
    expect(
      pdf.pieces.map(({ text }) => text.trim()).filter((line) => line.endsWith('-') && file.includes(line) && line.includes(start)),
    ).toEqual([]);
  });

  checkWords('say every number of a chart in its alternative text', (pdf, it) => {
    const charts = briefing.charts.filter(({ beside }) => it.prefixed || it.articles.some(({ code }) => code === beside?.article));
    for (const chart of charts) {
      const { alt = '', text = '' } = pdf.tags.find(({ type, alt }) => type === 'Figure' && alt?.startsWith(`${chart.code}. `)) ?? {};
      expect(alt, `${it.name} ${chart.code}`).toContain(chart.title);
      const figures = listChartMembers(chart).flatMap(({ kind, id }) =>
        briefing.figures.filter((figure) => kind === 'figure' && figure.id === id),
      );
      for (const figure of figures)
        for (const words of figure.kind === 'number' ? [describeAmount(stringsOf(briefing), figure), figure.code] : [figure.code]) {
          expect(alt, `${it.name} ${chart.code}`).toContain(words);
          expect(fold(text), `${it.name} ${chart.code}`).toContain(fold(words));
        }
    }
  });

  test('keep the rules that are checked', async () => {
    for (const { name, file } of printed) {
      const document = await PDFDocument.load(await readFile(join(folder, file)), { updateMetadata: false });
      // Parts of Arabic letters are glyphs of their own, of which Chromium does not tell what they mean: docs/pdf.md says so.
      const rules = RULES.filter(({ clause }) => directionOf(briefing.language) === 'ltr' || clause !== '7.21.7');
      for (const { standard, clause, says, find } of rules) expect(find(document), `${name}: ${standard}, ${clause}: ${says}`).toEqual([]);
    }
  });

  test('say as metadata what their pages are cited as', async () => {
    for (const { file, articles, prefixed } of printed) {
      const document = await PDFDocument.load(await readFile(join(folder, file)), { updateMetadata: false });
      const site = briefing.site.replace(/\/$/, '');
      const [article] = articles;
      const item = prefixed || !article ? briefingItem(briefing, site) : articleItem(briefing, site, article);
      const xmp = readXmp(document);
      const words = [
        item.title,
        ...(item.author ?? []).map(({ literal }) => literal),
        item.publisher,
        item.genre,
        item.URL,
        item.language,
        item['container-title'],
      ];
      for (const word of words)
        if (word !== undefined) expect(xmp).toContain(`>${word.replaceAll('&', '&#x26;').replaceAll('<', '&#x3C;')}<`);
      expect(document.getTitle()).toBe(item.title);
    }
  });

  check('state title, author, language, date and keywords', (pdf, it) => {
    const date = `D:${briefing.date.replaceAll('-', '')}000000Z`;
    expect(pdf.info).toMatchObject({
      Title: expect.stringContaining(it.prefixed ? briefing.title : (it.articles[0]?.label ?? '')) as string,
      Author: briefing.editors.join(', '),
      Language: it.prefixed ? briefing.language : it.articles[0]?.language,
      CreationDate: date,
      ModDate: date,
      Keywords: expect.stringContaining(`version ${briefing.version}`) as string,
    });
  });

  check('carry the data as published: all of it, or that of the article alone, with the editions as Markdown', async (pdf, it) => {
    const editions = it.articles.map(({ id }) => `${id}.md`);
    const [article] = it.articles;
    const data = it.prefixed ? 'briefing.json' : 'annotations.jsonld';
    const published = it.prefixed || !article ? 'briefing.json' : articleFile(article, 'annotations.jsonld');
    expect([...pdf.attachments.keys()].sort()).toEqual([data, 'figures.csv', ...editions].sort());
    expect(Buffer.from(pdf.attachments.get(data) ?? [])).toEqual(await readFile(join(folder, published)));
    for (const name of editions)
      expect(Buffer.from(pdf.attachments.get(name) ?? [])).toEqual(await readFile(join(content, 'articles', name)));
    const rows = Buffer.from(pdf.attachments.get('figures.csv') ?? []).toString();
    const here = new Set(it.articles.map(({ code }) => code));
    for (const { code, places } of briefing.figures) {
      const isHere = places.some((place) => here.has(place.article));
      expect(rows.includes(`\r\n${code},`), code).toBe(isHere);
    }
  });
});

function flatten(tag: Tag): Tag[] {
  return [tag, ...tag.children.flatMap(flatten)];
}
