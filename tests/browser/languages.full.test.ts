import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compile } from '../../src/compiler/index.ts';
import { hasProgram } from '../has-program.ts';
import { runProcess } from '../run-process.ts';
import { readEpub } from '../site/epub/read-epub.ts';
import { takeSite } from './take-site.ts';

const { folder, content } = await takeSite('languages');
const { briefing } = await compile(content);
if (!briefing) throw new Error('no briefing');
const canRead = await hasProgram('pdftotext', 'what pdftotext reads in PDFs from right to left');

/**
 * The letters and digits alone, without marks of vowels and the two letters of لا: readers of PDFs put spaces into Arabic words,
 * and those two the other way round.
 */
const lettersOf = (text: string) => (text.normalize('NFKD').match(/[\p{L}\p{N}]/gu) ?? []).join('').replace(/[ال]/g, '');
const wordsOf = (text: string) => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

describe.each(briefing.articles)('the article in $language', ({ id, code, language, label, paragraphs, translation }) => {
  test.runIf(canRead)('its PDF tells the words of its paragraphs and of what is claimed', async () => {
    // As the file paints them; of what goes from right to left, as it is read.
    const order = language === 'ar' ? [] : ['-raw'];
    const { text } = await runProcess([...order, join(folder, 'articles', id, `${id}.pdf`), '-'], { command: 'pdftotext' });
    const read = lettersOf(text);
    const parts = paragraphs.map((it) => it.text);
    if (language !== 'ar') for (const it of parts) expect(read.includes(lettersOf(it)) || /[\u0600-\u06ff]/.test(it), it).toBe(true);
    const claims = briefing.claims.filter(({ places }) => places.some(({ article }) => article === code));
    const own = language === 'ar' ? [label, ...parts, ...claims.flatMap((it) => [it.label, it.statement])] : [label];
    const lost = own.flatMap(wordsOf).filter((word) => !read.includes(lettersOf(word)));
    expect(lost).toEqual([]);
  });

  test('its EPUB has every paragraph, word for word, and its translation', async () => {
    const { texts } = readEpub(await readFile(join(folder, 'articles', id, `${id}.epub`)));
    const bare = (text: string) =>
      text
        .replace(/<sup>.*?<\/sup>|<[^>]*>/gs, '')
        .replace(/&[^;]+;|\s+/g, '')
        .replace(/[\u2066-\u2069]/g, '');
    const read = bare(
      [...texts]
        .filter(([path]) => path.endsWith('.xhtml'))
        .map(([, text]) => text)
        .join(''),
    );
    for (const { text } of [...paragraphs, ...(translation?.paragraphs ?? [])]) expect(read).toContain(bare(text));
  });
});

test('pages say in which language and direction they are, and each text in which it is', async () => {
  const read = (path: string) => readFile(join(folder, path, 'index.html'), 'utf8');
  expect(await read('/')).toContain('<html lang="ar" dir="rtl">');
  expect(await read('/articles/greve-du-port')).toMatch(/<p id="?p1"? class="?paragraph[^>]* lang="?fr"? dir="?ltr"?/);
  expect(await read('/articles/al-mina')).not.toMatch(/<p id="?p1"? [^>]*dir=/);
});
