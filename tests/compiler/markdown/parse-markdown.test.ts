import { expect, test } from 'vitest';
import { locateText } from '../../../src/compiler/markdown/locate-text.ts';
import { parseMarkdown } from '../../../src/compiler/markdown/parse-markdown.ts';
import { printHtml } from '../../../src/compiler/markdown/print-html.ts';
import { printMarkdown } from '../../../src/compiler/markdown/print-markdown.ts';

test('raw HTML passes the allow-list and is reported at its place', () => {
  const { blocks, problems } = parseMarkdown('x.md', 'a <b onclick="x()">b</b> <script>alert(1)</script>\n\n<!-- a comment -->\n', 9);
  expect(blocks.map(({ tree }) => printHtml(tree))).toEqual(['<p>a <b>b</b> </p>']);
  expect(problems.map(({ place, reason, fatal }) => [place.start.line, place.start.column, reason, fatal])).toEqual([
    [9, 3, 'Unexpected raw HTML `<b onclick="x()">`, expected Markdown', false],
    [9, 21, 'Unexpected raw HTML `</b>`, expected Markdown', false],
    [9, 26, 'Unexpected raw HTML `<script>`, expected Markdown', false],
    [9, 42, 'Unexpected raw HTML `</script>`, expected Markdown', false],
  ]);
});

test('links lead only where a reader may follow', () => {
  const { blocks } = parseMarkdown('x.md', '[a](javascript:alert(1)) [b](https://x.example) [c](#p1)');
  expect(blocks.map(({ tree }) => printHtml(tree))).toEqual(['<p><a>a</a> <a href="https://x.example">b</a> <a href="#p1">c</a></p>']);
});

test('the signs of notes are no words of the text, and their links lead somewhere', () => {
  const { blocks } = parseMarkdown('articles/x.md', 'One[^1] and two[^b].\n\n[^1]: A note.\n[^b]: Another.\n');
  expect(blocks.map(({ text }) => text.trim().split(/\s+/).join(' '))).toEqual(['One and two.', 'A note. Another.']);
  const html = blocks.map(({ tree }) => printHtml(tree)).join('');
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  const targets = [...html.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id);
  expect(targets.length).toBe(4);
  expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
});

test('words are found again in the file, through markup and lines', () => {
  const { blocks } = parseMarkdown('x.md', 'one\n\ntwo *three\nfour* five', 5);
  const block = blocks[1];
  if (!block) throw new Error('no block');
  const at = (word: string) =>
    locateText('x.md', block.tree, { start: block.text.indexOf(word), end: block.text.indexOf(word) + word.length });
  expect(at('two')).toEqual({ file: 'x.md', start: { line: 7, column: 1 }, end: { line: 7, column: 4 } });
  expect(at('three').start).toEqual({ line: 7, column: 6 });
  expect(at('four').start).toEqual({ line: 8, column: 1 });
  expect(at('five').start).toEqual({ line: 8, column: 7 });
});

test.each([
  ['# not a heading'],
  ['1. not a list'],
  ['*stars* and _lines_'],
  ['[a](b) <c> &amp;'],
  ['back\\slash'],
  ['https://x.example'],
  ['- dash'],
  ['| a | b |'],
  ['~~gone~~'],
])('printed as Markdown, %j shows the same words', (text) => {
  expect(
    parseMarkdown(
      'x.md',
      printMarkdown({ type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value: text }] }] }),
    ).blocks.map((block) => block.text),
  ).toEqual([text.trim()]);
});
