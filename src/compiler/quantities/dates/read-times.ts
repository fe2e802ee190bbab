import { calendarOf } from '../calendar.ts';
import type { Language } from '../language.ts';
import type { Moment, TimeWords } from '../moment.ts';
import type { DateReader, FoundMoment } from './date-reader.ts';
import { readMoment } from './read-moment.ts';
import { skip, textAt, type Tokens } from '../walk-tokens.ts';

/** Read what the words of a text say of when, in their order. */
export function readTimes(tokens: Tokens, language: Language, tag: string): TimeWords[] {
  const reader: DateReader = { tokens, language, calendar: calendarOf(tag) };
  const found: TimeWords[] = [];
  for (let at = 0; at < tokens.length;) {
    const moment = readMoment(reader, at);
    if (!moment) {
      at++;
      continue;
    }
    const span = readSpan(reader, at, moment);
    const next = span?.next ?? moment.next;
    const place = { start: tokens[at]?.start ?? 0, end: tokens[next - 1]?.end ?? 0, open: span ? null : findOpen(reader, at) };
    const { lastDay } = moment;
    found.push({ ...place, ...(span ?? { from: moment.moment, to: lastDay ? { ...moment.moment, day: lastDay } : moment.moment }) });
    if (moment.other && !span) found.push({ ...place, from: moment.other, to: moment.other });
    at = next;
  }
  return found;
}

/** Read the end of a span: `2012 to 2014`, `2014-15`, `March to May 2014`. */
function readSpan(reader: DateReader, at: number, { moment: from, next }: FoundMoment): { from: Moment; to: Moment; next: number } | null {
  const { tokens, language } = reader;
  for (const { meaning, length } of language.dates.ranges.at(tokens, next)) {
    const { before } = meaning;
    const starts = before === undefined || [1, 2].some((reach) => textAt(tokens, at - reach) === before);
    if (!starts) continue;
    const to = readMoment(reader, skip(tokens, next + length, language.dates.joints)) ?? readShortYear(tokens, next, from);
    if (!to) continue;
    // `March to May 2014`: the year is said once.
    const year = from.year ?? to.moment.year;
    return { from: { ...from, ...(year === undefined ? {} : { year }) }, to: to.moment, next: to.next };
  }
  return null;
}

/** `2014-15` */
function readShortYear(tokens: Tokens, hyphen: number, { year, month }: Moment): FoundMoment | null {
  const short = textAt(tokens, hyphen + 1);
  if (year === undefined || month !== undefined || !/^\d\d$/.test(short) || short <= year.slice(2)) return null;
  return { moment: { year: `${year.slice(0, 2)}${short}` }, next: hyphen + 2 };
}

/** Find the word that says that a span begins or ends there: `since the early 1990s`. */
function findOpen({ tokens, language }: DateReader, at: number): TimeWords['open'] {
  for (let end = at; end > at - 3; end--) {
    const [open] = language.dates.open.before(tokens, end);
    if (open) return open.meaning;
    if (!language.dates.joints.includes(textAt(tokens, end - 1))) return null;
  }
  return null;
}
