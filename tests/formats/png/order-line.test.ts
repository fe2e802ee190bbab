import { expect, test } from 'vitest';
import { isRightToLeft, mirror, orderLine } from '../../../src/formats/png/order-line.ts';

const show = (line: string, isRtl: boolean) => orderLine(line, isRtl).map(({ text, isRtl: back }) => (back ? `<${text}` : text));

test.each([
  ['Latin letters go as they stand', 'the mud wins', false, ['the', ' ', 'mud', ' ', 'wins']],
  ['Arabic words stand from right to left', 'قال الطين', true, ['<الطين', '< ', '<قال']],
  ['Latin words within go their own way', 'قال Port Alder هنا', true, ['<هنا', '< ', 'Port', ' ', 'Alder', '< ', '<قال']],
  ['digits within too', 'في 12 من', true, ['<من', '< ', '12', '< ', '<في']],
  ['Arabic words within Latin ones are turned', 'says قال الطين here', false, ['says', ' ', '<الطين', '< ', '<قال', ' ', 'here']],
])('%s', (_, line, isRtl, expected) => {
  expect(show(line, isRtl)).toEqual(expected);
});

test('the first letter says where a text begins', () => {
  expect(['«الطين»', '12 רציפים', 'Port قال', '…'].map(isRightToLeft)).toEqual([true, true, false, false]);
});

test('signs that have a mirror image are mirrored', () => {
  expect(mirror(['(', 'a', '»'])).toBe('«a)');
});
