/** What the tests of `limited-process.ts` let it do: orders that end well, and some that do not. */
import { setTimeout as wait } from 'node:timers/promises';
import { workOn } from '../../../src/files/limited-work.ts';

const ORDERS = {
  sleep: async () => {
    await wait(1500);
    return 'slept';
  },
  spin: () => {
    for (;;);
  },
  match: () => /(a+)+$/.test(`${'a'.repeat(60)}b`),
  fill: () => {
    for (const kept: unknown[] = []; ;) kept.push(new Array(1000).fill(kept.length));
  },
  throw: () => {
    throw new TypeError('No such thing');
  },
  exit: () => process.exit(7),
  tellId: () => process.pid,
};

workOn<{ step: string; work: keyof typeof ORDERS }, unknown>(async ({ step, work }, begin) => {
  begin('one before it');
  begin(step);
  return ORDERS[work]();
});
