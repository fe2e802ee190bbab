const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** Print a date in EDTF as words: `2015-03?/..` → `March 2015 or later, uncertain`; `[1990..1994]` → `some time from 1990 to 1994, uncertain`; what it does not know stays as it is. */
export function printDate(edtf: string): string {
  const oneOf = /^\[([\d-]+)\.\.([\d-]+)\]$/.exec(edtf);
  if (oneOf) {
    const [first, last] = [printPart(oneOf[1] ?? ''), printPart(oneOf[2] ?? '')];
    return first && last ? `some time from ${first} to ${last}, uncertain` : edtf;
  }
  const parts = edtf.split('/');
  const words = parts.map((part) => (part === '..' ? part : printPart(part.replace(/[?~%]/g, ''))));
  if (words.includes(null)) return edtf;
  const [from, to] = words;
  const text = to === undefined ? from : to === '..' ? `${from} or later` : from === '..' ? `${to} or earlier` : `from ${from} to ${to}`;
  const about = /[~%]/.test(edtf) ? 'about ' : '';
  return `${about}${text}${/[?%]/.test(edtf) ? ', uncertain' : ''}`;
}

/** Print a day, month, year or decade; null if it is none of these. */
function printPart(part: string): string | null {
  const decade = /^(\d{3})X$/.exec(part)?.[1];
  if (decade) return `the ${decade}0s`;
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(part) ?? [];
  if (year === undefined) return null;
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  if (month !== undefined && name === undefined) return null;
  return [day && String(Number(day)), name, year].filter(Boolean).join(' ');
}
