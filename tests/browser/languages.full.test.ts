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

/** Words without signs of direction and marks of vowels, which readers of PDFs put elsewhere. */
const wordsOf = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[\u064b-\u0652\u2066-\u2069]/g, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

describe.each(briefing.articles)('the article in $language', ({ id, code, language, label, paragraphs, translation }) => {
  test.runIf(canRead)('its PDF tells the words of its paragraphs and of what is claimed', async () => {
    const { text } = await runProcess([join(folder, 'articles', id, `${id}.pdf`), '-'], { command: 'pdftotext' });
    const claims = briefing.claims.filter(({ places }) => places.some(({ article }) => article === code));
    const wanted = [label, ...paragraphs.map((it) => it.text), ...claims.flatMap((it) => [it.label, it.statement])];
    if (language === 'zh') for (const it of paragraphs) expect(text.replace(/\s/g, '')).toContain(it.text.replace(/\s/g, ''));
    const read = new Set(wordsOf(text));
    const words = wanted.flatMap(wordsOf).filter((word) => !/\p{Script=Han}/u.test(word));
    const lost = words.filter((word) => !read.has(word));
    // It turns the two letters of لا round, and parts words at wide gaps.
    expect(lost.length / words.length, lost.join(' ')).toBeLessThan(0.05);
  });

  test('its EPUB has every paragraph, word for word, and its translation', async () => {
    const { texts } = readEpub(await readFile(join(folder, 'articles', id, `${id}.epub`)));
    const bare = (text: string) =>
      text
        .replace(/<[^>]*>/g, '')
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
