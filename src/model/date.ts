import { parse, type EdtfNode } from 'edtf';
import { z } from 'zod';
import { findDays, listParts } from './edtf-days.ts';

const TYPES = ['Date', 'Year', 'Decade', 'Century', 'Season', 'Interval', 'Set', 'List'];

function parseEdtf(text: string): EdtfNode | null {
  try {
    return parse(text, { level: 2, types: TYPES });
  } catch {
    return null;
  }
}

/**
 * Say whether a text is a date in the Extended Date/Time Format, level 2 (ISO 8601-2:2019), and one that exists.
 *
 * `2015-02` → true, `2015-02?` → true, `2015-02-31` → false, `../..` → false
 */
function isEdtf(text: string): boolean {
  const node = parseEdtf(text);
  const points = node ? listParts(node).flat() : [];
  return points.some((point) => point !== null) && points.every((point) => point === null || findDays(point) !== null);
}

/** Say whether a date runs from one day to an earlier one, whatever it leaves open: `2014-06/2014-01`. */
function runsBackwards(text: string): boolean {
  const node = parseEdtf(text);
  return node !== null && listParts(node).some(([from, to]) => from && to && first(from) > last(to));
}

/** Say whether the end of a time lies before its start, whatever they leave open. */
export function endsBeforeStart(start: string, end: string): boolean {
  const [from, to] = [parseEdtf(start), parseEdtf(end)];
  if (!from || !to) return false;
  const [starts, ends] = [listParts(from).map(([it]) => it), listParts(to).map((it) => it.at(-1))];
  if ([...starts, ...ends].some((it) => !it)) return false;
  return Math.min(...starts.map((it) => (it ? first(it) : -Infinity))) > Math.max(...ends.map((it) => (it ? last(it) : Infinity)));
}

const first = (point: Parameters<typeof findDays>[0]) => findDays(point)?.[0] ?? -Infinity;
const last = (point: Parameters<typeof findDays>[0]) => findDays(point)?.[1] ?? Infinity;

/** A date in EDTF level 2: `2014-07-05`, `2015-02`, `2014-08?` (uncertain), `2014-08/..` (open end), `199X`. */
export const edtf = z
  .string()
  .max(200, { error: 'a date of at most 200 characters', abort: true })
  .refine(isEdtf, { error: 'a date in EDTF, such as 2014-07-05, 2015-02 or 2015-02?', abort: true })
  .refine((text) => !runsBackwards(text), { error: 'an interval that does not end before it begins' });
