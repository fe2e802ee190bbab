/** What words say of a date. Parts that they do not say are left out. */
export interface Moment {
  /** The year with X for digits that are not said: `1997`, `199X` for the 1990s, `XX97` for ’97, `19XX` for the 20th century. */
  year?: string;
  /** From 1. */
  month?: number;
  day?: number;
  /** From 0 for Sunday. */
  weekday?: number;
  /** As EDTF numbers them: 21 to 24 seasons, 33 to 36 quarters, 40 and 41 halves. */
  season?: number;
  /** In which part of it: `early 1990s`. */
  part?: 'early' | 'mid' | 'late';
  /** Whether it depends on the time of writing: `last August`. */
  isRelative?: boolean;
}

/** Words of a text that say when, and where they stand in it. */
export interface TimeWords {
  start: number;
  end: number;
  from: Moment;
  /** The end of a span; the same as `from` where one time is said. */
  to: Moment;
  /** Whether it is where a span begins or ends: `since`, `by`. */
  open: 'from' | 'to' | null;
}

/** Print a moment as EDTF does, with X for what is not said: `XXXX-02`; null where only its relation to the time of writing is said. */
export function printMoment({ year, month, day, season }: Moment): string | null {
  const unit = season ?? month;
  if (year === undefined && unit === undefined && day === undefined) return null;
  const two = (number: number | undefined) => (number === undefined ? 'XX' : String(number).padStart(2, '0'));
  const rest = day !== undefined ? `-${two(unit)}-${two(day)}` : unit !== undefined ? `-${two(unit)}` : '';
  return `${year ?? 'XXXX'}${rest}`;
}
