import { isDoubtful, readDay, readMonthName, skipJoints, type DateReader, type FoundMoment } from './date-reader.ts';
import type { Moment } from '../moment.ts';
import { withYear } from './read-year.ts';
import { skip, textAt } from '../walk-tokens.ts';

/** `2015-03-14` */
export function readIso({ tokens }: DateReader, at: number): FoundMoment | null {
  const [year, , month, , day] = tokens.slice(at, at + 5);
  const isIso = [1, 3].every((it) => textAt(tokens, at + it) === '-') && tokens.slice(at + 1, at + 5).every(({ isTight }) => isTight);
  if (!isIso || !/^\d{4}$/.test(year?.text ?? '') || !month?.value || !day?.value) return null;
  return { moment: { year: year?.text ?? '', month: month.value, day: day.value }, next: at + 5 };
}

/** `3/14`, `14/3/2015`, `14.3.2015` */
export function readDigits({ tokens, calendar }: DateReader, at: number): FoundMoment | null {
  const first = textAt(tokens, at);
  const isSlash = [1, 3].map((it) => textAt(tokens, at + it) === '/' && tokens[at + it + 1]?.isTight === true);
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})$/.exec(first)?.slice(1) ?? null;
  const parts = dotted ?? (isSlash[0] ? [first, textAt(tokens, at + 2), ...(isSlash[1] ? [textAt(tokens, at + 4)] : [])] : null);
  if (!parts?.every((part) => /^\d{1,4}$/.test(part))) return null;
  const next = dotted ? at + 1 : at + parts.length * 2 - 1;
  const [found, other] = calendar.orders.flatMap((order) => arrange(parts, order));
  return found ? { moment: found, next, ...(other && (other.month !== found.month || other.day !== found.day) ? { other } : {}) } : null;
}

function arrange(parts: readonly string[], order: 'dmy' | 'mdy' | 'ymd'): Moment[] {
  const [one = '', two = '', three] = order === 'ymd' && parts.length === 2 ? ['', ...parts] : parts;
  const [day, month, year] = order === 'dmy' ? [one, two, three] : order === 'mdy' ? [two, one, three] : [three ?? '', two, one];
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return [];
  return [{ month: Number(month), day: Number(day), ...(year ? { year: year.length === 4 ? year : `XX${year.padStart(2, '0')}` } : {}) }];
}

/** `14 March 2015`, `the 5th of July`, `14–16 March` */
export function readDayMonth(reader: DateReader, at: number): FoundMoment | null {
  const { tokens, language } = reader;
  const day = readDay(reader, skip(tokens, at, language.dates.joints));
  const last = day && textAt(tokens, day.next) === '-' ? readDay(reader, day.next + 1) : null;
  const next = last?.next ?? day?.next;
  if (!day || next === undefined) return null;
  const month = readMonthName(reader, skipJoints(reader, next));
  if (!month) return null;
  return withYear(reader, { moment: { month: month.value, day: day.value }, next: month.next, ...(last ? { lastDay: last.value } : {}) });
}

/** `July 5th, 2014`, `March 14–16` */
export function readMonthDay(reader: DateReader, at: number): FoundMoment | null {
  const month = readMonthName(reader, at);
  const day = month && readDay(reader, skip(reader.tokens, month.next, reader.language.dates.joints));
  if (!day) return null;
  const last = textAt(reader.tokens, day.next) === '-' ? readDay(reader, day.next + 1) : null;
  const next = last?.next ?? day.next;
  return withYear(reader, { moment: { month: month.value, day: day.value }, next, ...(last ? { lastDay: last.value } : {}) });
}

/** `February`, `March 2015` */
export function readMonth(reader: DateReader, at: number): FoundMoment | null {
  const month = readMonthName(reader, at);
  const found = month && withYear(reader, { moment: { month: month.value }, next: month.next });
  return found && found.moment.year === undefined && isDoubtful(reader, at) ? null : found;
}
