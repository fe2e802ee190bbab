import { languageOf } from './languages.ts';
import { localeOf } from './locale.ts';

/** What `Intl` knows of a language's calendar. */
export interface Calendar {
  /** Names of months in lower case and the letters of the language's lists, long and short, each with its number from 1. */
  months: ReadonlyMap<string, number>;
  /** Names of weekdays in lower case, each with its number from 0 for Sunday. */
  weekdays: ReadonlyMap<string, number>;
  /** Whether its names begin with a capital, so that `may` is no month. */
  hasCapitals: boolean;
  /** Orders in which day, month and year may stand in digits: both where the region is not known. */
  orders: readonly ('dmy' | 'mdy' | 'ymd')[];
}

const known = new Map<string, Calendar>();

/** Find the calendar of a language (BCP 47). */
export function calendarOf(language: string): Calendar {
  const kept = known.get(language) ?? makeCalendar(language);
  known.set(language, kept);
  return kept;
}

function makeCalendar(language: string): Calendar {
  const tag = localeOf(language);
  // In some regions the calendar of every day is another.
  const calendar = 'gregory';
  const name = (date: Date, options: Intl.DateTimeFormatOptions, type: 'month' | 'weekday') =>
    new Intl.DateTimeFormat(tag, { ...options, calendar, timeZone: 'UTC' }).formatToParts(date).find((part) => part.type === type)?.value ??
    '';
  const { letters, dates } = languageOf(language);
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/\.$/, '')
      .replace(/./gsu, (letter) => letters.get(letter) ?? letter);
  const months = Array.from({ length: 12 }, (_, at) => new Date(Date.UTC(2015, at, 1)));
  // Names differ beside a day in many languages: `mai`, `1 мая`.
  const monthStyles: Intl.DateTimeFormatOptions[] = [
    { month: 'long' },
    { month: 'long', day: 'numeric' },
    { month: 'short' },
    { month: 'short', day: 'numeric' },
  ];
  const days = Array.from({ length: 7 }, (_, at) => new Date(Date.UTC(2015, 1, 1 + at)));
  const first = name(new Date(Date.UTC(2015, 0, 1)), { month: 'long', day: 'numeric' }, 'month');
  const order = new Intl.DateTimeFormat(tag, { calendar })
    .formatToParts(months[0])
    .map(({ type }) => ({ day: 'd', month: 'm', year: 'y' })[type as string] ?? '')
    .join('');
  return {
    // In some languages a number with a sign behind it is the name; in others there is none.
    months: new Map(
      months
        .flatMap((date, at) => monthStyles.map((style) => [plain(name(date, style, 'month')), at + 1] as const))
        .filter(([month]) => !dates.signs && /\p{L}/u.test(month)),
    ),
    weekdays: new Map(
      days.flatMap((date, at) => (['long', 'short'] as const).map((weekday) => [plain(name(date, { weekday }, 'weekday')), at] as const)),
    ),
    hasCapitals: first !== first.toLowerCase(),
    orders: order === 'ymd' ? ['ymd', 'dmy'] : order === 'mdy' && tag === 'en' ? ['mdy', 'dmy'] : [order === 'mdy' ? 'mdy' : 'dmy'],
  };
}
