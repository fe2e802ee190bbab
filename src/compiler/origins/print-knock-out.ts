import type { Strings } from '../../strings/index.ts';
import type { KnockOut } from './knock-out.ts';

/** Print what a knock-out leaves of entries of a kind, as a sentence. */
export function printKnockOut(
  { evidence }: Strings,
  { all, some, none }: Pick<KnockOut<unknown>, 'all' | 'some' | 'none'>,
  kind: 'claim' | 'figure',
): string {
  return evidence.knockOut[kind]({ all: all.length, some: some.length, none: none.length });
}

/** Print how many claims are left, and how many more may fall. */
export function printLoss({ evidence }: Strings, { all, some, none, shared }: KnockOut<unknown>): string {
  const left = some.length + none.length;
  return evidence.loss({ left, all: all.length + left, shared: shared.length });
}
