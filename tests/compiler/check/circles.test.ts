import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkChanges } from '../../../src/compiler/check/check-changes.ts';
import { checkOutlets } from '../../../src/compiler/check/check-outlets.ts';
import type { Records } from '../../../src/compiler/records/read-records.ts';
import { startOf } from '../../../src/compiler/problems/problem.ts';

/** What each of some entries leads to, by their numbers: null to nothing. */
const leads = fc.array(fc.option(fc.nat(9)), { minLength: 10, maxLength: 10 });

/** Find the circles among things that each lead to another, without following any of them twice. */
function countCircles(next: readonly (number | null)[]): number {
  const state = next.map(() => 0);
  let circles = 0;
  next.forEach((_, start) => {
    let at: number | null = start;
    while (at !== null && state[at] === 0) {
      state[at] = start + 1;
      at = next[at] ?? null;
    }
    if (at !== null && state[at] === start + 1) circles++;
  });
  return circles;
}

const listed = <T>(values: T[]) => ({
  entries: values.map((value) => ({ file: 'x', value, locate: () => startOf('x'), locateKey: () => startOf('x') })),
  ids: new Set<string>(),
  complete: true,
  problems: [],
});

test('each circle of outlets is told once, however long', () => {
  fc.assert(
    fc.property(leads, (next) => {
      const sources = listed(next.map((to, at) => ({ id: `s${at}`, outlet: to === null ? null : `s${to}` })));
      expect(checkOutlets({ sources } as unknown as Pick<Records, 'sources'>)).toHaveLength(countCircles(next));
    }),
  );
});

test('each circle of renamings is told once, however long', () => {
  fc.assert(
    fc.property(leads, (next) => {
      const changes = listed(
        next.flatMap((to, at) => (to === null ? [] : [{ type: 'renamed', id: `claim:c${at}`, to: `claim:c${to}`, reason: 'x' }])),
      );
      expect(checkChanges({ changes } as unknown as Pick<Records, 'changes'>)).toHaveLength(countCircles(next));
    }),
  );
});
