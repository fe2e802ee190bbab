import type { Calendar } from './calendar.ts';
import type { Language } from './language.ts';
import type { Moment } from './moment.ts';
import { readNumber } from './read-number.ts';
import type { Token } from './split-tokens.ts';
import { matchLongest, skip, skipHyphen, textAt, type Tokens } from './walk-tokens.ts';

/** What a date is read with. */
export interface DateReader {
  tokens: Tokens;
  language: Language;
  calendar: Calendar;
}

/** A date that was read; `next` is the first token behind it. */
export interface FoundMoment {
  moment: Moment;
  next: number;
  /** The other order of day and month, where digits leave it open. */
  other?: Moment;
  /** The last day of several: `14–16 March`. */
  lastDay?: number;
}

type Read = (reader: DateReader, at: number) => FoundMoment | null;

/** Read the date or time word that begins at a token; null where none does. */
export function readMoment(reader: DateReader, at: number): FoundMoment | null {
  const { tokens, language } = reader;
  const relative = readRelative(reader, at);
  if (relative) return relative;
  for (const { words, part } of language.dates.parts) {
    const length = matchLongest(tokens, at, [words]);
    const begin = length ? skipHyphen(tokens, skip(tokens, at + length, language.dates.joints)) : at;
    const found = length ? (readRelative(reader, begin) ?? readDate(reader, begin)) : null;
    if (found) return { ...found, moment: { ...found.moment, part } };
  }
  return readDate(reader, at);
}

/** The ways in which a date may be written, those that take more words before those that take fewer. */
const WAYS: readonly Read[] = [
  readIso,
  readDigits,
  readDayMonth,
  readMonthDay,
  readMonth,
  readPartOfYear,
  readCentury,
  readDecade,
  readYear,
  readWeekday,
];

function readDate(reader: DateReader, at: number): FoundMoment | null {
  for (const read of WAYS) {
    const found = read(reader, at);
    if (found) return found;
  }
  return null;
}

/** `2015-03-14` */
function readIso({ tokens }: DateReader, at: number): FoundMoment | null {
  const [year, , month, , day] = tokens.slice(at, at + 5);
  const isIso = [1, 3].every((it) => textAt(tokens, at + it) === '-') && tokens.slice(at + 1, at + 5).every(({ isTight }) => isTight);
  if (!isIso || !/^\d{4}$/.test(year?.text ?? '') || !month?.value || !day?.value) return null;
  return { moment: { year: year?.text ?? '', month: month.value, day: day.value }, next: at + 5 };
}

