import type { DateReader, FoundMoment } from './date-reader.ts';
import type { Moment } from '../moment.ts';
import { textAt } from '../walk-tokens.ts';

/** Read a date whose parts have signs behind them: `2015年2月3日`, `2月3日`, `2015年初`, `20世纪90年代`. */
export function readSigned(reader: DateReader, at: number): FoundMoment | null {
  const { signs } = reader.language.dates;
  if (!signs) return null;
  const old = readOld(reader, at);
  if (old) return withPart(reader, old);
  const year = readPart(reader, at, signs.year);
  const isYear = year !== null && /^\d{4}$/.test(year.digits);
  const behind = isYear ? year.next : at;
  const month = readPart(reader, behind, signs.month);
  if (!month || Number(month.digits) < 1 || Number(month.digits) > 12) {
    return isYear ? withPart(reader, { moment: { year: year.digits }, next: year.next }) : null;
  }
  const day = readPart(reader, month.next, signs.day);
  const moment: Moment = { ...(isYear ? { year: year.digits } : {}), month: Number(month.digits) };
  if (!day || Number(day.digits) < 1 || Number(day.digits) > 31) return withPart(reader, { moment, next: month.next });
  return { moment: { ...moment, day: Number(day.digits) }, next: day.next };
}

/** A century, a decade, or both: the decade is the century's. */
function readOld(reader: DateReader, at: number): FoundMoment | null {
  const { century = [], decade = [] } = reader.language.dates.signs ?? {};
  const whole = readPart(reader, at, century);
  const isCentury = whole !== null && /^\d{1,2}$/.test(whole.digits);
  const years = isCentury ? String(Number(whole.digits) - 1).padStart(2, '0') : '';
  const ten = readPart(reader, isCentury ? whole.next : at, decade);
  if (ten && /^\d0$/.test(ten.digits)) return { moment: { year: `${years || 'XX'}${ten.digits.charAt(0)}X` }, next: ten.next };
  if (ten && !isCentury && /^\d{3}0$/.test(ten.digits)) return { moment: { year: `${ten.digits.slice(0, 3)}X` }, next: ten.next };
  return isCentury ? { moment: { year: `${years}XX` }, next: whole.next } : null;
}

/** Read digits with one of some signs, each of one letter or more, directly behind. */
function readPart({ tokens }: DateReader, at: number, signs: readonly string[]): { digits: string; next: number } | null {
  const digits = textAt(tokens, at);
  if (tokens[at]?.type !== 'digits' || !/^\d+$/.test(digits)) return null;
  for (const sign of signs) {
    const letters = [...sign];
    if (letters.every((letter, index) => textAt(tokens, at + 1 + index) === letter)) return { digits, next: at + 1 + letters.length };
  }
  return null;
}

function withPart({ tokens, language }: DateReader, found: FoundMoment): FoundMoment {
  const [part] = language.dates.signs?.parts.at(tokens, found.next) ?? [];
  return part ? { ...found, moment: { ...found.moment, part: part.meaning }, next: found.next + part.length } : found;
}
