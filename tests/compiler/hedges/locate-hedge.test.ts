import { expect, test } from 'vitest';
import { locateHedge } from '../../../src/compiler/hedges/locate-hedge.ts';

/** The words of a claim in their text, what it gives as its hedge, and the words before which that begins. */
test.each<[language: string, text: string, quote: string, hedge: string, before: string[]]>([
  ['en', 'It may end; they may win.', 'win', 'may', ['may win.']],
  ['en', 'If so, it is either new or old.', 'new', 'If … either … or', ['If so', 'either new', 'or old']],
  ['en', 'Dismay.', 'Dismay', 'may', []],
  ['ar', 'قد ينخفض السعر.', 'ينخفض', 'قد', ['قد ينخفض']],
  ['ar', 'وقد ينخفض السعر.', 'ينخفض', 'قد', ['قد ينخفض']],
  ['ar', 'فقد ينخفض السعر.', 'ينخفض', 'قد', ['قد ينخفض']],
  ['ar', 'وَقد ينخفض السعر.', 'ينخفض', 'قد', ['قد ينخفض']],
  ['ar', 'ولربما ينخفض، وبالكاد.', 'ينخفض', 'ربما', ['ربما ينخفض']],
  ['ar', 'عقد اجتماع ونقد.', 'اجتماع', 'قد', []],
  ['fr', 'Il dit qu’il pourrait baisser.', 'baisser', 'pourrait', ['pourrait baisser']],
  ['fr', 'C’est qu’apparemment il baisse.', 'baisse', 'apparemment', ['apparemment il']],
  ['zh', '他可能来。', '来', '可能', ['可能来']],
])('%s: %s', (language, text, quote, hedge, before) => {
  const start = text.indexOf(quote);
  const found = locateHedge(text, language, hedge, { start, end: start + quote.length });
  expect(found.map((range) => text.slice(range.start, range.end).toLowerCase())).toEqual(
    before.length ? hedge.split(' … ').map((it) => it.toLowerCase()) : [],
  );
  for (const [at, { start: begin }] of found.entries()) expect(text.slice(begin).startsWith(before[at] ?? '')).toBe(true);
});
