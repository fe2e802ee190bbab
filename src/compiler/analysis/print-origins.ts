import type { OriginCount } from './count-origins.ts';

const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** Print a count in words up to twelve: 1 → `one`, 13 → `13`. */
export function printCount(count: number): string {
  return SMALL[count] ?? String(count);
}

/**
 * Print an origin count as a reader reads it.
 *
 * { told: 2, known: 1, notStated: 1, merged: 1 } → `told twice; one known origin, one not stated; probably one report`
 */
export function printOrigins({ told, known, notStated, merged }: OriginCount): string {
  const times = told === 1 ? 'told once' : told === 2 ? 'told twice' : `told ${printCount(told)} times`;
  const parts = known
    ? [`${printCount(known)} known ${known === 1 ? 'origin' : 'origins'}`, ...(notStated ? [`${printCount(notStated)} not stated`] : [])]
    : ['no origin stated'];
  const less = merged < known + notStated ? `; probably ${merged === 1 ? 'one report' : `${printCount(merged)} origins`}` : '';
  return `${times}; ${parts.join(', ')}${less}`;
}
