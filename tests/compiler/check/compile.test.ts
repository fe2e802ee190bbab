import { toString } from 'hast-util-to-string';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compile } from '../../../src/compiler/index.ts';
import { printBriefingJson } from '../../../src/formats/json/briefing-json.ts';
import { fold } from '../../../src/compiler/text/fold.ts';
import type { Briefing } from '../../../src/model/compiled.ts';
import { copyMini, copyMiniFound } from '../../mini.ts';

const compileMini = async (options?: { documents: boolean }): Promise<Briefing> => {
  const { briefing, problems } = await compile(await copyMini([], options));
  expect(problems).toEqual([]);
  if (!briefing) throw new Error('no briefing');
  return briefing;
};

describe('the mini-briefing', () => {
  test('is published whole as JSON', async () => {
    await expect(printBriefingJson(await compileMini())).toMatchFileSnapshot('mini-briefing.json');
  });

  test('gives the same bytes from the same content', async () => {
    expect(printBriefingJson(await compileMini())).toBe(printBriefingJson(await compileMini()));
  });

  test('shows the original wording where the documents are, with the same numbers, notes and ids', async () => {
    const [edition, original] = [await compileMini(), await compileMini({ documents: true })];
    expect(edition.articles.map(({ shows }) => shows)).toEqual(['edition', 'edition']);
    expect(original.articles.map(({ shows }) => shows)).toEqual(['original', 'original']);
    const outline = ({ articles }: Briefing) =>
      articles.map(({ paragraphs }) => paragraphs.map(({ number, notes }) => [number, notes.map(({ ref, first }) => [ref, first]).sort()]));
    expect(outline(original)).toEqual(outline(edition));
    const documents = await Promise.all(
      ['harbor', 'ships'].map((name) => readFile(join(import.meta.dirname, '../../mini-documents', `${name}.txt`), 'utf8')),
    );
    original.articles.forEach(({ paragraphs }, at) => {
      const words = (text: string) => text.split(/\s+/).filter(Boolean);
      expect(words(paragraphs.map(({ text }) => text).join(' '))).toEqual(words(documents[at] ?? ''));
    });
  });

  test('attaches quoted words and numbers to the words of the original, and a paraphrase to its paragraph', async () => {
    const { articles } = await compileMini({ documents: true });
    const marked = articles.flatMap(({ code, paragraphs }) =>
      paragraphs.flatMap(({ number, text, notes }) =>
        notes.map(({ ref, ranges }) => [`${code}¶${number}`, ref, ranges.map(({ start, end }) => text.slice(start, end))]),
      ),
    );
    expect(marked).toContainEqual(['A¶2', 'F4', ['almost half of the berths']]);
    expect(marked).toContainEqual(['A¶1', 'F2', ['40 berths']]);
    expect(marked).toContainEqual(['A¶1', 'C1', []]);
  });

  test.each([false, true])('annotating never changes the visible text (documents present: %s)', async (documents) => {
    const { articles } = await compileMini({ documents });
    for (const { text, tree } of articles.flatMap(({ paragraphs }) => paragraphs)) expect(toString(tree)).toBe(text);
  });

  test('gives every place with the words as the page shows them', async () => {
    for (const documents of [false, true]) {
      const { articles, claims, sources, figures } = await compileMini({ documents });
      for (const { code, places } of [...claims, ...sources, ...figures]) {
        for (const { article, paragraph, quote } of places) {
          const shown = articles.find((it) => it.code === article)?.paragraphs.find(({ number }) => number === paragraph);
          expect(shown, `${code} at ${article}¶${paragraph}`).toBeDefined();
          if (!documents) expect(fold(shown?.text ?? '').text).toContain(fold(quote).text);
        }
      }
    }
  });

  test('has another hash where a finding has another note, since that is something it says', async () => {
    const hashWith = async (note: string) => {
      const find = '  rests:\n    claims: [berths-blocked-a]';
      const replace = `  notes: { berths-blocked-a: ${note} }\n${find}`;
      const { briefing } = await compile(await copyMiniFound([{ file: 'findings.yaml', find, replace }]));
      return briefing?.hash;
    };
    const before = await hashWith('It counts.');
    expect(before).toMatch(/^[0-9a-f]{64}$/);
    expect(await hashWith('It counts again.')).not.toBe(before);
  });
});
