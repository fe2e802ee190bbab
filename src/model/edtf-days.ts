import type { EdtfNode, EdtfPoint } from 'edtf';

/** The first and the last day that a date may mean, as numbers that grow with the days; infinite on an open side. */
export type Days = readonly [first: number, last: number];

/** List the dates of which a date consists, each with the two ends of it where it is from one to another: an open end is null. */
export function listParts(node: EdtfNode): (EdtfPoint | null)[][] {
  if (!isComposed(node)) return [[node]];
  const parts = node.type === 'Interval' ? [node.values.flat()] : node.values.map((value) => [value].flat());
  return parts.map((ends) => ends.map((end) => (typeof end === 'object' ? end : null)));
}

function isComposed(node: EdtfNode): node is Exclude<EdtfNode, EdtfPoint> {
  return node.type === 'Interval' || node.type === 'Set' || node.type === 'List';
}

/** Find the days that one date may mean; null if there is no such day. */
export function findDays(point: EdtfPoint): Days | null {
  const [first, last] = findYears(point);
  if (!Number.isSafeInteger(first) || !Number.isSafeInteger(last)) return null;
  const { type, values, unspecified = 0 } = point;
  const [year = 0, month, day] = values;
  if (type === 'Season' || month === undefined) return [countDays(first, 0, 1), countDays(last, 11, 31)];
  const [from, to] = findMonths(month, unspecified);
  if (day === undefined) return [countDays(first, from, 1), countDays(last, to, 31)];
  const isKnown = first === last && from === to && !(unspecified & 0b1100_0000);
  if (isKnown && day > new Date(Date.UTC(2000 + (year % 400), month + 1, 0)).getUTCDate()) return null; // the calendar repeats every 400 years
  const [least, most] = unspecified & 64 ? [1, 31] : unspecified & 128 ? [day - (day % 10), day - (day % 10) + 9] : [day, day];
  return [countDays(first, from, Math.max(least, 1)), countDays(last, to, Math.min(most, 31))];
}

function findYears({ type, values: [year = NaN], unspecified = 0, significant }: EdtfPoint): Days {
  if (type === 'Century') return [year * 100, year * 100 + 99];
  if (type === 'Decade') return [year * 10, year * 10 + 9];
  if (type === 'Season') return [year, year + 1]; // a winter lasts into the next year
  const around = significant === undefined ? 0 : 10 ** Math.max(String(Math.abs(year)).length - significant, 0) - 1;
  const within = [1000, 100, 10, 1].reduce((sum, digit, at) => sum + (unspecified & (1 << at) ? 9 * digit : 0), 0);
  return year < 0 ? [year - within - around, year + around] : [year - around, year + within + around];
}

function findMonths(month: number, unspecified: number): Days {
  if (unspecified & 16) return [0, 11];
  if (unspecified & 32) return month < 9 ? [0, 8] : [9, 11];
  return [month, month];
}

/** Count days in years of twelve months of 31 days: it is only their order that matters. */
function countDays(year: number, month: number, day: number): number {
  return (year * 12 + month) * 31 + day;
}
