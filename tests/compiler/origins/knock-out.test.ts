import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placesLeft, knockOut } from '../../../src/compiler/origins/knock-out.ts';
import { printKnockOut } from '../../../src/compiler/origins/print-knock-out.ts';
import type { Chain } from '../../../src/model/place.ts';
import type { Relation } from '../../../src/model/relation.ts';
import { stringsIn } from '../../../src/strings/index.ts';

const entry = (id: string, ...chains: Chain[]) => ({ id, places: chains.map((chain) => ({ chain })) });
const related = (type: Relation['type'], ...claims: [string, string]) => ({ type, claims });
const same = (...claims: [string, string]) => related('same-origin', ...claims);

const diamond = [entry('x', ['activist', 'paper', 'a'], ['activist', 'radio', 'a'])];
const merged = [entry('x', ['activist', 'paper', 'a']), entry('y', [null, 'b']), entry('z', ['officer', 'b'])];

const cases: {
  name: string;
  entries: ReturnType<typeof entry>[];
  relations?: ReturnType<typeof related>[];
  removed: string[];
  all?: string;
  some?: string;
  shared?: string;
}[] = [
  { name: 'nothing is removed', entries: diamond, removed: [] },
  { name: 'the origin of a diamond', entries: diamond, removed: ['activist'], all: 'x' },
  { name: 'one paper of a diamond', entries: diamond, removed: ['paper'], some: 'x' },
  { name: 'both papers of a diamond', entries: diamond, removed: ['paper', 'radio'], all: 'x' },
  {
    name: 'a ring: two voices that draw on each other',
    entries: [entry('x', ['one', 'other', 'a']), entry('y', ['other', 'one', 'a'])],
    removed: ['one'],
    all: 'x y',
  },
  {
    name: 'one origin through two papers, into two articles',
    entries: [entry('x', ['s', 'p', 'a'], ['s', 'q', 'b'])],
    removed: ['p'],
    some: 'x',
  },
  { name: 'a not-stated origin beside a known one', entries: [entry('x', ['s', 'a'], [null, 'a'])], removed: ['s'], some: 'x' },
  { name: 'a source that is its own outlet', entries: [entry('x', ['paper', 'a'])], removed: ['paper'], all: 'x' },
  {
    name: 'an inferred merge, its origin removed',
    entries: merged,
    relations: [same('x', 'y')],
    removed: ['activist'],
    all: 'x',
    shared: 'y',
  },
  {
    name: 'tellings that differ, which are no merge',
    entries: merged,
    relations: [related('differs', 'x', 'y'), related('same-event', 'x', 'z')],
    removed: ['activist'],
    all: 'x',
  },
  {
    name: 'an inferred merge with one that keeps another chain',
    entries: [entry('x', ['activist', 'a'], ['officer', 'a']), entry('y', [null, 'b'])],
    relations: [same('x', 'y')],
    removed: ['activist'],
    some: 'x',
    shared: 'y',
  },
  {
    name: 'an inferred merge, a later link removed',
    entries: merged,
    relations: [same('x', 'y')],
    removed: ['paper'],
    all: 'x',
    shared: 'y',
  },
  { name: 'an inferred merge, the writer of one article removed', entries: merged, relations: [same('x', 'y')], removed: ['a'], all: 'x' },
  {
    name: 'merges in a row',
    entries: merged,
    relations: [same('x', 'y'), same('z', 'y')],
    removed: ['activist'],
    all: 'x',
    shared: 'y z',
  },
  { name: 'a source that carries nothing', entries: merged, removed: ['nobody'] },
];

const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id).join(' ');

describe('knockOut', () => {
  test.each(cases)('$name', ({ entries, relations = [], removed, all = '', some = '', shared = '' }) => {
    const result = knockOut(new Set(removed), entries, relations);
    expect({ all: ids(result.all), some: ids(result.some), shared: ids(result.shared) }).toEqual({ all, some, shared });
    expect(ids(result.none)).toBe(ids(entries.filter((it) => !result.all.includes(it) && !result.some.includes(it))));
  });

  const source = fc.constantFrom('s1', 's2', 's3', 's4', 's5');
  const chain = fc
    .tuple(fc.option(source), fc.array(source, { minLength: 1, maxLength: 3 }))
    .map(([first, rest]): Chain => [first, ...rest]);
  const graph = fc.record({
    entries: fc
      .array(fc.array(chain, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 6 })
      .map((all) => all.map((chains, at) => entry(`c${at}`, ...chains))),
    links: fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { maxLength: 5 }).map((pairs) => pairs.map(([a, b]) => same(`c${a}`, `c${b}`))),
    removed: fc.array(source, { maxLength: 5 }),
    more: source,
  });

  test('removing a source never adds support', () => {
    fc.assert(
      fc.property(graph, ({ entries, removed, more }) => {
        const [before, after] = [new Set(removed), new Set([...removed, more])];
        for (const it of entries) expect(placesLeft(it, after).length).toBeLessThanOrEqual(placesLeft(it, before).length);
        const [one, other] = [knockOut(before, entries), knockOut(after, entries)];
        expect(other.all).toEqual(expect.arrayContaining(one.all));
        expect(one.none).toEqual(expect.arrayContaining(other.none));
      }),
    );
  });

  test('the order of sources, claims and relations does not matter', () => {
    fc.assert(
      fc.property(graph, ({ entries, links, removed }) => {
        const result = knockOut(new Set(removed), entries, links);
        const turned = knockOut(new Set(removed.toReversed()), entries.toReversed(), links.toReversed());
        for (const key of ['all', 'some', 'none', 'shared'] as const) expect(turned[key]).toEqual(result[key].toReversed());
      }),
    );
  });

  test('everything loses all, some or no support; what shares a report has some left', () => {
    fc.assert(
      fc.property(graph, ({ entries, links, removed }) => {
        const { all, some, none, shared } = knockOut(new Set(removed), entries, links);
        expect([...all, ...some, ...none].map(({ id }) => id).toSorted()).toEqual(entries.map(({ id }) => id).toSorted());
        for (const it of shared) expect(all).not.toContain(it);
      }),
    );
  });
});

describe('printKnockOut', () => {
  const of = (all: number, some: number, none: number) => {
    const many = (count: number) => Array.from({ length: count });
    return printKnockOut(stringsIn('en'), { all: many(all), some: many(some), none: many(none) }, 'claim');
  };
  test.each([
    [of(0, 0, 13), 'No claim loses all support, none loses some, and 13 stay as they are.'],
    [of(1, 1, 1), 'One claim loses all support, one loses some, and one stays as it is.'],
    [of(2, 3, 0), 'Two claims lose all support, three lose some, and none stays as it is.'],
  ])('%s', (sentence, wanted) => {
    expect(sentence).toBe(wanted);
  });
});
