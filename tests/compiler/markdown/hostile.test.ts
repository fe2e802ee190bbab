import { tests as examples } from 'commonmark-spec';
import { expect, test } from 'vitest';
import { annotate } from '../../../src/compiler/markdown/annotate.ts';
import { parseMarkdown } from '../../../src/compiler/markdown/parse-markdown.ts';
import { printHtml } from '../../../src/compiler/markdown/print-html.ts';

test('without annotations, all examples of CommonMark come out as if nothing annotated', () => {
  expect(examples.length).toBe(652);
  for (const { number, markdown } of examples) {
    const { blocks } = parseMarkdown('x.md', markdown);
    expect(
      blocks.map(({ tree }) => printHtml(annotate(tree, []))),
      `example ${number}`,
    ).toEqual(blocks.map(({ tree }) => printHtml(tree)));
  }
});

test.each<[name: string, markdown: string, line: number]>([
  ['quotations in quotations', `fine\n\n${'> '.repeat(3000)}x`, 5],
  ['lists in lists', `${'- '.repeat(1500)}x`, 3],
  ['both', `${'1. > * '.repeat(20)}x`, 3],
])('%s without end are a problem at their line', (_, markdown, line) => {
  const { problems } = parseMarkdown('x.md', markdown, 3);
  expect(problems.map(({ place, ruleId }) => [place.start.line, ruleId])).toEqual([[line, 'text-is-shallow']]);
});

test('brackets that overflow the stack are a problem', () => {
  const { problems } = parseMarkdown('x.md', `${'[a](b '.repeat(20)}${'*a **b '.repeat(20000)}`);
  expect(problems.every(({ ruleId }) => ruleId === 'text-is-shallow')).toBe(true);
});

test('images are left out, and said', () => {
  const { blocks, problems } = parseMarkdown('x.md', 'a ![b](https://x.example/y.png) ![c](data:image/svg+xml,<svg/>)');
  expect(blocks.map(({ tree }) => printHtml(tree))).toEqual(['<p>a  </p>']);
  expect(problems.map(({ ruleId, fatal }) => [ruleId, fatal])).toEqual([
    ['text-has-no-images', false],
    ['text-has-no-images', false],
  ]);
});

test.each(['javascript:alert(1)', 'data:text/html,x', 'vbscript:x', 'irc://x.example', ' javascript:x', 'java\tscript:x'])(
  'a link to %j leads nowhere',
  (address) => {
    const { blocks } = parseMarkdown('x.md', `[a](<${address}>)`);
    expect(blocks.map(({ tree }) => printHtml(tree)).join('')).not.toMatch(/href="(?!%20|java%09)/);
  },
);
