import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PDFDocument } from '@cantoo/pdf-lib';
import { strFromU8, unzipSync } from 'fflate';
import { readDestinations } from '../../src/formats/pdf/document/destinations.ts';
import { PNG } from '../image-file.ts';
import { takeSite } from './take-site.ts';

const { folder } = await takeSite('mini');
const read = (path: string) => readFile(join(folder, path), 'utf8');
const words = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

test('an article says where its document was read, on which day, and under which licence it stands', async () => {
  const html = await read('articles/harbor/index.html');
  expect(html).toContain('<a href="https://gazette.example/harbor">');
  expect(words(html)).toContain('https://gazette.example/harbor , read on 31 January 2026');
  expect(html).toMatch(
    /<a href="https:\/\/creativecommons\.org\/licenses\/by\/4\.0\/" rel="external">\s*Creative Commons Attribution 4\.0/,
  );
});

test('the citation of the document has its address and that day', async () => {
  const html = words(await read('articles/harbor/cite/index.html'));
  expect(html).toContain('Retrieved January 31, 2026, from https://gazette.example/harbor'); // APA
  expect(html).toContain('https://gazette.example/harbor. Accessed 31 Jan. 2026.'); // MLA
});

test('entries say who made them, and a source where it is on the web', async () => {
  expect(words(await read('claims/harbor-silts/index.html'))).toContain('Annotated by Ana');
  expect(words(await read('figures/blocked-berths/index.html'))).toContain('Annotated by Ben');
  const source = await read('sources/dredging-crew/index.html');
  expect(words(source)).toContain('Annotated by Ana');
  expect(source).toContain('<a href="https://crew.example/" rel="external">');
});

test('data tell the same', async () => {
  const { articles, sources, claims } = JSON.parse(await read('briefing.json')) as Record<string, { id: string }[]>;
  expect(articles?.[0]).toMatchObject({
    document: { url: 'https://gazette.example/harbor', accessed: '2026-01-31', license: 'CC-BY-4.0' },
  });
  expect(sources?.find(({ id }) => id === 'dredging-crew')).toMatchObject({ links: ['https://crew.example/'], by: 'Ana' });
  expect(claims?.find(({ id }) => id === 'harbor-silts')).toMatchObject({ by: 'Ana' });
});

test('an image of the document stands behind its paragraph, under its locator, in every form of the article', async () => {
  const html = await read('articles/harbor/index.html');
  expect(html).toMatch(
    /<figure class="document-image" id="fig-2">\s*<img src="\/articles\/harbor\/fig-2\.png" alt="Two rows of grey" width="3" height="2" loading="lazy"/,
  );
  expect(words(html)).toContain('A-Fig2 The harbor from above. (the Gazette)');
  expect(html.indexOf('id="p1"')).toBeLessThan(html.indexOf('id="fig-2"'));
  expect(html.indexOf('id="fig-2"')).toBeLessThan(html.indexOf('id="p2"'));
  expect(await readFile(join(folder, 'articles/harbor/fig-2.png'))).toEqual(PNG);
  expect(await read('articles/harbor/index.html.md')).toContain(
    '![Two rows of grey](https://mini.example/articles/harbor/fig-2.png) [A-Fig2](https://mini.example/articles/harbor/#fig-2) The harbor from above. (the Gazette)',
  );
  expect(JSON.parse(await read('articles/harbor/citations.json'))).toHaveProperty('fig-2');
  const { articles } = JSON.parse(await read('briefing.json')) as { articles: { images?: unknown }[] };
  expect(articles[0]?.images).toEqual([expect.objectContaining({ number: 2, caption: 'The harbor from above.', width: 3, height: 2 })]);
  const book = unzipSync(await readFile(join(folder, 'articles/harbor/harbor.epub')));
  expect(Buffer.from(book['EPUB/images/harbor/fig-2.png'] ?? [])).toEqual(PNG);
  expect(strFromU8(book['EPUB/article-a.xhtml'] ?? new Uint8Array())).toContain(
    '<img src="images/harbor/fig-2.png" alt="Two rows of grey" />',
  );
  const pdf = await PDFDocument.load(await readFile(join(folder, 'articles/harbor/harbor.pdf')));
  expect([...readDestinations(pdf).keys()]).toContain('A-Fig2');
});
