import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseMarkdown } from '../../../src/compiler/markdown/parse-markdown.ts';
import { printHtml } from '../../../src/compiler/markdown/print-html.ts';
import { resolveLinks } from '../../../src/compiler/markdown/resolve-links.ts';

const HOME = { base: '/base/', page: '/articles/signs/' };
const show = (markdown: string) =>
  parseMarkdown('x.md', markdown)
    .blocks.map(({ tree }) => printHtml(resolveLinks(tree, HOME)))
    .join('');

/** What a text shows of signs that other Markdown reads. */
test.each([
  ['tolls of 3~4 crowns or ~7', '<p>tolls of 3~4 crowns or ~7</p>'],
  ['CO~2~, x~i+1~ and ~one~', '<p>CO<sub>2</sub>, x<sub>i+1</sub> and ~one~</p>'],
  ['H\\~2\\~O, 5~10~15, 约~10~20人', '<p>H~2~O, 5~10~15, 约~10~20人</p>'],
  [
    'a\nb *c~2~* and `d~2~` at http://x.example/~a/b~2~c',
    '<p>a\nb <em>c<sub>2</sub></em> and <code>d~2~</code> at <a href="http://x.example/~a/b~2~c">http://x.example/~a/b~2~c</a></p>',
  ],
  ['a ~~struck~~ word', '<p>a <del>struck</del> word</p>'],
  ['价格**（高）。**然后~~删除。~~完', '<p>价格<strong>（高）。</strong>然后<del>删除。</del>完</p>'],
  ['船は**「出た」**と言う', '<p>船は<strong>「出た」</strong>と言う</p>'],
  ['see www.\\*.example.com, www.\\_.example', '<p>see www.*.example.com, www._.example</p>'],
  [
    'see https://x.example/a\\_b(c) and www.x.example',
    '<p>see <a href="https://x.example/a_b(c)">https://x.example/a_b(c)</a> and <a href="http://www.x.example">www.x.example</a></p>',
  ],
  [
    'no http\\://x.example/a\\_b, http:\\//x.example and www\\.x.example',
    '<p>no http://x.example/a_b, http://x.example and www.x.example</p>',
  ],
  ['see见https://x.example/a', '<p>see见<a href="https://x.example/a">https://x.example/a</a></p>'],
  ['- [x] done\n- [ ] *not* done', '<ul>\n<li>[x] done</li>\n<li>[ ] <em>not</em> done</li>\n</ul>'],
  [
    'https://x.example/a\\\\_b and www.x.example/\\_a\\_',
    '<p><a href="https://x.example/a%5C_b">https://x.example/a\\_b</a> and <a href="http://www.x.example/_a">www.x.example/_a</a>_</p>',
  ],
  ['[www.*.com](https://x.example/)', '<p><a href="https://x.example/">www.*.com</a></p>'],
  ['from $5_000_ to $9^2^', '<p>from $5_000_ to $9^2^</p>'],
])('%j', (markdown, html) => {
  expect(show(markdown)).toBe(html);
});

test.each([
  ['/claims/', '/base/claims/'],
  ['/claims/?q=a#b', '/base/claims/?q=a#b'],
  ['../ships/', '/base/articles/ships/'],
  ['../../', '/base/'],
  ['../../../../etc', '/base/etc'],
  ['ships', '/base/articles/signs/ships'],
  ['#p2', '#p2'],
  ['//elsewhere.example/x', 'https://elsewhere.example/x'],
  ['/\\\\elsewhere.example/x', '/base/%5Celsewhere.example/x'],
  ['https://elsewhere.example/../x', 'https://elsewhere.example/../x'],
  ['mailto:a@b.example', 'mailto:a@b.example'],
])('a link to %s leads to %s', (written, leads) => {
  expect(show(`[x](${written})`)).toBe(`<p><a href="${leads}">x</a></p>`);
});

interface Case {
  markdown: string;
  right: string[];
  why: string;
}
const CASES = join(import.meta.dirname, '../../../../shared/cases/browser/markdown.json');
if (!existsSync(CASES)) console.log('Skipped: the shared cases of Markdown, which are not here');
test.skipIf(!existsSync(CASES))('the shared cases of Markdown', () => {
  const cases = JSON.parse(readFileSync(CASES, 'utf8')) as Case[];
  for (const { markdown, right, why } of cases) expect(right, `${markdown}: ${why}`).toContain(show(markdown));
});
