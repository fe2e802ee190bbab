import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countOrigins, type OriginCount } from '../../../src/compiler/origins/count-origins.ts';
import type { Claim } from '../../../src/model/claim.ts';
import type { Chain } from '../../../src/model/place.ts';
import type { Relation } from '../../../src/model/relation.ts';
import { stringsIn } from '../../../src/strings/index.ts';

const claim = (id: string, ...chains: Chain[]): Claim => ({
  id,
  code: 'C1',
  label: id,
  statement: id,
  type: 'event',
  hedge: null,
  when: null,
  where: null,
  evidence: chains.map((chain) => ({ article: 'A', paragraph: 1, exact: 'x', chain, inferred: [] })),
});
const relate = (type: Relation['type'], ...claims: string[]): Relation => ({
  id: claims.join('-'),
  code: 'R1',
  label: 'x',
  type,
  claims,
  basis: 'inferred',
  reason: 'x',
  differences: [],
});

const cases: { name: string; claims: Claim[]; relations: Relation[]; count: OriginCount; words: string }[] = [
  {
    name: 'one origin, told once',
    claims: [claim('x', ['activist', 'paper', 'author'])],
    relations: [],
    count: { told: 1, known: 1, notStated: 0, merged: 1 },
    words: 'told once; one known origin',
  },
  {
    name: 'no origin stated',
    claims: [claim('x', [null, 'author'])],
    relations: [],
    count: { told: 1, known: 0, notStated: 1, merged: 1 },
    words: 'told once; no origin stated',
  },
  {
    name: 'one origin through two papers (a diamond)',
    claims: [claim('x', ['activist', 'paper', 'author'], ['activist', 'radio', 'author'])],
    relations: [],
    count: { told: 2, known: 1, notStated: 0, merged: 1 },
    words: 'told twice; one known origin',
  },
  {
    name: 'three tellings of one report, one of which states its origin',
    claims: [claim('x', ['activist', 'a']), claim('y', [null, 'b']), claim('z', [null, 'c'])],
    relations: [relate('same-origin', 'x', 'y', 'z')],
    count: { told: 3, known: 1, notStated: 2, merged: 1 },
    words: 'told three times; one known origin, two not stated; probably one report',
  },
  {
    name: 'a known origin beside one that is not stated, which the details suggest are one',
    claims: [claim('x', ['activist', 'a']), claim('y', [null, 'b'])],
    relations: [relate('same-origin', 'x', 'y')],
    count: { told: 2, known: 1, notStated: 1, merged: 1 },
    words: 'told twice; one known origin, one not stated; probably one report',
  },
  {
    name: 'the same event on origins that nobody merges',
    claims: [claim('x', ['activist', 'a']), claim('y', [null, 'b'])],
    relations: [relate('same-event', 'x', 'y')],
    count: { told: 2, known: 1, notStated: 1, merged: 2 },
    words: 'told twice; one known origin, one not stated',
  },
  {
    name: 'claims that differ don’t count together',
    claims: [claim('x', ['activist', 'a']), claim('y', [null, 'b'])],
    relations: [relate('differs', 'x', 'y')],
    count: { told: 1, known: 1, notStated: 0, merged: 1 },
    words: 'told once; one known origin',
  },
  {
    name: 'two known origins of a claim are not made one by a third',
    claims: [claim('x', ['activist', 'a'], ['officer', 'a']), claim('y', ['letter', 'b'])],
    relations: [relate('same-origin', 'x', 'y')],
    count: { told: 3, known: 3, notStated: 0, merged: 3 },
    words: 'told three times; three known origins',
  },
  {
    name: 'nor is a known origin made one with the two of the other claim',
    claims: [claim('x', ['letter', 'a']), claim('y', ['activist', 'b'], ['officer', 'b'])],
    relations: [relate('same-origin', 'x', 'y')],
    count: { told: 3, known: 3, notStated: 0, merged: 3 },
    words: 'told three times; three known origins',
  },
  {
    name: 'one that is not stated falls to one of the two of the other claim',
    claims: [claim('x', [null, 'a']), claim('y', ['activist', 'b'], ['officer', 'b'])],
    relations: [relate('same-origin', 'x', 'y')],
    count: { told: 3, known: 2, notStated: 1, merged: 2 },
    words: 'told three times; two known origins, one not stated; probably two origins',
  },
  {
    name: 'those that are not stated in either claim fall to the one that is known, wherever it stands',
    claims: [claim('x', [null, 'a']), claim('y', [null, 'b'], ['letter', 'b'])],
    relations: [relate('same-origin', 'x', 'y')],
    count: { told: 3, known: 1, notStated: 2, merged: 1 },
    words: 'told three times; one known origin, two not stated; probably one report',
  },
  {
    name: 'a writer who tells it twice without a source is one that is not stated',
    claims: [claim('x', [null, 'a'], [null, 'a'])],
    relations: [],
    count: { told: 2, known: 0, notStated: 1, merged: 1 },
    words: 'told twice; no origin stated',
  },
  {
    name: 'a ring of claims',
    claims: [claim('x', ['s', 'a']), claim('y', [null, 'b']), claim('z', [null, 'c'])],
    relations: [relate('same-origin', 'x', 'y'), relate('same-origin', 'y', 'z'), relate('same-origin', 'z', 'x')],
    count: { told: 3, known: 1, notStated: 2, merged: 1 },
    words: 'told three times; one known origin, two not stated; probably one report',
  },
  {
    name: 'a source that is its own outlet',
    claims: [claim('x', ['paper', 'author'])],
    relations: [],
    count: { told: 1, known: 1, notStated: 0, merged: 1 },
    words: 'told once; one known origin',
  },
];

describe('countOrigins', () => {
  test.each(cases)('$name', ({ claims, relations, count, words }) => {
    const [first] = claims;
    if (!first) throw new Error('no claim');
    expect(countOrigins(first, claims, relations)).toEqual(count);
    expect(stringsIn('en').evidence.origins(count)).toBe(words);
  });

  const origin = fc.constantFrom('s1', 's2', 's3', null);
  const graph = fc.record({
    claims: fc.array(fc.array(origin, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 6 }),
    links: fc.array(fc.tuple(fc.constantFrom<Relation['type']>('same-origin', 'same-event', 'corroborates'), fc.nat(5), fc.nat(5)), {
      maxLength: 6,
    }),
  });
  const build = ({ claims, links }: { claims: (string | null)[][]; links: [Relation['type'], number, number][] }) => ({
    claims: claims.map((origins, at) => claim(`c${at}`, ...origins.map((it): Chain => (it ? [it, `t${at}`] : [null, `t${at}`])))),
    relations: links
      .filter(([, a, b]) => a !== b && a < claims.length && b < claims.length)
      .map(([type, a, b]) => relate(type, `c${a}`, `c${b}`)),
  });

  test('the order of claims and relations does not matter', () => {
    fc.assert(
      fc.property(graph, (drawn) => {
        const { claims, relations } = build(drawn);
        const [first] = claims;
        if (!first) return;
        expect(countOrigins(first, claims.toReversed(), relations.toReversed())).toEqual(countOrigins(first, claims, relations));
      }),
    );
  });

  test('merging never adds origins, and leaves at least one', () => {
    fc.assert(
      fc.property(graph, (drawn) => {
        const { claims, relations } = build(drawn);
        for (const it of claims) {
          const { known, notStated, merged } = countOrigins(it, claims, relations);
          expect(merged).toBeLessThanOrEqual(known + notStated);
          expect(merged).toBeGreaterThanOrEqual(1);
        }
      }),
    );
  });
});
