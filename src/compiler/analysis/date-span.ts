/** The days that a date may mean. */
export interface DateSpan {
  /** The first and the last day that it may mean or covers, as `2015-02-01`; of an open side, those of the known one. */
  from: string;
  to: string;
  /** How precise it is; `interval` for two dates. */
  precision: 'day' | 'month' | 'year' | 'decade' | 'interval';
  /** Whether it is inferred or uncertain. */
  uncertain: boolean;
  openStart: boolean;
  openEnd: boolean;
}

/**
 * Read a date in EDTF as the days that it may mean; null where it is of a kind that this does not know.
 *
 * `[1990..1994]` (one of these years; months and days likewise) → 1990-01-01 to 1994-12-31, uncertain;
 * `2015-02?` → 2015-02-01 to 2015-02-28, uncertain; `2014-08?/..` → 2014-08-01 to 2014-08-31, open at its end
 */
export function readSpan(edtf: string): DateSpan | null {
  const oneOf = /^\[([\d-]+)\.\.([\d-]+)\]$/.exec(edtf);
  if (oneOf) {
    const [first, last] = [readPart(oneOf[1] ?? ''), readPart(oneOf[2] ?? '')];
    if (!first || !last) return null;
    return { from: first.from, to: last.to, precision: 'interval', uncertain: true, openStart: false, openEnd: false };
  }
  const uncertain = /[?~%]/.test(edtf);
  const parts = edtf.split('/');
  const [first, last] = parts.map((part) => (part === '..' ? null : readPart(part.replace(/[?~%]/g, ''))));
  if (parts.length === 1) return first ? { ...first, uncertain, openStart: false, openEnd: false } : null;
  if (first === undefined || last === undefined || (!first && !last)) return null;
  if ((parts[0] !== '..' && !first) || (parts[1] !== '..' && !last)) return null;
  const known = first ?? last;
  if (!known) return null;
  return {
    from: first?.from ?? known.from,
    to: last?.to ?? known.to,
    precision: first && last ? 'interval' : known.precision,
    uncertain,
    openStart: first === null,
    openEnd: last === null,
  };
}

function readPart(text: string): Pick<DateSpan, 'from' | 'to' | 'precision'> | null {
  const decade = /^(\d{3})X$/.exec(text)?.[1];
  if (decade) return { from: `${decade}0-01-01`, to: `${decade}9-12-31`, precision: 'decade' };
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? [];
  if (year === undefined) return null;
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31`, precision: 'year' };
  if (Number(month) < 1 || Number(month) > 12) return null; // 21 to 41 are seasons
  if (day !== undefined) return { from: text, to: text, precision: 'day' };
  // The calendar repeats every 400 years; the years from 0 to 99 would count as those from 1900.
  const last = new Date(Date.UTC(2000 + (Number(year) % 400), Number(month), 0)).getUTCDate();
  return { from: `${year}-${month}-01`, to: `${year}-${month}-${last}`, precision: 'month' };
}

/** Count the days from one day to another, both included: `2015-02-01`, `2015-02-28` → 28. */
export function countDays(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000) + 1;
}
