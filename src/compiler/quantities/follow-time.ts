import type { Moment, TimeWords } from './moment.ts';

/** How a date in EDTF agrees with words. */
export type TimeAgreement =
  /** It says what they say. */
  | 'follows'
  /** It does not contradict them, and says more: it was inferred. */
  | 'inferred'
  /** It says less than they do. */
  | 'coarser'
  | 'contradicts';

/** From the worst to the best. */
const ORDER: readonly TimeAgreement[] = ['contradicts', 'coarser', 'inferred', 'follows'];

interface Part {
  year: string;
  unit: string | undefined;
  day: string | undefined;
}

/** Say how a date in EDTF agrees with what words say of when; null where they say nothing that can be read. */
export function followTime(edtf: string, times: readonly TimeWords[]): TimeAgreement | null {
  const parts = splitEdtf(edtf);
  const found = times.map((time) => followOne(edtf, parts, time));
  return found.length ? best(found) : null;
}

function followOne(edtf: string, parts: readonly Part[], { from, to, open }: TimeWords): TimeAgreement {
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return 'contradicts';
  const openStart = /^(?:\.\.|)\/|^[[{]\.\./.test(edtf);
  const openEnd = /\/(?:\.\.|)$|\.\.[\]}]$/.test(edtf);
  if ((open === 'from' && openStart) || (open === 'to' && openEnd)) return 'contradicts';
  if (from !== to) {
    if (parts.length === 1) return worst([compare(first, from), compare(first, to)]) === 'contradicts' ? 'contradicts' : 'coarser';
    return worst([compare(first, from), compare(last, to)]);
  }
  // A span within what the words say is closer than they are, unless they say in which part of it.
  const each = parts.map((part) => compare(part, from));
  const isSpan = parts.length > 1 && from.part === undefined && !openStart && !openEnd;
  return worst([...each, ...(isSpan ? (['inferred'] as const) : [])]);
}

function compare(part: Part, moment: Moment): TimeAgreement {
  const found: TimeAgreement[] = [compareYear(part, moment), compareUnit(part, moment), compareDay(part, moment)];
  // What depends on the time of writing does not follow from the words alone.
  if (moment.isRelative) found.push('inferred');
  return worst(found);
}

function compareYear({ year, unit }: Part, { year: words, part }: Moment): TimeAgreement {
  if (words === undefined) return /^X+$/.test(year) ? 'follows' : 'inferred';
  if (words.length !== year.length) return 'contradicts';
  // `’97` leaves the century open, and nobody takes it for another.
  const said = words.startsWith('XX') ? `${year.slice(0, 2)}${words.slice(2)}` : words;
  const digits = [...said].map((digit, at) => [digit, year[at] ?? ''] as const);
  if (digits.some(([one, other]) => one !== 'X' && other !== 'X' && one !== other))
    return isCentury(said, year) ? 'inferred' : 'contradicts';
  if (digits.some(([one, other]) => one !== 'X' && other === 'X')) return 'coarser';
  const open = digits.findIndex(([one, other]) => one === 'X' && other !== 'X');
  if (open === -1) return 'follows';
  if (part === undefined || unit !== undefined) return 'inferred';
  const share = Number(year.slice(open).replaceAll('X', '0')) / 10 ** (year.length - open);
  return isWithin(part, share) ? 'follows' : 'contradicts';
}

/** The 20th century ends with 2000. */
function isCentury(said: string, year: string): boolean {
  return said.endsWith('XX') && year === `${Number(said.slice(0, 2)) + 1}00`;
}

/** Say whether a place in a stretch, from 0 to 1, lies in its early, middle or late part. */
function isWithin(part: NonNullable<Moment['part']>, share: number): boolean {
  return { early: share <= 0.5, mid: share >= 0.25 && share <= 0.75, late: share >= 0.5 }[part];
}

const MONTHS_OF: Readonly<Record<number, readonly number[]>> = {
  21: [2, 3, 4, 5, 6, 8, 9, 10, 11, 12],
  22: [5, 6, 7, 8, 9, 11, 12, 1, 2, 3],
  23: [8, 9, 10, 11, 12, 2, 3, 4, 5, 6],
  24: [11, 12, 1, 2, 3, 5, 6, 7, 8, 9],
  33: [1, 2, 3],
  34: [4, 5, 6],
  35: [7, 8, 9],
  36: [10, 11, 12],
  40: [1, 2, 3, 4, 5, 6],
  41: [7, 8, 9, 10, 11, 12],
};

function compareUnit({ unit }: Part, { month, season, part, year }: Moment): TimeAgreement {
  const number = unit === undefined || unit === 'XX' ? null : Number(unit);
  if (month !== undefined) return number === null ? 'coarser' : number === month ? 'follows' : 'contradicts';
  if (season !== undefined) {
    if (number === null) return 'coarser';
    // 25 to 32 are the seasons of one half of the world.
    const plain = number >= 25 && number <= 32 ? ((number - 25) % 4) + 21 : number;
    if (plain === season) return 'follows';
    return MONTHS_OF[season]?.includes(number) ? 'inferred' : 'contradicts';
  }
  if (number === null) return 'follows';
  if (part !== undefined && year !== undefined && !year.includes('X') && number <= 12) {
    return isWithin(part, (number - 0.5) / 12) ? 'follows' : 'contradicts';
  }
  return 'inferred';
}

function compareDay({ year, unit, day }: Part, { day: said, weekday, part, month }: Moment): TimeAgreement {
  const number = day === undefined || day === 'XX' ? null : Number(day);
  if (weekday !== undefined && number !== null && !/X/.test(year + (unit ?? ''))) {
    const date = new Date(Date.UTC(Number(year), Number(unit) - 1, number));
    if (date.getUTCDay() !== weekday) return 'contradicts';
  }
  if (said !== undefined) return number === null ? 'coarser' : number === said ? 'follows' : 'contradicts';
  if (number === null) return 'follows';
  if (part !== undefined && month !== undefined) return isWithin(part, number / 31) ? 'follows' : 'contradicts';
  return 'inferred';
}

/** Split a date in EDTF into the dates that it is made of, without what is said of their certainty. */
function splitEdtf(edtf: string): Part[] {
  return edtf
    .replace(/[?~%[\]{}]/g, '')
    .split(/\/|,|\.\./)
    .flatMap((part): Part[] => {
      const [, year, unit, day] = /^(-?[\dX]{4})(?:-([\dX]{2}))?(?:-([\dX]{2}))?$/.exec(part.trim()) ?? [];
      return year === undefined ? [] : [{ year, unit, day }];
    });
}

function worst(found: readonly TimeAgreement[]): TimeAgreement {
  return ORDER.find((it) => found.includes(it)) ?? 'follows';
}

function best(found: readonly TimeAgreement[]): TimeAgreement {
  return ORDER.findLast((it) => found.includes(it)) ?? 'contradicts';
}
