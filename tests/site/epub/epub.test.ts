import { EpubCheck } from '@likecoin/epubcheck-ts';
import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { XmlElement } from '@rgrove/parse-xml';
import { describe, expect, test } from 'vitest';
import { articlePath, entryId, locator, paragraphId } from '../../../src/formats/links/links.ts';
import { itemsOf, type Briefing, type CompiledArticle } from '../../../src/model/compiled.ts';
import { KINDS, PAGE_KINDS } from '../../../src/model/kinds.ts';
import { writeBook } from '../../../src/site/epub/index.ts';
import { compileEditions, compileGood } from '../../briefings.ts';
import { FULL } from '../../full.ts';
import { copyMini, copyMiniFound } from '../../mini.ts';
import { ROOT } from '../../run-process.ts';
import { writeSmall } from '../../small.ts';
import { copyTranslated } from '../../translated.ts';
import { HARD_TEXT } from './hard-text.ts';
import { listElements, readEpub, textOf, type OpenBook } from './read-epub.ts';

const SITE = 'https://x.example/team';
const ODD = join(ROOT, '../shared/cases/browser/nasty-briefing');
if (!existsSync(ODD)) console.log('Skipped: books of a briefing with odd characters, since `shared/cases` is not here.');

const named = async (name: string, briefing: Promise<Briefing>) => ({ name, briefing: await briefing });
// The briefing is ten times as long as the others.
const editions = FULL ? await compileEditions() : [await compileGood(await copyMini())];
const briefings = [
  ...editions.map((briefing) => ({ name: briefing.title, briefing })),
  await named(
    'with findings and names',
    copyMiniFound().then((it) => compileGood(it)),
  ),
  await named(
    'with lists, tables, notes and links in its text',
    copyMini(HARD_TEXT).then((it) => compileGood(it)),
  ),
  await named(
    'with a translation',
    copyTranslated().then((it) => compileGood(it)),
  ),
  await named(
    'with nothing but a text',
    writeSmall({ articles: 1, annotated: false }).then((it) => compileGood(it)),
  ),
  ...(existsSync(ODD) ? [await named('with odd characters', compileGood(ODD))] : []),
];
const books = briefings.flatMap(({ name, briefing }) =>
  [null, ...briefing.articles].map((article) => ({ name: `${name}: ${article?.code ?? 'all'}`, briefing, article })),
);
const opened = new Map<string, { bytes: Uint8Array; book: OpenBook }>();
function open(name: string, briefing: Briefing, article: CompiledArticle | null) {
  const bytes = writeBook(briefing, SITE, article);
  const found = opened.get(name) ?? { bytes, book: readEpub(bytes) };
  opened.set(name, found);
  return found;
}
const typeOf = (it: XmlElement) => it.attributes['epub:type'];
const named_ = (element: XmlElement, name: string) => listElements(element).filter((it) => it.name === name);

