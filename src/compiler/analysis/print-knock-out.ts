import { printCount } from './print-origins.ts';
import type { KnockOut } from './knock-out.ts';

/**
 * Print what a knock-out leaves, as a sentence.
 *
 * { all: 2, some: 0, none: 5 } claims → `Two claims lose all support, none loses some, and five stay as they are.`
 */
export function printKnockOut({ all, some, none }: Pick<KnockOut<unknown>, 'all' | 'some' | 'none'>, noun: string): string {
  const first = `${all.length === 0 ? 'no' : printCount(all.length)} ${noun}${all.length > 1 ? 's' : ''} ${all.length > 1 ? 'lose' : 'loses'} all support`;
  const second = `${print(some.length)} ${some.length > 1 ? 'lose' : 'loses'} some`;
  const third = `${print(none.length)} ${none.length > 1 ? 'stay as they are' : 'stays as it is'}`;
  return `${first.charAt(0).toUpperCase()}${first.slice(1)}, ${second}, and ${third}.`;
}

function print(count: number): string {
  return count === 0 ? 'none' : printCount(count);
}

/** Print how many claims are left, and how many more may fall: `129 of 149 claims are left; five more rest on the same report.` */
export function printLoss({ all, some, none, shared }: KnockOut<unknown>): string {
  const left = some.length + none.length;
  const more = shared.length ? `; ${printCount(shared.length)} more ${shared.length === 1 ? 'rests' : 'rest'} on the same report` : '';
  return `${left} of ${all.length + left} claims ${left === 1 ? 'is' : 'are'} left${more}.`;
}
