import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Carried } from '../../../src/compiler/origins/carried.ts';
import { traceProvenance, traceWays, type WayTree } from '../../../src/compiler/origins/provenance.ts';
import type { Chain } from '../../../src/model/place.ts';

const A = { code: 'A', authorSource: 'author-a' };
const B = { code: 'B', authorSource: 'author-b' };
const claim = (id: string, ...ways: [article: string, ...chain: Chain][]): Carried => ({
  id,
  places: ways.map(([article, ...chain]) => ({ article, chain })),
});

const CASES: Record<string, { claims: Carried[]; edges: string[]; nodes: string[] }> = {
  'one origin through two papers': {
    claims: [claim('c1', ['A', 'crew', 'gazette', 'author-a'], ['A', 'crew', 'herald', 'author-a'])],
    edges: [
      'source:crew → source:gazette 1',
      'source:gazette → article:A 1',
      'source:crew → source:herald 1',
      'source:herald → article:A 1',
    ],
    nodes: ['source:crew 1/1', 'source:gazette 1/0', 'article:A 1/0', 'source:herald 1/0'],
  },
  'a diamond': {
    claims: [claim('c1', ['A', 'crew', 'gazette', 'author-a']), claim('c2', ['A', 'crew', 'herald', 'gazette', 'author-a'])],
    edges: [
      'source:crew → source:gazette 1',
      'source:gazette → article:A 2',
      'source:crew → source:herald 1',
      'source:herald → source:gazette 1',
    ],
    nodes: ['source:crew 2/2', 'source:gazette 2/0', 'article:A 2/0', 'source:herald 1/0'],
  },
  'a not-stated origin beside a known one': {
    claims: [claim('c1', ['A', null, 'gazette', 'author-a']), claim('c2', ['A', 'crew', 'gazette', 'author-a'])],
    edges: ['open:gazette → source:gazette 1', 'source:gazette → article:A 2', 'source:crew → source:gazette 1'],
    nodes: ['open:gazette 1/1', 'source:gazette 2/0', 'article:A 2/0', 'source:crew 1/1'],
  },
  'not stated by the author': {
    claims: [claim('c1', ['A', null, 'author-a'])],
    edges: ['open:article:A → article:A 1'],
    nodes: ['open:article:A 1/1', 'article:A 1/0'],
  },
  'the author’s own word': { claims: [claim('c1', ['A', 'author-a'])], edges: [], nodes: ['article:A 1/1'] },
  'a source that is its own outlet': {
    claims: [claim('c1', ['A', 'gazette', 'author-a']), claim('c2', ['A', 'crew', 'gazette', 'author-a'])],
    edges: ['source:gazette → article:A 2', 'source:crew → source:gazette 1'],
    nodes: ['source:gazette 2/1', 'article:A 2/0', 'source:crew 1/1'],
  },
  'a claim in two articles': {
    claims: [claim('c1', ['A', 'crew', 'author-a'], ['B', 'crew', 'author-b'])],
    edges: ['source:crew → article:A 1', 'source:crew → article:B 1'],
    nodes: ['source:crew 1/1', 'article:A 1/0', 'article:B 1/0'],
  },
};

describe('traceProvenance', () => {
  test.each(Object.entries(CASES))('%s', (_, { claims, edges, nodes }) => {
    const articles = claims.some(({ places }) => places.some(({ article }) => article === 'B')) ? [A, B] : [A];
    const graph = traceProvenance(claims, articles);
    expect(graph.edges.map(({ from, to, claims: count }) => `${from} → ${to} ${count}`)).toEqual(edges);
    expect(graph.nodes.map(({ key, claims: count, own }) => `${key} ${count}/${own}`)).toEqual(nodes);
  });

  const source = fc.constantFrom('crew', 'gazette', 'herald', 'union');
  const someClaims = fc
    .array(fc.tuple(fc.uniqueArray(source, { maxLength: 3 }), fc.boolean()), { minLength: 1, maxLength: 12 })
    .map((chains) => chains.map(([links, open], at) => claim(`c${at}`, ['A', ...(open ? [null] : []), ...links, 'author-a'])));

  test('counts do not depend on the order of claims', () => {
    fc.assert(
      fc.property(someClaims, (claims) => {
        const counts = (list: Carried[]) => new Map(traceProvenance(list, [A]).nodes.map(({ key, claims: count }) => [key, count]));
        expect(counts(claims.toReversed())).toEqual(counts(claims));
      }),
    );
  });

  test('the tree of an article counts as many claims as there are', () => {
    fc.assert(
      fc.property(someClaims, (claims) => {
        const tree = traceWays(claims, A);
        expect(tree.claims).toBe(claims.length);
        const own = (node: WayTree): number => node.own + node.children.reduce((sum, it) => sum + own(it), 0);
        expect(own(tree)).toBe(claims.length);
      }),
    );
  });
});
