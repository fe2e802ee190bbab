import { expect, test } from 'vitest';
import { groupByChain } from '../../../src/compiler/origins/group-chains.ts';
import type { Chain } from '../../../src/model/place.ts';

const entry = (id: string, ...tellings: [string, Chain][]) => ({
  id,
  places: tellings.map(([article, chain]) => ({ article, chain, inferred: [] })),
});

test('groups what passes through a source by chain, its own origins first', () => {
  const groups = groupByChain('paper', [
    entry('w', ['A', ['activist', 'paper', 'a']]),
    entry('x', ['A', ['paper', 'a']], ['B', ['paper', 'b']]),
    entry('y', ['A', ['activist', 'paper', 'a']], ['A', ['activist', 'paper', 'a']]),
    entry('z', ['A', ['activist', 'a']]),
  ]);
  expect(
    groups.map(({ way: { chain, article }, entries }) => `${chain.join(' ')} → ${article}: ${entries.map(({ id }) => id).join(' ')}`),
  ).toEqual(['paper a → A: x', 'paper b → B: x', 'activist paper a → A: w y']);
});
