import { isDoubtful, isName, readOrdinal, type DateReader, type FoundMoment } from './date-reader.ts';
import { readDayMonth, readDigits, readIso, readMonth, readMonthDay } from './read-day.ts';
import { readSigned } from './read-signed.ts';
import { readCentury, readDecade, readYear, withYear } from './read-year.ts';
import { skip, skipHyphen, textAt } from '../walk-tokens.ts';

type Read = (reader: DateReader, at: number) => FoundMoment | null;

/** Read the date or time word that begins at a token; null where none does. */
export function readMoment(reader: DateReader, at: number): FoundMoment | null {
  const { tokens, language } = reader;
  const relative = readRelative(reader, at);
  if (relative) return relative;
  for (const { meaning: part, length } of language.dates.parts.at(tokens, at)) {
    const begin = skipHyphen(tokens, skip(tokens, at + length, language.dates.joints));
    const found = readRelative(reader, begin) ?? readDate(reader, begin);
    if (found) return { ...found, moment: { ...found.moment, part } };
  }
  return readDate(reader, at);
}

/** The ways in which a date may be written, those that take more words before those that take fewer. */
const WAYS: readonly Read[] = [
  readIso,
  readSigned,
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

/** `spring 2014`, `Q3 2014`, `the third quarter of 2014`, `the first half of 2014` */
function readPartOfYear(reader: DateReader, at: number): FoundMoment | null {
  const { tokens, language } = reader;
  const begin = skip(tokens, at, language.dates.joints);
  const season = language.dates.seasons.get(textAt(tokens, begin));
  if (season !== undefined) {
    const found = withYear(reader, { moment: { season }, next: begin + 1 });
    return found.moment.year === undefined && isDoubtful(reader, begin) ? null : found;
  }
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

/** `Tuesday`, `Tuesday, 3 March` */
function readWeekday(reader: DateReader, at: number): FoundMoment | null {
  const { tokens, calendar, language } = reader;
  const weekday = isName(reader, tokens[at]) ? calendar.weekdays.get(textAt(tokens, at)) : undefined;
  if (weekday === undefined) return null;
  const behind = skip(tokens, skip(tokens, at + 1, ['.', ',']), language.dates.joints);
  const date = readDayMonth(reader, behind) ?? readMonthDay(reader, behind) ?? readIso(reader, behind) ?? readDigits(reader, behind);
  if (!date && isDoubtful(reader, at)) return null;
  return { moment: { ...date?.moment, weekday }, next: date?.next ?? at + 1 };
}

/** `last August`, `this week`, `two years ago`, `yesterday` */
function readRelative(reader: DateReader, at: number): FoundMoment | null {
  const { tokens, language } = reader;
  const { relative, relativeAlone, units } = language.dates;
  const [alone] = relativeAlone.at(tokens, at);
  if (alone) return { moment: { isRelative: true }, next: at + alone.length };
  const [word] = relative.at(tokens, at);
  if (!word) return null;
  const next = at + word.length;
  if (units.includes(textAt(tokens, next))) return { moment: { isRelative: true }, next: next + 1 };
  const named = readMonth(reader, next) ?? readPartOfYear(reader, next) ?? readWeekday(reader, next);
  return named ? { ...named, moment: { ...named.moment, isRelative: true } } : null;
}
