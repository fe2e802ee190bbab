import type { Paragraph, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visitParents } from 'unist-util-visit-parents';
import { describe, expect, test } from 'vitest';
import { printChain } from '../../../src/site/base/words.ts';
import { articlePath, entryPagePath, alternatePath } from '../../../src/formats/links/links.ts';
import { listSitePages } from '../../../src/site/alternate/list-pages.ts';
import { printFullText, printLlmsText } from '../../../src/site/alternate/llms-text.ts';
import { paragraph, printDocument } from '../../../src/formats/markdown/nodes.ts';
import type { Briefing } from '../../../src/model/compiled.ts';
import { compileBothTexts, compileEditions } from '../../briefings.ts';
import { FULL } from '../../full.ts';

const SITE = 'https://x.example/team';

const parse = (markdown: string): Root => unified().use(remarkParse).use(remarkGfm).parse(markdown);

/** Read the alternates of all pages that have one, each by the path of its page. */
function readAlternates(briefing: Briefing): ReadonlyMap<string, Root> {
  return new Map(listSitePages(briefing, SITE).flatMap(({ path, write }) => (write ? [[path, parse(printDocument(write()))]] : [])));
}

/** List the links of a document, each as its words and its address. */
function listLinks(root: Root): [words: string, url: string][] {
  const links: [string, string][] = [];
  visitParents(root, 'link', (node) => void links.push([toString(node), node.url]));
  return links;
}

