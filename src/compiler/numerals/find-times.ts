import type { Range } from '../anchor/find-quote.ts';
import { readDates } from '../quantities/read-phrase.ts';
import { blankLetters, findMatches } from './find-matches.ts';
import type { NumeralWords } from './numeral-words.ts';

const ZONE = String.raw`(?:\s?(?:Z\b|(?:UTC|GMT)(?:\s?[+−-]\d{1,2}(?::?\d{2})?)?|[A-Z]{1,4}T\b|[+−-]\d{2}:?\d{2}))?`;
const CLOCK = String.raw`\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:\s?[ap]\.?m\b\.?)?${ZONE}`;

/** Dates and times that are written alike in all languages. */
const TIMES: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<![\p{L}\p{N}:.,/-])\d{4}([-/.])(?:0?[1-9]|1[0-2])\1(?:0?[1-9]|[12]\d|3[01])(?!\p{N})(?:T${CLOCK}|T\d{2}:?\d{2}Z?)?`,
    'gu',
  ),
  /(?<![\p{L}\p{N}])\d{8}T\d{4,6}Z?(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])\d{4}-W\d{2}(?:-\d)?(?![\p{L}\p{N}])/gu,
  new RegExp(String.raw`(?<![\p{L}\p{N}:.,/])${CLOCK}(?!\p{N}|:\p{N})`, 'gu'),
  /(?<![\p{L}\p{N}])(?:FY|CY)\s?['’]?\d{2,4}(?:[-–/](?:FY|CY)?\s?\d{2,4})?(?![\p{L}\p{N}])/gu,
];

/** Find dates, times of day and both together, each as one stretch, in their order. */
export function findTimes(text: string, language: string, { times, shortMonths, timeJoints }: NumeralWords): Range[] {
  const whole = new RegExp(String.raw`(?:\p{L}{5,}${shortMonths && `|(?<!\\p{L})(?:${shortMonths})`})\.$`, 'iu');
  const found = [
    ...readDates(text, language).map((it) => withoutStop(text, it, whole)),
    ...findMatches(blankLetters(text), TIMES),
    ...findMatches(text, times),
  ];
  const gap = new RegExp(String.raw`^\s*(?:,|\(|[-–—]|${timeJoints.map((it) => `,?\\s${it}\\s`).join('|') || ','})?\s*$`, 'iu');
  const joined: Range[] = [];
  for (const { start, end } of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1);
    const isNext =
      last !== undefined && (start <= last.end || (isTime(text, last, { start, end }) && gap.test(text.slice(last.end, start))));
    if (last && isNext) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

/** Leave the full stop behind a month to its sentence, unless the month is abbreviated. */
function withoutStop(text: string, { start, end }: Range, whole: RegExp): Range {
  return { start, end: whole.test(text.slice(start, end)) ? end - 1 : end };
}

/** Say whether one of two stretches tells a time of day, so that both are one point in time, or the two ends of a span of a day. */
function isTime(text: string, one: Range, other: Range): boolean {
  const tells = ({ start, end }: Range) => /\d:\d{2}|\d\s?(?:h(?!\p{L})|Uhr|[ap]\.?m\b)/u.test(text.slice(start, end));
  return tells(one) || tells(other);
}
