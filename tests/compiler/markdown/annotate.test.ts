import fc from 'fast-check';
import { toString } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { annotate, numberMarks, type Annotation } from '../../../src/compiler/markdown/annotate.ts';
import { parseMarkdown } from '../../../src/compiler/markdown/parse-markdown.ts';
import { printHtml } from '../../../src/compiler/markdown/print-html.ts';

const parse = (markdown: string) => {
  const [block] = parseMarkdown('x.md', markdown).blocks;
  if (!block) throw new Error('no block');
  return block;
};

const cases: { name: string; markdown: string; annotations: Annotation[]; html: string }[] = [
  {
    name: 'one range',
    markdown: 'a b c',
    annotations: [{ ref: 'C1', start: 2, end: 3 }],
    html: '<p>a <mark data-refs="C1" data-mark="1">b</mark> c</p>',
  },
  {
    name: 'ranges that overlap',
    markdown: 'a b c',
    annotations: [
      { ref: 'C1', start: 0, end: 3 },
      { ref: 'F2', start: 2, end: 5 },
    ],
    html: '<p><mark data-refs="C1" data-mark="1">a </mark><mark data-refs="C1 F2" data-mark="2">b</mark><mark data-refs="F2"> c</mark></p>',
  },
  {
    name: 'a range inside another',
    markdown: 'a b c',
    annotations: [
      { ref: 'C1', start: 0, end: 5 },
      { ref: 'F2', start: 2, end: 3 },
    ],
    html: '<p><mark data-refs="C1" data-mark="1">a </mark><mark data-refs="C1 F2" data-mark="2">b</mark><mark data-refs="C1"> c</mark></p>',
  },
  {
    name: 'ranges that touch',
    markdown: 'ab',
    annotations: [
      { ref: 'C1', start: 0, end: 1 },
      { ref: 'C2', start: 1, end: 2 },
    ],
    html: '<p><mark data-refs="C1" data-mark="1">a</mark><mark data-refs="C2" data-mark="2">b</mark></p>',
  },
  {
    name: 'a range across inline markup',
    markdown: 'a *b [c](https://x.example) d* e',
    annotations: [{ ref: 'C1', start: 2, end: 7 }],
    html: '<p>a <em><mark data-refs="C1" data-mark="1">b </mark><a href="https://x.example"><mark data-refs="C1">c</mark></a><mark data-refs="C1"> d</mark></em> e</p>',
  },
  {
    name: 'a range across the items of a list',
    markdown: '- a b\n- c d',
    annotations: [{ ref: 'C1', start: 3, end: 6 }],
    html: '<ul>\n<li>a <mark data-refs="C1" data-mark="1">b</mark></li>\n<li><mark data-refs="C1">c</mark> d</li>\n</ul>',
  },
];

describe('annotate', () => {
  test.each(cases)('$name', ({ markdown, annotations, html }) => {
    expect(printHtml(annotate(parse(markdown).tree, annotations))).toBe(html);
  });

  const texts = fc.constantFrom(
    'Plain words, and more of them.',
    'Some *emphasis that **goes deep*** and a [link with `code`](https://x.example).',
    '- a list\n- of two *items*\n  1. and one inside',
    '> A quotation\n> of two lines',
    '| a | b |\n| - | - |\n| c | *d* |',
    'Hard  \nbreak & entity &copy; “quoted”',
  );
  const ranges = fc.array(
    fc.record({ ref: fc.constantFrom('C1', 'C2', 'S1', 'F1'), from: fc.nat(60), length: fc.integer({ min: 1, max: 40 }) }),
    { maxLength: 6 },
  );

  test('never changes the visible text, and marks every range whole', () => {
    fc.assert(
      fc.property(texts, ranges, (markdown, drawn) => {
        const { tree, text } = parse(markdown);
        const annotations = drawn.map(({ ref, from, length }) => ({
          ref,
          start: Math.min(from, text.length),
          end: Math.min(from + length, text.length),
        }));
        const annotated = annotate(tree, annotations);
        expect(toString(annotated)).toBe(text);
        for (const { ref, start, end } of annotations) {
          const marked = printHtml(annotated).match(new RegExp(`data-refs="[^"]*\\b${ref}\\b`, 'g'));
          if (text.slice(start, end).trim()) expect(marked).not.toBeNull();
        }
      }),
    );
  });

  test('numbers the marks in the order of the text, one for all that begins there', () => {
    const annotations = [
      { ref: 'C2', start: 7, end: 9 },
      { ref: 'C1', start: 2, end: 5 },
      { ref: 'F1', start: 2, end: 3 },
      { ref: 'C2', start: 20, end: 22 },
    ];
    expect([...numberMarks(annotations)]).toEqual([
      ['C2', 2],
      ['C1', 1],
      ['F1', 1],
    ]);
  });

  test('without annotations the tree stays as it is', () => {
    const { tree } = parse('a *b*');
    expect(annotate(tree, [])).toBe(tree);
  });
});
