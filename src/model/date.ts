import { parse } from 'edtf';
import { z } from 'zod';

/**
 * Say whether a text is a date in the Extended Date/Time Format, level 2 (ISO 8601-2:2019), and one that exists.
 *
 * `2015-02` → true, `2015-02?` → true, `2015-02-31` → false
 */
function isEdtf(text: string): boolean {
  try {
    parse(text, { level: 2, types: ['Date', 'Year', 'Decade', 'Century', 'Season', 'Interval', 'Set', 'List'] });
  } catch {
    return false;
  }
  const days = text.match(/\d{4}-\d{2}-\d{2}/g) ?? [];
  return days.every((day) => {
    const date = new Date(`${day}T00:00:00Z`);
    return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(day);
  });
}

/** A date in EDTF level 2: `2014-07-05`, `2015-02`, `2014-08?` (uncertain), `2014-08/..` (open end), `199X`. */
export const edtf = z.string().refine(isEdtf, { error: 'a date in EDTF, such as 2014-07-05, 2015-02 or 2015-02?' });
