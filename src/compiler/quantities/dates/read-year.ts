import { readOrdinal, skipJoints, type DateReader, type FoundMoment } from './date-reader.ts';
import type { Moment } from '../moment.ts';
import { readNumber } from '../read-number.ts';
import { skip, skipHyphen, textAt } from '../walk-tokens.ts';

/** `the 19th century`, `nineteenth-century` */
export function readCentury(reader: DateReader, at: number): FoundMoment | null {
  const { tokens, language } = reader;
  const ordinal = readOrdinal(reader, skip(tokens, at, language.dates.joints));
  const next = ordinal ? skipHyphen(tokens, ordinal.next) : at;
  if (!ordinal || !language.dates.century.includes(textAt(tokens, next))) return null;
  return { moment: { year: `${String(ordinal.value - 1).padStart(2, '0')}XX` }, next: next + 1 };
}

/** `the 1990s`, `the ’90s`, `the nineties`, `nineteen-nineties` */
export function readDecade(reader: DateReader, at: number): FoundMoment | null {
  const { tokens, language } = reader;
  const led = readLedDecade(reader, at);
  if (led) return led;
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

/** `années 1990`, `años 90`, `años noventa` */
function readLedDecade({ tokens, language }: DateReader, at: number): FoundMoment | null {
  const [lead] = language.dates.decadeLeads.at(tokens, at);
  const next = at + (lead?.length ?? 0);
  const word = language.numbers.cardinals.get(textAt(tokens, next));
  const decade = /^(\d{2})?(\d)0$/.exec(word === undefined ? textAt(tokens, next) : String(word));
  return lead && decade ? { moment: { year: `${decade[1] ?? 'XX'}${decade[2] ?? ''}X` }, next: next + 1 } : null;
}

/** `1997`, `’97`, `44 BC`, `AD 70`, `nineteen ninety-seven`, `two thousand fifteen` */
export function readYear(reader: DateReader, at: number): FoundMoment | null {
  const { tokens } = reader;
  const short = tokens[at + 1];
  if (textAt(tokens, at) === "'" && short?.isTight && /^\d\d$/.test(short.text))
    return { moment: { year: `XX${short.text}` }, next: at + 2 };
  const before = readEra(reader, at);
  const digits = tokens[before?.next ?? at];
  if (digits?.type === 'digits' && /^\d{1,4}$/.test(digits.text)) {
    const era = before ?? readEra(reader, at + 1);
    if (era) return { moment: { year: printEra(Number(digits.text), era.sign) }, next: before ? before.next + 1 : era.next };
    // Where years have a sign, digits without it are none: `约2750人`.
    return !reader.language.dates.signs && /^[12]\d{3}$/.test(digits.text) && !isPlural(reader, at + 1)
      ? { moment: { year: digits.text }, next: at + 1 }
      : null;
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
  const [era] = language.dates.eras.at(tokens, at);
  return era ? { sign: era.meaning, next: at + era.length } : null;
}

function readYearWords({ tokens, language }: DateReader, at: number): FoundMoment | null {
  const { cardinals } = language.numbers;
  const { after, pairs } = language.dates.years;
  if (after && !after.includes(textAt(tokens, at - 1))) return null;
  const century = cardinals.get(textAt(tokens, at)) ?? 0;
  const rest = pairs && century >= 10 && century <= 20 ? readNumber(tokens, skipHyphen(tokens, at + 1), language.numbers) : null;
  if (rest && rest.as === 'number' && rest.value >= 10 && rest.value < 100 && tokens[at + 1]?.type !== 'digits') {
    return { moment: { year: `${century}${rest.value}` }, next: rest.next };
  }
  const whole = tokens[at]?.type === 'word' ? readNumber(tokens, at, language.numbers) : null;
  return whole && whole.as === 'number' && Number.isInteger(whole.value) && whole.value >= 1000 && whole.value < 2200
    ? { moment: { year: String(whole.value) }, next: whole.next }
    : null;
}

/** Add the year that stands behind a date, if one does. */
export function withYear(reader: DateReader, found: FoundMoment): FoundMoment {
  const behind = skipJoints(reader, skip(reader.tokens, found.next, [',']));
  const year = readDecade(reader, behind) ?? readYear(reader, behind);
  if (!year) return found;
  const { season, ...rest } = found.moment;
  // The first half of a decade is no half of a year.
  const isPart = season !== undefined && season >= 40 && year.moment.year?.includes('X');
  const moment: Moment = isPart ? { ...rest, part: season === 40 ? 'early' : 'late' } : found.moment;
  return { ...found, moment: { ...moment, ...year.moment }, next: year.next };
}
