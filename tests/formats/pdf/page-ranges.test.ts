import { expect, test } from 'vitest';
import { formatRanges } from '../../../src/formats/pdf/page/page-numbers.ts';

test.each([
  { pages: [], text: '' },
  { pages: [7], text: '7' },
  { pages: [7, 7], text: '7' },
  { pages: [9, 10], text: '9–10' },
  { pages: [12, 3, 5, 8, 7, 6, 5], text: '3, 5–8, 12' },
])('pages $pages are told as “$text”', ({ pages, text }) => {
  expect(formatRanges(pages)).toBe(text);
});
