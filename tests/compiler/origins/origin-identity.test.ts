import { describe, expect, test } from 'vitest';
import { identifyOrigin, weakestOrigin, type OriginIdentity } from '../../../src/compiler/origins/origin-identity.ts';
import type { Chain } from '../../../src/model/place.ts';

const sources = [
  { id: 'author-b', kind: 'author', identity: 'unnamed' },
  { id: 'author-c', kind: 'author', identity: 'named' },
  { id: 'paper', kind: 'publication', identity: 'named' },
  { id: 'activist', kind: 'person', identity: 'unnamed' },
  { id: 'activists', kind: 'group', identity: 'group' },
] as const;

describe('identifyOrigin', () => {
  test.each<{ name: string; chain: Chain; expected: OriginIdentity }>([
    { name: 'a named origin', chain: ['paper', 'author-b'], expected: 'named' },
    { name: 'an unnamed origin, through a named paper', chain: ['activist', 'paper', 'author-b'], expected: 'unnamed' },
    { name: 'a group', chain: ['activists', 'author-b'], expected: 'group' },
    { name: 'no stated origin, through a named paper', chain: [null, 'paper', 'author-b'], expected: 'not stated' },
    { name: 'no stated origin at all', chain: [null, 'author-b'], expected: 'not stated' },
    { name: 'the author alone, whom the document does not name', chain: ['author-b'], expected: 'author' },
    { name: 'the author alone, whom the document names', chain: ['author-c'], expected: 'author' },
  ])('$name: $expected', ({ chain, expected }) => {
    expect(identifyOrigin(chain, sources)).toBe(expected);
  });
});

describe('weakestOrigin', () => {
  test.each<{ of: OriginIdentity[]; expected: OriginIdentity | null }>([
    { of: [], expected: null },
    { of: ['named'], expected: 'named' },
    { of: ['named', 'not stated', 'unnamed'], expected: 'not stated' },
    { of: ['unnamed', 'named'], expected: 'unnamed' },
    { of: ['author', 'named'], expected: 'author' },
    { of: ['unnamed', 'group', 'author'], expected: 'unnamed' },
  ])('of $of: $expected', ({ of, expected }) => {
    expect(weakestOrigin(of)).toBe(expected);
    expect(weakestOrigin(of.toReversed())).toBe(expected);
  });
});
