import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { articlePath, pdfPath } from '../../src/formats/links/links.ts';
import { fold, readPdf } from '../formats/pdf/read-pdf.ts';
import { compileOnce } from './open-site.ts';
import { takeSite } from './take-site.ts';

const { folder, content } = await takeSite('vast');

describe('the PDFs of a briefing of more texts than one document holds', async () => {
  const briefing = await compileOnce(content);
  const [first] = briefing.articles;
  const wordsOf = (pdf: Awaited<ReturnType<typeof readPdf>>) => fold(pdf.pieces.map(({ text }) => text).join(''));

  test('that of the briefing leads to that of each article, shows no text of one, and carries all as files', async () => {
    const pdf = await readPdf(await readFile(join(folder, 'briefing.pdf')));
    const text = wordsOf(pdf);
    expect(pdf.tags.filter(({ type }) => type === 'H2').map((it) => it.text)).toEqual([
      'Contents',
      'The source picture',
      'The 101 articles',
      'Method',
      'How to cite this',
    ]);
    expect(briefing.articles.filter(({ code, label }) => !text.includes(fold(`${code}${label}`)))).toEqual([]);
    const addresses = new Set(pdf.links.map(({ url }) => url));
    expect(briefing.articles.filter((it) => !addresses.has(new URL(pdfPath(it), briefing.site).href))).toEqual([]);
    expect(text).not.toContain(fold(first?.paragraphs[0]?.text ?? ''));
    expect([...pdf.attachments.keys()]).toEqual(expect.arrayContaining(['briefing.json', `${briefing.articles.at(-1)?.id}.md`]));
  });

  test('that of an article has its text', async () => {
    const pdf = await readPdf(await readFile(join(folder, pdfPath(first ?? { id: '' }))));
    expect(wordsOf(pdf)).toContain(fold(first?.paragraphs[0]?.text ?? ''));
    expect(await readFile(join(folder, articlePath(first ?? { id: '' }), 'index.html'), 'utf8')).toContain('href="/briefing.pdf"');
  });
});
