import type { Calendar } from './calendar.ts';
import type { Language } from './language.ts';
import type { Moment } from './moment.ts';
import { readNumber } from './read-number.ts';
import type { Token } from './split-tokens.ts';
import { skip, textAt, type Tokens } from './walk-tokens.ts';

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
  const found = readNumber(tokens, at, language.numbers);
  return found?.as === 'ordinal' ? { value: found.value, next: found.next } : null;
}

export function readMonthName(reader: DateReader, at: number): { value: number; next: number } | null {
  const { tokens, calendar, language } = reader;
  const token = tokens[at];
  const value = calendar.months.get(textAt(tokens, at)) ?? language.dates.months.get(textAt(tokens, at));
  if (value === undefined || !isName(reader, token)) return null;
  const dot = tokens[at + 1];
  return { value, next: dot?.text === '.' && dot.isTight ? at + 2 : at + 1 };
}

/** Say whether a word is written as names are in the language, so that `may` is no month. */
export function isName({ calendar }: DateReader, token: Token | undefined): boolean {
  return token !== undefined && (!calendar.hasCapitals || token.isCapital);
}

export function skipJoints({ tokens, language }: DateReader, at: number): number {
  return skip(tokens, skip(tokens, at, language.dates.joints), language.dates.joints);
}
