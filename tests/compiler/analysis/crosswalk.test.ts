import { expect, test } from 'vitest';
import { listCrosswalk } from '../../../src/compiler/analysis/crosswalk.ts';

const claim = (id: string, ...articles: string[]) => ({ id, places: articles.map((article) => ({ article })) });
const relation = (...claims: string[]) => ({ id: claims.join('-'), type: 'differs' as const, claims });

const cases: { name: string; claims: ReturnType<typeof claim>[]; relations: ReturnType<typeof relation>[]; rows: string[] }[] = [
  { name: 'nothing', claims: [], relations: [], rows: [] },
  { name: 'a pair across articles', claims: [claim('x', 'A'), claim('y', 'B')], relations: [relation('x', 'y')], rows: ['x-y'] },
  {
    name: 'a pair within an article: both are told by it alone',
    claims: [claim('x', 'A'), claim('y', 'A')],
    relations: [relation('x', 'y')],
    rows: ['x-y', 'x only A', 'y only A'],
  },
  {
    name: 'one row of three claims',
    claims: [claim('x', 'A'), claim('y', 'B'), claim('z', 'A')],
    relations: [relation('x', 'y', 'z')],
    rows: ['x-y-z'],
  },
  {
    name: 'no row of claims of which one is not there',
    claims: [claim('x', 'A'), claim('y', 'B')],
    relations: [relation('x', 'y', 'z')],
    rows: ['x only A', 'y only B'],
  },
  { name: 'a claim that both articles make', claims: [claim('x', 'A', 'B')], relations: [], rows: ['x both'] },
  { name: 'a claim told twice by one article', claims: [claim('x', 'A', 'A')], relations: [], rows: ['x only A'] },
  {
    name: 'a claim in two relations stands in two rows',
    claims: [claim('x', 'A'), claim('y', 'B'), claim('z', 'B')],
    relations: [relation('x', 'y'), relation('x', 'z')],
    rows: ['x-y', 'x-z'],
  },
];

test.each(cases)('$name', ({ claims, relations, rows }) => {
  const found = listCrosswalk(claims, relations).map((row) => {
    switch (row.type) {
      case 'relation':
        return row.relation.id;
      case 'one-claim':
        return `${row.claim.id} both`;
      case 'only':
        return `${row.claim.id} only ${row.article}`;
    }
  });
  expect(found).toEqual(rows);
});