describe.each(books)('the book of $name', ({ name, briefing, article }) => {
  const { bytes, book } = open(name, briefing, article);
  const articles = article ? [article] : briefing.articles;
  const tree = (path: string) => {
    const found = book.trees.get(`EPUB/${path}`);
    if (!found) throw new Error(`There is no ${path} in the book`);
    return found;
  };
  const metas = new Map(
    Map.groupBy(named_(tree('package.opf'), 'meta'), (it) => it.attributes['property'] ?? '')
      .entries()
      .map(([property, all]) => [property, all.map((it) => it.text)] as const),
  );

  test('EPUBCheck’s rules find nothing in it', async () => {
    const { messages } = await EpubCheck.validate(bytes);
    expect(messages).toEqual([]);
  });

  test('is the same in every byte, and known by its first ones', () => {
    expect(Buffer.from(writeBook(briefing, SITE, article)).equals(bytes)).toBe(true);
    expect(Buffer.from(bytes).subarray(30, 58).toString()).toBe('mimetypeapplication/epub+zip');
  });

  test('holds the files that it lists and no others, and reads those that are pages', () => {
    const items = named_(tree('package.opf'), 'item').map(({ attributes }) => attributes);
    const outside = ['mimetype', 'META-INF/container.xml', 'EPUB/package.opf'];
    expect([...items.map(({ href }) => `EPUB/${decodeURI(href ?? '')}`), ...outside].sort()).toEqual([...book.texts.keys()].sort());
    const pages = items.filter((it) => it['media-type'] === 'application/xhtml+xml');
    const spine = named_(tree('package.opf'), 'itemref').map(({ attributes }) => attributes['idref']);
    expect(spine.toSorted()).toEqual(pages.map(({ id }) => id).sort());
    const [toc] = named_(tree('nav.xhtml'), 'nav').filter((it) => typeOf(it) === 'toc');
    const listed = toc && named_(toc, 'a').map(({ attributes }) => attributes['href']);
    expect(pages.filter((it) => it['properties'] !== 'nav' && !listed?.includes(it['href'] ?? '')).map(({ href }) => href)).toEqual([]);
  });

  test('every link within it leads to what is there, and no id stands twice', () => {
    const ids = new Map(
      [...book.trees].map(([path, root]) => [path, listElements(root).flatMap(({ attributes }) => attributes['id'] ?? [])] as const),
    );
    for (const [path, list] of ids) expect(list.length, path).toBe(new Set(list).size);
    const lost = [...book.trees].flatMap(([path, root]) =>
      path.endsWith('.xhtml')
        ? listElements(root)
            .flatMap(({ attributes: { href, src } }) => href ?? src ?? [])
            .filter((href) => !/^[a-z]+:/.test(href))
            .filter((href) => {
              const [file = '', fragment] = href.split('#');
              const target = file ? posix.join(posix.dirname(path), decodeURI(file)) : path;
              return !book.texts.has(target) || (fragment !== undefined && !ids.get(target)?.includes(decodeURIComponent(fragment)));
            })
        : [],
    );
    expect(lost).toEqual([]);
  });

  test('every paragraph, entry and chart can be gone to by its locator', () => {
    const pageLists = named_(tree('nav.xhtml'), 'nav').filter((it) => typeOf(it) === 'page-list');
    const listed = pageLists.flatMap((it) => named_(it, 'a')).map((it) => [it.text, it.attributes['href']]);
    const here = (it: { places: readonly { article: string }[] }) =>
      it.places.some((place) => articles.some(({ code }) => code === place.article));
    const wanted = [
      ...articles.flatMap(({ code, paragraphs }) =>
        paragraphs.map(({ number }) => [locator(code, number), `article-${code.toLowerCase()}.xhtml#${paragraphId(number)}`]),
      ),
      ...PAGE_KINDS.filter((kind) => !article || kind !== 'finding').flatMap((kind) =>
        itemsOf(briefing, kind)
          .filter((it) => !article || here(it))
          .map(({ code, id }) => [code, `${KINDS[kind].plural}.xhtml#${entryId(kind, id)}`]),
      ),
      ...briefing.charts
        .filter(({ beside }) => !article || beside?.article === article.code)
        .map(({ code, id }) => [code, `charts.xhtml#chart-${id}`]),
      ...(article ? [] : briefing.relations.map(({ code, id }) => [code, `crosswalk.xhtml#relation-${id}`])),
    ];
    expect(listed.toSorted()).toEqual(wanted.toSorted());
    const breaks = articles.flatMap(({ code }) =>
      listElements(tree(`article-${code.toLowerCase()}.xhtml`)).filter((it) => typeOf(it) === 'pagebreak'),
    );
    expect(breaks.map(({ attributes }) => [attributes['aria-label'], attributes['role']])).toEqual(
      articles.flatMap(({ code, paragraphs }) => paragraphs.map(({ number }) => [locator(code, number), 'doc-pagebreak'])),
    );
  });

  test.each(articles)('the text of $code is that of the article, to the letter, and each note stands after its words', (it) => {
    const root = tree(`article-${it.code.toLowerCase()}.xhtml`);
    const [chapter] = listElements(root).filter((element) => typeOf(element) === 'chapter');
    const children = chapter?.children.filter((child): child is XmlElement => 'name' in child) ?? [];
    const heads = children.flatMap((child, at) => (child.attributes['class'] === 'passage-head' ? [at] : []));
    const isReference = (element: XmlElement) =>
      element.name === 'sup' && named_(element, 'a').some((a) => a.attributes['class'] === 'noteref');
    const isSign = (element: XmlElement) => element.attributes['class'] === 'own-note';
    const shown = heads.map((at) => children[at + 1]);
    // A text in a language without such letters has others in its place nowhere: compared as they are.
    expect(shown.map((element) => element && textOf(element, (one) => isReference(one) || isSign(one)))).toEqual(
      it.paragraphs.map(({ text }) => text.replaceAll('\r', '\n')),
    );
    const footnotes = new Map(
      listElements(root)
        .filter((element) => typeOf(element) === 'footnote' && element.name === 'aside')
        .map((element) => [element.attributes['id'], element] as const),
    );
    it.paragraphs.forEach((paragraph, at) => {
      const references = [children[heads[at] ?? 0], shown[at]].flatMap((element) =>
        element ? named_(element, 'a').filter((a) => a.attributes['class'] === 'noteref') : [],
      );
      const referred = references.map((a) => footnotes.get((a.attributes['href'] ?? '').slice(1)));
      const codes = referred.flatMap((note) => (note ? named_(note, 'a').map((a) => a.text) : []));
      for (const { ref } of paragraph.notes)
        expect(
          codes.filter((code) => code === ref),
          `${locator(it.code, paragraph.number)} ${ref}`,
        ).toHaveLength(1);
      const element = shown[at];
      for (const { ref, ranges } of paragraph.notes) {
        if (!ranges.length || !element) continue;
        const end = Math.max(...ranges.map((range) => range.end));
        expect(
          textBefore(element, ref, (one) => isReference(one) || isSign(one)),
          ref,
        ).toBe(paragraph.text.slice(0, end));
      }
    });
    expect(footnotes.size).toBe(
      listElements(root).filter((element) => typeOf(element) === 'noteref' && element.attributes['class'] === 'noteref').length,
    );
  });

  test('says what it is, and for whom it is readable', () => {
    const [language] = named_(tree('package.opf'), 'dc:language').map((it) => it.text);
    expect(language).toBe(article?.language ?? briefing.language);
    expect(named_(tree('package.opf'), 'dc:identifier').map((it) => it.text)).toEqual([`${SITE}${article ? articlePath(article) : '/'}`]);
    expect(named_(tree('package.opf'), 'dc:creator').map((it) => it.text)).toEqual(briefing.editors);
    expect(metas.get('dcterms:modified')).toEqual([`${briefing.date}T00:00:00Z`]);
    const drawn = [...book.texts.keys()].some((path) => path.endsWith('.svg'));
    expect(metas.get('schema:accessMode')).toEqual(drawn ? ['textual', 'visual'] : ['textual']);
    expect(metas.get('schema:accessModeSufficient')).toContain('textual');
    expect(metas.get('schema:accessibilityHazard')).toEqual(['none']);
    expect(metas.get('schema:accessibilityFeature')).toEqual(expect.arrayContaining(['tableOfContents', 'pageNavigation', 'readingOrder']));
    expect(metas.get('schema:accessibilitySummary')?.[0]).toMatch(/^The text is /);
    const pictures = [...book.trees].flatMap(([path, root]) => (path.endsWith('.xhtml') ? named_(root, 'img') : []));
    expect(pictures.every(({ attributes }) => (attributes['alt'] ?? '').length > 20)).toBe(true);
  });
});

