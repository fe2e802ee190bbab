import { expect, test } from 'vitest';
import { importDocument } from '../../src/import/import-document.ts';
import { slugOf } from '../../src/import/plan.ts';

/** Import a text, and give its words and what was left out. */
async function importText(file: string, text: string) {
  const { imported } = await importDocument(file, new TextEncoder().encode(text));
  return { body: imported?.text.body.trim(), losses: imported?.losses.map(({ what }) => what) };
}

test.each([
  ['a.txt', 'The \u0001mud\u0085wins\u001c every\ufffe year.', 'The mud wins every year.', '2 control characters, which no text can hold'],
  ['a.md', 'The *mud\u0007* wins.', 'The *mud* wins.', '1 text with control characters, which are left out'],
  [
    'a.html',
    '<html><body><article><p>The &#1;mud wins every year, says the crew of the port.</p></article></body></html>',
    'The mud wins every year, says the crew of the port.',
    '1 text with control characters, which are left out',
  ],
])('signs that no text can hold are left out of %s, and told', async (file, text, body, loss) => {
  expect(await importText(file, text)).toEqual({ body, losses: [loss] });
});

test('a text without such signs loses nothing', async () => {
  expect(await importText('a.txt', 'The mud\twins.')).toEqual({ body: 'The mud wins.', losses: [] });
});

test('a slug is short enough for the name of a file', () => {
  const slug = slugOf('mud and more '.repeat(100));
  expect(slug).toMatch(/^mud-and-more(?:-mud-and-more)+(?:-mud(?:-and)?)?$/);
  expect(slug.length).toBeLessThanOrEqual(100);
  expect(slugOf('x'.repeat(300))).toHaveLength(100);
});