/** `3/14`, `14/3/2015`, `14.3.2015` */
function readDigits({ tokens, calendar }: DateReader, at: number): FoundMoment | null {
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
function readDayMonth(reader: DateReader, at: number): FoundMoment | null {
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
function readMonthDay(reader: DateReader, at: number): FoundMoment | null {
  const month = readMonthName(reader, at);
  const day = month && readDay(reader, skip(reader.tokens, month.next, reader.language.dates.joints));
  if (!day) return null;
  const last = textAt(reader.tokens, day.next) === '-' ? readDay(reader, day.next + 1) : null;
  const next = last?.next ?? day.next;
  return withYear(reader, { moment: { month: month.value, day: day.value }, next, ...(last ? { lastDay: last.value } : {}) });
}

/** `February`, `March 2015` */
function readMonth(reader: DateReader, at: number): FoundMoment | null {
  const month = readMonthName(reader, at);
  return month && withYear(reader, { moment: { month: month.value }, next: month.next });
}

/** `spring 2014`, `Q3 2014`, `the third quarter of 2014`, `the first half of 2014` */
function readPartOfYear(reader: DateReader, at: number): FoundMoment | null {
  const { tokens, language } = reader;
  const begin = skip(tokens, at, language.dates.joints);
  const season = language.dates.seasons.get(textAt(tokens, begin));
  if (season !== undefined) return withYear(reader, { moment: { season }, next: begin + 1 });
  const { value: short } = tokens[begin + 1] ?? { value: null };
  if (textAt(tokens, begin) === 'q' && short !== null && short >= 1 && short <= 4 && tokens[begin + 1]?.isTight) {
    return withYear(reader, { moment: { season: 32 + short }, next: begin + 2 });
  }
  const ordinal = readOrdinal(reader, begin);
  if (!ordinal) return null;
  const name = textAt(tokens, skipHyphen(tokens, ordinal.next));
  const next = skipHyphen(tokens, ordinal.next) + 1;
  if (language.dates.quarter.includes(name) && ordinal.value <= 4)
    return withYear(reader, { moment: { season: 32 + ordinal.value }, next });
  if (language.dates.half.includes(name) && ordinal.value <= 2) return withYear(reader, { moment: { season: 39 + ordinal.value }, next });
  return null;
}

/** `the 19th century`, `nineteenth-century` */
function readCentury(reader: DateReader, at: number): FoundMoment | null {
  const { tokens, language } = reader;
  const ordinal = readOrdinal(reader, skip(tokens, at, language.dates.joints));
  const next = ordinal ? skipHyphen(tokens, ordinal.next) : at;
  if (!ordinal || !language.dates.century.includes(textAt(tokens, next))) return null;
  return { moment: { year: `${String(ordinal.value - 1).padStart(2, '0')}XX` }, next: next + 1 };
}

/** `the 1990s`, `the ’90s`, `the nineties`, `nineteen-nineties` */
function readDecade(reader: DateReader, at: number): FoundMoment | null {
  const { tokens, language } = reader;
  const begin = skip(tokens, at, language.dates.joints);
  const digits = skip(tokens, begin, ["'"]);
  const token = tokens[digits];
  // `1990's`: the apostrophe stands by itself.
  const ending = skip(tokens, digits + 1, ["'"]);
  if (token?.type === 'digits' && tokens[ending]?.isTight && language.numbers.decadeEndings.includes(textAt(tokens, ending))) {
    if (/^\d{3}0$/.test(token.text))
      return {
        moment: { year: token.text.endsWith('00') ? `${token.text.slice(0, 2)}XX` : `${token.text.slice(0, 3)}X` },
        next: ending + 1,
      };
    if (/^\d0$/.test(token.text)) return { moment: { year: `XX${token.text.slice(0, 1)}X` }, next: ending + 1 };
  }
  const decade = language.dates.decades.get(textAt(tokens, begin));
  if (decade !== undefined) return { moment: { year: `XX${decade / 10}X` }, next: begin + 1 };
  const century = language.numbers.cardinals.get(textAt(tokens, begin));
  const name = skipHyphen(tokens, begin + 1);
  const inCentury = language.dates.decades.get(textAt(tokens, name));
  return century === undefined || century < 10 || inCentury === undefined
    ? null
    : { moment: { year: `${century}${inCentury / 10}X` }, next: name + 1 };
}

/** `1997`, `’97`, `44 BC`, `AD 70`, `nineteen ninety-seven`, `two thousand fifteen` */
function readYear(reader: DateReader, at: number): FoundMoment | null {
  const { tokens } = reader;
  const short = tokens[at + 1];
  if (textAt(tokens, at) === "'" && short?.isTight && /^\d\d$/.test(short.text))
    return { moment: { year: `XX${short.text}` }, next: at + 2 };
  const before = readEra(reader, at);
  const digits = tokens[before?.next ?? at];
  if (digits?.type === 'digits' && /^\d{1,4}$/.test(digits.text)) {
    const era = before ?? readEra(reader, at + 1);
    if (era) return { moment: { year: printEra(Number(digits.text), era.sign) }, next: before ? before.next + 1 : era.next };
    return /^[12]\d{3}$/.test(digits.text) && !isPlural(reader, at + 1) ? { moment: { year: digits.text }, next: at + 1 } : null;
  }
  return readYearWords(reader, at);
}

function isPlural({ tokens, language }: DateReader, at: number): boolean {
  return tokens[at]?.isTight === true && language.numbers.decadeEndings.includes(textAt(tokens, at));
}

/** In EDTF the year 1 BC is 0000, and 44 BC is -0043. */
function printEra(year: number, sign: 1 | -1): string {
  const number = sign === 1 ? year : year - 1;
  return `${sign === -1 && number > 0 ? '-' : ''}${String(number).padStart(4, '0')}`;
}

function readEra({ tokens, language }: DateReader, at: number): { sign: 1 | -1; next: number } | null {
  for (const [words, sign] of language.dates.eras) {
    const length = matchLongest(tokens, at, [words]);
    if (length) return { sign, next: at + length };
  }
  return null;
}

function readYearWords({ tokens, language }: DateReader, at: number): FoundMoment | null {
  const { cardinals } = language.numbers;
  const century = cardinals.get(textAt(tokens, at)) ?? 0;
  const rest = century >= 10 && century <= 20 ? readNumber(tokens, skipHyphen(tokens, at + 1), language.numbers) : null;
  if (rest && rest.as === 'number' && rest.value >= 10 && rest.value < 100 && tokens[at + 1]?.type !== 'digits') {
    return { moment: { year: `${century}${rest.value}` }, next: rest.next };
  }
  const whole = tokens[at]?.type === 'word' ? readNumber(tokens, at, language.numbers) : null;
  return whole && whole.as === 'number' && Number.isInteger(whole.value) && whole.value >= 1000 && whole.value < 2200
    ? { moment: { year: String(whole.value) }, next: whole.next }
    : null;
}

/** `Tuesday`, `Tuesday, 3 March` */
function readWeekday(reader: DateReader, at: number): FoundMoment | null {
  const { tokens, calendar, language } = reader;
  const weekday = isName(reader, tokens[at]) ? calendar.weekdays.get(textAt(tokens, at)) : undefined;
  if (weekday === undefined) return null;
  const behind = skip(tokens, skip(tokens, at + 1, ['.', ',']), language.dates.joints);
  const date = readDayMonth(reader, behind) ?? readMonthDay(reader, behind) ?? readIso(reader, behind) ?? readDigits(reader, behind);
  return { moment: { ...date?.moment, weekday }, next: date?.next ?? at + 1 };
}

/** `last August`, `this week`, `two years ago`, `yesterday` */
function readRelative(reader: DateReader, at: number): FoundMoment | null {
  const { tokens, language } = reader;
  const { relative, relativeAlone, units } = language.dates;
  const alone = matchLongest(tokens, at, relativeAlone);
  if (alone) return { moment: { isRelative: true }, next: at + alone };
  const length = matchLongest(tokens, at, relative);
  if (!length) return null;
  const next = at + length;
  if (units.includes(textAt(tokens, next))) return { moment: { isRelative: true }, next: next + 1 };
  const named = readMonth(reader, next) ?? readPartOfYear(reader, next) ?? readWeekday(reader, next);
  return named ? { ...named, moment: { ...named.moment, isRelative: true } } : null;
}

function readDay(reader: DateReader, at: number): { value: number; next: number } | null {
  const { tokens } = reader;
  const ordinal = readOrdinal(reader, at);
  const token = tokens[at];
  const found = ordinal ?? (token?.value != null && /^\d{1,2}$/.test(token.text) ? { value: token.value, next: at + 1 } : null);
  if (!found || found.value < 1 || found.value > 31) return null;
  // `14.` of German dates
  return { ...found, next: textAt(tokens, found.next) === '.' && tokens[found.next]?.isTight && !ordinal ? found.next + 1 : found.next };
}

function readOrdinal({ tokens, language }: DateReader, at: number): { value: number; next: number } | null {
  const found = readNumber(tokens, at, language.numbers);
  return found?.as === 'ordinal' ? { value: found.value, next: found.next } : null;
}

function readMonthName(reader: DateReader, at: number): { value: number; next: number } | null {
  const { tokens, calendar, language } = reader;
  const token = tokens[at];
  const value = calendar.months.get(textAt(tokens, at)) ?? language.dates.months.get(textAt(tokens, at));
  if (value === undefined || !isName(reader, token)) return null;
  const dot = tokens[at + 1];
  return { value, next: dot?.text === '.' && dot.isTight ? at + 2 : at + 1 };
}

/** Say whether a word is written as names are in the language, so that `may` is no month. */
function isName({ calendar }: DateReader, token: Token | undefined): boolean {
  return token !== undefined && (!calendar.hasCapitals || token.isCapital);
}

function skipJoints({ tokens, language }: DateReader, at: number): number {
  return skip(tokens, skip(tokens, at, language.dates.joints), language.dates.joints);
}

/** Add the year that stands behind a date, if one does. */
function withYear(reader: DateReader, found: FoundMoment): FoundMoment {
  const behind = skipJoints(reader, skip(reader.tokens, found.next, [',']));
  const year = readDecade(reader, behind) ?? readYear(reader, behind);
  if (!year) return found;
  const { season, ...rest } = found.moment;
  // The first half of a decade is no half of a year.
  const isPart = season !== undefined && season >= 40 && year.moment.year?.includes('X');
  const moment: Moment = isPart ? { ...rest, part: season === 40 ? 'early' : 'late' } : found.moment;
  return { ...found, moment: { ...moment, ...year.moment }, next: year.next };
}
