import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importDocument, type ImportedDocument } from '../../src/import/import-document.ts';
import { printOriginal } from '../../src/import/plan-original.ts';
import { printReport } from '../../src/import/print-report.ts';
import { parseMarkdown } from '../../src/compiler/markdown/parse-markdown.ts';
import { listWords } from '../../src/import/tree/list-words.ts';
import { readArticlePart } from './read-article-part.ts';

/** A folder a document: the file as supplied, the report of its import, and the original that is stored. */
const CASES = join(import.meta.dirname, 'documents');
const ENCODINGS: Record<string, string> = { 'german-magazine': 'windows-1252' };
const names = readdirSync(CASES).sort();

const importCase = async (name: string): Promise<{ imported: ImportedDocument; bytes: Uint8Array }> => {
  const file = readdirSync(join(CASES, name)).find((it) => !['report.txt', 'stored.md'].includes(it)) ?? '';
  const bytes = readFileSync(join(CASES, name, file));
  const { imported, problems } = await importDocument(file, bytes);
  if (!imported) throw new Error(JSON.stringify(problems));
  return { imported, bytes };
};

/** The words that are stored, headings in their places. */
const storedWords = ({ file, text }: ImportedDocument): string[] =>
  parseMarkdown(file, text.body).blocks.flatMap((block, at) => [
    ...text.headings.filter(({ before }) => before === at + 1).flatMap(({ title }) => title.split(' ')),
    ...listWords(block.tree),
  ]);

describe.each(names)('%s', (name) => {
  test('is stored and reported', async () => {
    const { imported } = await importCase(name);
    await expect(printOriginal(imported)).toMatchFileSnapshot(join(CASES, name, 'stored.md'));
    await expect(`${printReport(imported)}\n`).toMatchFileSnapshot(join(CASES, name, 'report.txt'));
  });

  test('keeps every word of the text, in order', async () => {
    const { imported, bytes } = await importCase(name);
    if (imported.file.endsWith('.html')) {
      const html = new TextDecoder(ENCODINGS[name] ?? 'utf-8').decode(bytes);
      const part = readArticlePart(html);
      expect(part.length).toBeGreaterThan(80);
      expect(storedWords(imported).join(' ')).toContain(part.join(' '));
    } else if (imported.file.endsWith('.txt')) {
      // The numbers of a list are no words of it.
      const words = new TextDecoder().decode(bytes).replace(/^\d\. /gm, '');
      expect(storedWords(imported)).toEqual(words.split(/\s+/).filter(Boolean));
    } else {
      expect(storedWords(imported)).toEqual(
        'On ladders A ladder is two trees that agreed. So says the carpenter, who has eleven of them. Their kinds The step ladder stands by itself The rope ladder, which climbs hangs Kind Rungs step 5 rope 20 Never lend a ladder to a man with a plan. Raw HTML is read as what it is. See above, and https://ladders.example/. rung rung One is broken.'.split(
          ' ',
        ),
      );
    }
  });
});
