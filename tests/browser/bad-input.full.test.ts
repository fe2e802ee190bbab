import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { takeSite } from './take-site.ts';
import { findOutside, findOverlaps } from '../formats/pdf/find-faults.ts';
import { HARD_ARTICLES, LONG_NOTE, LONG_WORD, MANY } from '../formats/pdf/hard-content.ts';
import { fold, readPdf, type ReadPdf } from '../formats/pdf/read-pdf.ts';
import { HAS_BROWSER } from '../formats/pdf/has-browser.ts';

describe.runIf(HAS_BROWSER)('content that is hard to print', () => {
  const read = new Map<string, ReadPdf>();

  beforeAll(async () => {
    const { folder } = await takeSite('hard');
    read.set('the briefing', await readPdf(await readFile(join(folder, 'briefing.pdf'))));
    for (const { slug } of HARD_ARTICLES) read.set(slug, await readPdf(await readFile(join(folder, `articles/${slug}/${slug}.pdf`))));
  });

  const get = (name: string) => {
    const pdf = read.get(name);
    if (!pdf) throw new Error(`no ${name}`);
    return pdf;
  };

  test.each(['the briefing', ...HARD_ARTICLES.map(({ slug }) => slug)])('%s: nothing cut off, nothing over anything else', (name) => {
    expect(findOutside(get(name))).toEqual([]);
    expect(findOverlaps(get(name))).toEqual([]);
  });

  test.each([...HARD_ARTICLES])('$slug: every paragraph is there', ({ slug, paragraphs }) => {
    for (const name of [slug, 'the briefing']) {
      const text = fold(get(name).root.text);
      for (const paragraph of paragraphs) expect(text.includes(fold(paragraph)), paragraph.slice(0, 60)).toBe(true);
    }
  });

  test.each([
    ['a word longer than the line', LONG_WORD],
    ['a note longer than a page', LONG_NOTE],
    ['a statement longer than a column', 'It stays at the pier and beside the pier. '.repeat(160)],
  ])('%s is there, whole', (_, words) => {
    for (const name of ['crowded', 'the briefing']) expect(fold(get(name).root.text)).toContain(fold(words));
  });

  test('of 40 notes on one paragraph none is lost', () => {
    const { tags } = get('crowded');
    const notes = tags.filter(({ link }) => /\/articles\/crowded\/#source-person-[a-z]{2}-p3$/.test(link?.url ?? ''));
    expect(notes).toHaveLength(MANY);
  });

  test('the chart stays within the page', () => {
    expect(get('crowded').tags.filter(({ type }) => type === 'Figure').length).toBeGreaterThan(0);
  });
});
