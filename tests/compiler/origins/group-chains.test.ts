import { expect, test } from 'vitest';
import { groupByChain } from '../../../src/compiler/origins/group-chains.ts';
import type { Chain } from '../../../src/model/place.ts';

const thing = (id: string, ...tellings: [string, Chain][]) => ({
  id,
  places: tellings.map(([article, chain]) => ({ article, chain, inferred: [] })),
});

test('groups what passes through a source by chain, its own origins first', () => {
  const groups = groupByChain('paper', [
    thing('w', ['A', ['activist', 'paper', 'a']]),
    thing('x', ['A', ['paper', 'a']], ['B', ['paper', 'b']]),
    thing('y', ['A', ['activist', 'paper', 'a']], ['A', ['activist', 'paper', 'a']]),
    thing('z', ['A', ['activist', 'a']]),
  ]);
  expect(
    groups.map(({ way: { chain, article }, things }) => `${chain.join(' ')} → ${article}: ${things.map(({ id }) => id).join(' ')}`),
  ).toEqual(['paper a → A: x', 'paper b → B: x', 'activist paper a → A: w y']);
});
