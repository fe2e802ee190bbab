import { edtf } from '../../model/date.ts';
import { fold } from '../text/fold.ts';
import { isWithin } from '../numerals/find-matches.ts';
import { followTime } from '../quantities/follow-time.ts';
import { printMoment, type TimeWords } from '../quantities/moment.ts';
import { readAmounts, readDates } from '../quantities/read-phrase.ts';
import { levelDigits } from '../quantities/separators.ts';
import { suggestAmount } from '../quantities/suggest-amount.ts';

/** What a figure may say, as its words give it. */
export type FigureReading =
  | { kind: 'number'; value?: number; min?: number; max?: number; exclusive?: true; qualifier?: string; unit?: string }
  /** A date in EDTF; null where the words leave it open. */
  | { kind: 'date'; value: string | null }
  | { kind: 'vague' };

/** Words behind a number that are no part of what is counted, in English: after them a unit has ended. */
const AFTER_UNIT = new Set(
  `a an the this that these those of in on at to for from by with without within among between over under since until before after during
   about as than and or but nor so because while when where who whom whose which what if is are was were be been being am has have had do does
   did will would shall should can could may might must not no out up down off into through per each every it its they them their he she his
   her him we our you your i my said says say also only more less most least already still yet now then there here again away ago old
   came come went go got gave made took left lost said`
    .split(/\s+/)
    .filter(Boolean),
);
const LONGEST_UNIT = 3;
/** What is counted ends with the word in the plural. */
const PLURAL = /(?:[^sui]s|ies|men|people|children|percent)$/iu;

/**
 * Read what words say of how many or when, as a figure would have it, in the language of a BCP 47 tag.
 *
 * `About 120 people` → `kind: number`, `value: 120`, `qualifier: About`, `unit: people`
 */
export function readFigure(words: string, tag: string): FigureReading {
  const times = readDates(words, tag);
  // A time of day is a time, of which EDTF says nothing without its day.
  if (!times.length && /^(?:at\s)?\d{1,2}:\d{2}(?!\d)/u.test(levelDigits(words.trim()))) return { kind: 'date', value: null };
  const { quantities } = readAmounts(words, tag);
  const numbers = quantities.filter(({ type }) => type === 'number' || type === 'loose');
  const first = numbers.find((it) => !isWithin(it, times));
  const amount = first && suggestAmount(words, tag);
  if (first && amount && !times.some((time) => time.start <= first.start && first.end <= time.end)) {
    const unit = amount.unit ?? readUnit(words.slice(first.end), tag);
    return { kind: 'number', ...amount, ...(unit ? { unit } : {}) };
  }
  if (times.length) return { kind: 'date', value: printDate(times) };
  return { kind: 'vague' };
}

/** Read the date that time words give; null where they leave it open. */
function printDate(times: readonly TimeWords[]): string | null {
  const [time] = times;
  if (!time || time.from.isRelative || time.to.isRelative) return null;
  const [from, to] = [printMoment(time.from), printMoment(time.to)];
  if (from === null || to === null) return null;
  const written = from === to ? from : `${from}/${to}`;
  return edtf.safeParse(written).success && followTime(written, times) === 'follows' ? written : null;
}

/** Read the unit behind a number: the words up to one in the plural, or before one that ends it. Only of English is known which words do. */
export function readUnit(text: string, tag: string): string | undefined {
  if (!/^en\b/.test(tag)) return undefined;
  const [run = ''] = /^(?:[\s-]+[\p{L}\p{M}’'-]+)*/u.exec(text) ?? [];
  const words = run
    .split(/[\s]+/)
    .map((word) => word.replace(/^-+/, ''))
    .filter(Boolean);
  const end = words.findIndex((word) => AFTER_UNIT.has(fold(word).text.toLowerCase()));
  const near = words.slice(0, end === -1 ? undefined : end).slice(0, LONGEST_UNIT);
  const plural = near.findIndex((word) => PLURAL.test(word));
  const unit = plural === -1 ? near : near.slice(0, plural + 1);
  return unit.length ? unit.join(' ') : undefined;
}
