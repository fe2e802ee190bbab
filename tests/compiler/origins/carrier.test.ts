import { expect, test } from 'vitest';
import { findCarrier } from '../../../src/compiler/origins/carrier.ts';

const sources = [
  { id: 'activist', kind: 'person' },
  { id: 'reporter', kind: 'person' },
  { id: 'paper', kind: 'publication' },
  { id: 'author', kind: 'author' },
] as const;

test.each([
  { chain: ['activist', 'reporter', 'paper', 'author'], carrier: { who: 'reporter', outlet: 'paper' } },
  { chain: [null, 'reporter', 'author'], carrier: { who: 'reporter', outlet: null } },
  { chain: ['paper', 'author'], carrier: { who: 'paper', outlet: null } },
  { chain: [null, 'paper', 'author'], carrier: { who: 'paper', outlet: null } },
  { chain: [null, 'author'], carrier: null },
  { chain: [null], carrier: null },
  { chain: ['author'], carrier: 'own' },
])('who carried $chain', ({ chain, carrier }) => {
  expect(findCarrier(sources, 'author', chain)).toEqual(carrier);
});
