import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { cutToArticles, cutToOne, cutToSource, isLarge, wholeOf } from '../../../src/compiler/analysis/cut-briefing.ts';
import { generateBriefing } from '../../../bench/lib/generate-briefing.ts';
import { compile } from '../../../src/compiler/index.ts';
import { listSitePages } from '../../../src/site/alternate/list-pages.ts';
import { printDocument } from '../../../src/formats/markdown/nodes.ts';
import { writeArticle } from '../../../src/site/article/markdown.ts';
import { writeClaim, writeFigure, writeSource } from '../../../src/site/alternate/entries.ts';
import type { Briefing } from '../../../src/model/compiled.ts';
import { FULL } from '../../full.ts';

async function make(articles: number): Promise<Briefing> {
  const folder = join(await mkdtemp(join(tmpdir(), 'cut-')), 'content');
  for (const [path, text] of generateBriefing(articles)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const { briefing } = await compile(folder);
  if (!briefing) throw new Error('no briefing');
  return briefing;
}

const small = await make(24);
const large = await make(26);
const codes = (items: readonly { code: string }[]) => items.map(({ code }) => code).join(' ');

test('up to 24 articles a briefing stays whole', () => {
  const [source] = small.sources;
  expect([isLarge(small), isLarge(large)]).toEqual([false, true]);
  expect(cutToArticles(small, ['A'])).toBe(small);
  expect(small.articles[0] && cutToOne(small, small.articles[0])).toBe(small);
  expect(source && cutToSource(small, source)).toBe(small);
});

test('the part of an article has what stands there and what that names, in the order of the whole', () => {
  const part = cutToArticles(large, ['B']);
  expect(wholeOf(part)).toBe(large);
  expect(cutToArticles(part, ['B', 'B'])).toBe(part);
  expect({
    articles: codes(part.articles),
    claims: codes(part.claims),
    figures: codes(part.figures),
    sources: part.sources.map(({ id }) => id).join(' '),
    relations: codes(part.relations),
  }).toEqual({
    articles: 'A B C',
    claims: 'C4 C5 C6 C14 C15 C16 C17 C18 C19 C20 C21 C22 C23 C24 C25 C26 C27 C28 C29',
    figures: 'F6 F7 F8 F9 F10',
    sources: 'author-1 voice-1 author-2 voice-2 author-3 voice-3 outlet-1 outlet-2 outlet-3',
    relations: 'R1 R2 R3 R4 R5 R6',
  });
});

test('the part of one article has nothing that only others hold', () => {
  const [, second] = large.articles;
  const part = second && cutToOne(large, second);
  expect([codes(part?.articles ?? []), codes(part?.claims ?? [])]).toEqual(['B', 'C14 C15 C16 C17 C18 C19 C20 C21 C22 C23 C24 C25 C26']);
});

test('every alternate of a page reads the same when it is written from a part as when it is written from the whole', () => {
  const stand = { briefing: large, site: 'https://bench.example' };
  const whole = [
    ...large.articles.map((it) => () => writeArticle(stand, it)),
    ...large.claims.map((it) => () => writeClaim(stand, it)),
    ...large.sources.map((it) => () => writeSource(stand, it)),
    ...large.figures.map((it) => () => writeFigure(stand, it)),
  ];
  const some = (_: unknown, at: number) => at % (FULL ? 5 : 20) === 0;
  const pages = listSitePages(large, stand.site).filter(({ part, write }) => write && (part === 'article' || part === 'entry'));
  expect(pages.length).toBe(whole.length);
  expect(pages.filter(some).map(({ write }) => printDocument(write?.() ?? []))).toEqual(
    whole.filter(some).map((write) => printDocument(write())),
  );
});