describe.each(
  (await compileBothTexts()).flatMap(({ name, edition, original }, at) =>
    // The briefing takes ten times as long as the small one.
    FULL || at === 0
      ? [
          { name, briefing: edition },
          { name: `${name}, original wording`, briefing: original },
        ]
      : [],
  ),
)('$name', ({ briefing }) => {
  const alternates = readAlternates(briefing);
  const alternateOf = (path: string) => alternates.get(path) ?? parse('');

  test('a reader of Markdown sees each paragraph of an article as the page shows it, below its locator', () => {
    for (const article of briefing.articles) {
      const passages = alternateOf(articlePath(article)).children.flatMap((node) => {
        const first = node.type === 'paragraph' ? node.children[0] : undefined;
        if (first?.type !== 'link' || !toString(first).includes('¶')) return [];
        const [, ...rest] = (node as Paragraph).children;
        return [[toString(first), first.url, toString(rest).replace(/^ /, '')]];
      });
      expect(passages).toEqual(
        article.paragraphs.map(({ number, text }) => [`${article.code}¶${number}`, `${SITE}${articlePath(article)}#p${number}`, text]),
      );
    }
  });

  test('below each paragraph stands who speaks, and each of its notes with its code', () => {
    for (const article of briefing.articles) {
      const root = alternateOf(articlePath(article));
      const lists = root.children.filter((node) => node.type === 'list').map((node) => node.children.map((item) => toString(item)));
      for (const { notes } of article.paragraphs) {
        const found = lists.find(
          (lines) =>
            lines[0]?.startsWith('Voice: ') &&
            notes.every(({ kind, ref }) => lines.some((line) => line.toLowerCase().startsWith(`${kind} ${ref.toLowerCase()}: `))),
        );
        expect(found, notes.map(({ ref }) => ref).join(' ')).toBeDefined();
      }
    }
  });

  test('a claim or figure below a paragraph says by which chain it came there', () => {
    for (const article of briefing.articles) {
      const items: [locator: string, line: string][] = [];
      let locator = '';
      for (const node of alternateOf(articlePath(article)).children) {
        if (node.type === 'paragraph' && /^\S+¶\w+ /.test(toString(node))) locator = toString(node).split(' ')[0] ?? '';
        if (node.type === 'list') items.push(...node.children.map((item): [string, string] => [locator, toString(item)]));
      }
      const chained = [...briefing.claims, ...briefing.figures].flatMap(({ code, places }) =>
        places.filter((place) => place.article === article.code).map((place) => ({ code, place })),
      );
      expect(chained.length).toBeGreaterThan(3);
      for (const { code, place } of chained) {
        const [, line = ''] = items.find(([at, it]) => at === `${place.article}¶${place.paragraph}` && it.includes(` ${code}: `)) ?? [];
        expect(line, `${code} at ${place.article}¶${place.paragraph}`).toContain(printChain(briefing, place));
      }
    }
  });

  test('every alternate has a title, how to cite it with its permanent address, and links that lead to pages of the site', () => {
    const known = new Set(listSitePages(briefing, SITE).map(({ path }) => path));
    for (const [path, root] of alternates) {
      const [title] = root.children;
      expect(title?.type === 'heading' && title.depth, path).toBe(1);
      const links = listLinks(root);
      expect(links, path).toContainEqual([`${SITE}${path}`, `${SITE}${path}`]);
      for (const [, url] of links) {
        // A text links elsewhere where its author did.
        if (url === 'https://gazette.example/') continue;
        expect(url.startsWith(`${SITE}/`), url).toBe(true);
        const target = url.slice(SITE.length).replace(/#.*/, '');
        if (!/\.[a-z]+$/.test(target)) expect(known.has(target), url).toBe(true);
      }
    }
  });

  test('the alternate of a claim has its statement and each of its places, with the words', () => {
    for (const claim of briefing.claims) {
      const text = toString(alternateOf(entryPagePath('claim', claim.id)));
      expect(text).toContain(claim.statement);
      for (const { article, paragraph, quote } of claim.places) {
        expect(text).toContain(`${article}¶${paragraph}`);
        expect(text).toContain(quote);
      }
    }
  });

  test('llms.txt begins as llmstxt.org has it, and leads to every alternate but those of empty lists', () => {
    const empty = new Set(listSitePages(briefing, SITE).flatMap(({ path, part }) => (part === 'other' ? [path] : [])));
    const root = parse(printLlmsText({ briefing, site: SITE }));
    expect(root.children.slice(0, 2).map(({ type }) => type)).toEqual(['heading', 'blockquote']);
    expect(listLinks(root).map(([, url]) => url)).toEqual(
      expect.arrayContaining([...alternates.keys()].filter((path) => !empty.has(path)).map((path) => `${SITE}${alternatePath(path)}`)),
    );
  });
});

test.each([
  ['[Claim]. In a book: https://x.example/a_b/ and so on', '[Claim]. In a book: https://x.example/a_b/ and so on'],
  ['The end [Claim]', 'The end [Claim]'],
  [' spaces at both ends ', 'spaces at both ends'],
  ['“[so]”, [x] and [^1]', '“[so]”, \\[x] and \\[^1]'],
])('no more is escaped than must be: %s', (text, printed) => {
  expect(printDocument([paragraph(text)])).toBe(`${printed}\n`);
});

test('no Markdown of either briefing has escapes of addresses or spaces', async () => {
  for (const briefing of await compileEditions()) {
    const stand = { briefing, site: SITE };
    const texts = listSitePages(briefing, SITE).map(({ write }) => printDocument(write?.() ?? []));
    for (const text of [...texts, printLlmsText(stand), printFullText(stand)]) expect(text).not.toMatch(/https?\\:|\\\[|&#x20;/);
  }
});

test('the full text has every paragraph of every article under its locator, and every finding', async () => {
  for (const briefing of await compileEditions()) {
    const text = toString(parse(printFullText({ briefing, site: SITE })));
    for (const { code, paragraphs } of briefing.articles)
      for (const paragraph of paragraphs) expect(text).toContain(`${code}¶${paragraph.number} ${paragraph.text}`);
    for (const { statement } of briefing.findings) expect(text).toContain(statement);
  }
});

test.each([
  '[no]: definition',
  'a [no][link] and [no]',
  '# no heading',
  '1. no list',
  '*no* _emphasis_ ~~nor~~ `code`',
  '<b>no markup</b> & no &amp; entity',
  '[no](link) and ![no](picture)',
  '| no | table |',
  'back\\slash and trailing\\',
  '- - -',
])('words that Markdown would read are escaped: %s', (text) => {
  const root = parse(printDocument([{ type: 'paragraph', children: [{ type: 'text', value: text }] }]));
  expect(root.children.map((node) => [node.type, toString(node)])).toEqual([['paragraph', text]]);
  expect(listLinks(root)).toEqual([]);
});