/** Give the text of an element up to the reference to a note, by its code. */
function textBefore(element: XmlElement, ref: string, isLeftOut: (it: XmlElement) => boolean): string | null {
  let text = '';
  const walk = (at: XmlElement): boolean => {
    if (at.name === 'sup' && at.text.split(' ').includes(ref)) return true;
    if (isLeftOut(at)) return false;
    return at.children.some((it) => {
      if ('text' in it && it.type === 'text') text += it.text;
      return 'name' in it && walk(it as XmlElement);
    });
  };
  return walk(element) ? text : null;
}

test('a link of an author leads to what the book has, or to the site', async () => {
  const briefing = await compileGood(await copyMini(HARD_TEXT));
  const { book } = open('links', briefing, null);
  const root = book.trees.get('EPUB/article-a.xhtml');
  const links = root ? named_(root, 'a').map((it) => [it.text, it.attributes['href']]) : [];
  expect(links).toEqual(
    expect.arrayContaining([
      ['the claims', 'claims.xhtml'],
      ['the next', 'article-a.xhtml#p2'],
      ['elsewhere', 'https://other.example/x?a=1&b=2#c'],
      ['a search', `${SITE}/search/?q=mud`],
      ['the ships', 'article-b.xhtml'],
    ]),
  );
});

test('a book in a language that is written from right to left is read so', async () => {
  const folder = await writeSmall({ articles: 1 });
  const briefing = await compileGood(folder);
  const [article] = briefing.articles;
  const arabic = { ...briefing, language: 'ar', articles: briefing.articles.map((it) => ({ ...it, language: 'ar' })) };
  const { texts } = readEpub(writeBook(arabic, SITE, article ? { ...article, language: 'ar' } : null));
  expect(texts.get('EPUB/package.opf')).toContain('page-progression-direction="rtl"');
  expect(texts.get('EPUB/article-a.xhtml')).toContain('lang="ar" xml:lang="ar" dir="rtl"');
});

test('a book takes along the fonts of those other scripts in which it has letters, and their licences', async () => {
  const briefing = await compileGood(await writeSmall({ articles: 1 }));
  const fonts = {
    scripts: [
      { weight: 400, letters: [0x627, 0x644], data: Buffer.from('Arabic').toString('base64') },
      { weight: 400, letters: [0x4e2d], data: Buffer.from('Chinese').toString('base64') },
    ],
    licences: [{ name: 'Noto', text: 'SIL Open Font License' }],
  };
  const bytes = writeBook({ ...briefing, title: 'اللا' }, SITE, null, fonts);
  const { texts } = readEpub(bytes);
  expect(texts.get('EPUB/style.css')).toContain("src: url('fonts/1.woff2') format('woff2'); unicode-range: U+627,U+644; }");
  expect(texts.get('EPUB/style.css')).toContain("html { font-family: serif, 'Letters of other scripts'; }");
  expect(texts.get('EPUB/package.opf')).toContain('href="fonts/1.woff2" media-type="font/woff2"');
  expect(texts.get('EPUB/package.opf')).not.toContain('fonts/2.woff2');
  expect(texts.get('EPUB/fonts/licences.txt')).toBe('Noto\n\nSIL Open Font License\n');
  const { messages } = await EpubCheck.validate(bytes);
  expect(messages).toEqual([]);
  expect(readEpub(writeBook(briefing, SITE, null, fonts)).texts.get('EPUB/style.css')).not.toContain('@font-face');
});
