import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pickOut } from '../../../src/compiler/analysis/pick-out.ts';

const count = (value: string) => ({ aspect: 'count' as const, value });
const place = (value: string) => ({ aspect: 'place' as const, value });

test.each([
  ['words at the start', '40 bodies near Raqqa', [count('“40 bodies”')], '[40 bodies|count] near Raqqa'],
  ['capitals aside', 'Almost two years of it', [count('“almost two years”')], '[Almost two years|count] of it'],
  ['two aspects', '40 bodies near Raqqa', [count('“40”'), place('“near Raqqa”')], '[40|count] bodies [near Raqqa|place]'],
  [
    'words within words',
    '40 bodies near Raqqa',
    [count('“40 bodies”'), place('“bodies near”')],
    '[40 |count][bodies|count place][ near|place] Raqqa',
  ],
  ['words that are not there', '40 bodies', [count('“30 bodies”')], '40 bodies'],
  ['a value without a quotation', '40 bodies', [count('not stated')], '40 bodies'],
])('%s', (_, quote, values, wanted) => {
  const runs = pickOut(quote, values).map(({ text, aspects }) => (aspects.length ? `[${text}|${aspects.join(' ')}]` : text));
  expect(runs.join('')).toBe(wanted);
});

test('no word is lost, whatever is cut', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string()), fc.array(fc.nat(20)), (quote, values, cuts) => {
      const runs = pickOut(
        quote,
        values.map((it) => count(`“${it}”`)),
        cuts.filter((it) => it <= quote.length),
      );
      expect(runs.map(({ text }) => text).join('')).toBe(quote);
    }),
  );
});
