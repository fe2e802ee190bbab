import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { CompiledArticle, CompiledParagraph } from '../../src/model/compiled.ts';
import type { ParagraphNumber } from '../../src/model/place.ts';
import { openSite } from './open-site.ts';
import { takeSites } from './take-site.ts';

const squash = (text: string) => text.replace(/\s+/g, ' ').trim();

describe.each(await takeSites('briefing'))('$name without its notes', async (site) => {
  const { briefing, look } = await openSite(site);

  test.each(briefing.articles)(
    'a reader’s view gives each paragraph of $code once, whole and in order, and no note',
    ({ id, paragraphs }) => {
      const html = readFileSync(join(site.folder, 'articles', id, 'index.html'), 'utf8');
      const { window } = new JSDOM(html, { url: `https://reader.example/articles/${id}/` });
      const read = new Readability(window.document).parse();
      const all = squash(read?.textContent ?? '');
      // A chart gives the sentences that it rests on, of which one may be a whole paragraph.
      const kept = new JSDOM(read?.content ?? '').window.document.body;
      for (const chart of kept.querySelectorAll('figure, details')) chart.remove();
      const text = squash(kept.textContent);
      let from = 0;
      for (const paragraph of paragraphs) {
        const words = squash(paragraph.text);
        const at = text.indexOf(words, from);
        expect(at, `paragraph ${paragraph.number}`).toBeGreaterThanOrEqual(from);
        expect(text.indexOf(words, at + 1)).toBe(-1);
        from = at + words.length;
      }
      for (const note of ['Also in ', 'All about ', 'Voice:', 'origin not stated']) expect(all).not.toContain(note);
      expect(read?.byline).toBe(briefing.editors.join(', '));
      expect(read?.publishedTime).toBe(briefing.date);
    },
  );

  test('words that are selected over several paragraphs are copied without numbers and notes', async () => {
    // A chart between them is selected as well.
    const hasChart = (code: string, number: ParagraphNumber) =>
      briefing.charts.some(({ beside }) => beside?.article === code && beside.paragraph === number);
    const isPlain = (code: string, numbers: readonly CompiledParagraph[]) =>
      numbers.length === 3 && !numbers.slice(0, 2).some(({ number }) => hasChart(code, number));
    const at = (it: CompiledArticle) => it.paragraphs.findIndex((_, from) => isPlain(it.code, it.paragraphs.slice(from, from + 3)));
    const article = briefing.articles.find((it) => at(it) >= 0);
    if (!article) throw new Error('no article');
    const from = at(article);
    await look(`/articles/${article.id}/?notes=all`, async (page) => {
      const copied = (await page.evaluate(`(() => {
        const passages = document.querySelectorAll('.paragraph');
        getSelection().setBaseAndExtent(passages[${from}], 0, passages[${from + 2}], passages[${from + 2}].childNodes.length);
        return getSelection().toString();
      })()`)) as string;
      expect(squash(copied)).toBe(
        squash(
          article.paragraphs
            .slice(from, from + 3)
            .map(({ text }) => text)
            .join(' '),
        ),
      );
    });
  });
});
