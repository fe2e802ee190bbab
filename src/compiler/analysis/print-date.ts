import type { Strings } from '../../strings/index.ts';

/** What is said of a date that is uncertain: that it is, that we infer it, or nothing, where what stands around it tells. */
export type Doubt = 'uncertain' | 'inferred' | 'untold';

/** Print a date in EDTF as words: `2015-03?/..` → `March 2015 or later, uncertain`; `[1990..1994]` → `some time from 1990 to 1994, uncertain`; what it does not know stays as it is. */
export function printDate({ dates }: Strings, edtf: string, doubt: Doubt = 'uncertain'): string {
  const doubted = (date: string) => (doubt === 'untold' ? date : dates.doubts[doubt]({ date }));
  const oneOf = /^\[([\d-]+)\.\.([\d-]+)\]$/.exec(edtf);
  if (oneOf) {
    const [first, last] = [printPart(dates, oneOf[1] ?? ''), printPart(dates, oneOf[2] ?? '')];
    return first && last ? doubted(dates.oneOf({ first, last })) : edtf;
  }
  const parts = edtf.split('/');
  const words = parts.map((part) => (part === '..' ? part : printPart(dates, part.replace(/[?~%]/g, ''))));
  if (words.includes(null)) return edtf;
  const [from, to] = words.map((part) => part ?? '');
  const text = printSpan(dates, from ?? '', to);
  const told = /[~%]/.test(edtf) ? dates.about({ date: text }) : text;
  return /[?%]/.test(edtf) ? doubted(told) : told;
}

function printSpan(dates: Strings['dates'], from: string, to: string | undefined): string {
  if (to === undefined) return from;
  if (to === '..') return dates.orLater({ date: from });
  return from === '..' ? dates.orEarlier({ date: to }) : dates.fromTo({ from, to });
}

/** Print a day, month, year or decade; null if it is none of these. */
function printPart(dates: Strings['dates'], part: string): string | null {
  const decade = /^(\d{3})X$/.exec(part)?.[1];
  if (decade) return dates.decade({ decade });
  const [, year, month, day] = /^(\d{4}|XXXX(?=-))(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(part) ?? [];
  if (year === undefined) return null;
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12)) return null; // 21 to 41 are seasons
  const stated = year === 'XXXX' ? null : year;
  const date = dates.date({
    year: stated,
    month: month === undefined ? null : Number(month),
    day: day === undefined ? null : Number(day),
  });
  return stated === null ? dates.withoutYear({ date }) : date;
}
