import type { Calendar } from '../calendar.ts';
import type { Language } from '../language.ts';
import type { Moment } from '../moment.ts';
import { readNumber } from '../read-number.ts';
import type { Token } from '../tokens/token.ts';
import { skip, textAt, type Tokens } from '../walk-tokens.ts';

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

export function readDay(reader: DateReader, at: number): { value: number; next: number } | null {
  const { tokens } = reader;
  const ordinal = readOrdinal(reader, at);
  const token = tokens[at];
  const found = ordinal ?? (token?.value != null && /^\d{1,2}$/.test(token.text) ? { value: token.value, next: at + 1 } : null);
  if (!found || found.value < 1 || found.value > 31) return null;
  // `14.` of German dates
  return { ...found, next: textAt(tokens, found.next) === '.' && tokens[found.next]?.isTight && !ordinal ? found.next + 1 : found.next };
}

export function readOrdinal({ tokens, language }: DateReader, at: number): { value: number; next: number } | null {
  const [digits, dot] = [tokens[at], tokens[at + 1]];
  const isDotted = language.dates.ordinalEnding !== '' && dot?.text === language.dates.ordinalEnding && dot.isTight;
  if (isDotted && digits?.value != null && /^\d{1,2}$/.test(digits.text) && tokens[at + 2]) return { value: digits.value, next: at + 2 };
  const found = readNumber(tokens, at, language.numbers);
  return found?.as === 'ordinal' ? { value: found.value, next: found.next } : null;
}

export function readMonthName(reader: DateReader, at: number): { value: number; next: number } | null {
  const { tokens, calendar, language } = reader;
  const token = tokens[at];
  const [phrase] = language.dates.months.at(tokens, at);
  const value = phrase?.meaning ?? calendar.months.get(textAt(tokens, at));
  if (value === undefined || !isName(reader, token)) return null;
  const dot = at + (phrase?.length ?? 1);
  const next = textAt(tokens, dot) === '.' && tokens[dot]?.isTight ? dot + 1 : dot;
  return { value, next: skipOtherName(reader, next, value) };
}

/** Pass over the same month in the names of another region: `شباط/فبراير`, `فبراير (شباط)`. */
function skipOtherName(reader: DateReader, at: number, month: number): number {
  const { tokens, language, calendar } = reader;
  const sign = textAt(tokens, at);
  if (sign !== '/' && sign !== '(') return at;
  const [phrase] = language.dates.months.at(tokens, at + 1);
  const next = at + 1 + (phrase?.length ?? 1);
  if ((phrase?.meaning ?? calendar.months.get(textAt(tokens, at + 1))) !== month) return at;
  return sign === '/' ? next : textAt(tokens, next) === ')' ? next + 1 : at;
}

/** Say whether a name of a month or day that is another word as well stands at a token. */
export function isDoubtful({ tokens, language }: DateReader, at: number): boolean {
  return language.dates.doubtful.includes(textAt(tokens, at));
}

/** Say whether a word is written as names are in the language, so that `may` is no month. */
export function isName({ calendar }: DateReader, token: Token | undefined): boolean {
  return token !== undefined && (!calendar.hasCapitals || token.isCapital);
}

export function skipJoints({ tokens, language }: DateReader, at: number): number {
  return skip(tokens, skip(tokens, at, language.dates.joints), language.dates.joints);
}
