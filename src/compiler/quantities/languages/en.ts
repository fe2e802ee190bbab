import type { Language, Measure, Modifier, NumberWords } from '../language.ts';
import { Phrases } from '../phrases.ts';
import { about, all, bound, meaning, numbered, split } from './make-words.ts';
import { NO_WORDS } from './none.ts';

const CARDINALS = [
  ...numbered(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    0,
  ),
  ...numbered('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
];
const TENS = CARDINALS.filter(([, number]) => number >= 20);
const ORDINALS = [
  ...numbered(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth',
    1,
  ),
  ...TENS.map(([word, number]): [string, number] => [word.replace(/y$/, 'ieth'), number]),
  ...meaning(100, 'hundredth'),
  ...meaning(1e3, 'thousandth'),
  ...meaning(1e6, 'millionth'),
];
/** From the third on, a place in an order is a part, too. */
const PARTS = ORDINALS.filter(([, number]) => number > 2).map(([word, number]): [string, number] => [word, 1 / number]);
const DECADES = TENS.map(([word, number]): [string, number] => [word.replace(/y$/, 'ies'), number]);

const numbers: NumberWords = {
  ...NO_WORDS.numbers,
  cardinals: new Map(CARDINALS),
  scales: new Map([
    ...meaning(100, 'hundred'),
    ...meaning(1e3, 'thousand'),
    ...meaning(1e5, 'lakh'),
    ...meaning(1e6, 'million, mn, mln, mio'),
    ...meaning(1e7, 'crore'),
    ...meaning(1e9, 'billion, bn, bln'),
    ...meaning(1e12, 'trillion, tn, trn'),
  ]),
  collectives: new Map([...meaning(12, 'dozen'), ...meaning(20, 'score'), ...meaning(144, 'gross')]),
  plurals: new Map(
    split('hundred, thousand, lakh, million, crore, billion, trillion, dozen, score').map((word): [string, string] => [`${word}s`, word]),
  ),
  scaleLetters: new Map([
    ['k', { value: 1e3, unlessUnit: /^(?:km|kilo|kelvin)/i }],
    ['m', { value: 1e6, unlessUnit: /^(?:m$|met(?:er|re)|miles?$|minute)/i }],
    ['b', { value: 1e9, unlessUnit: /^(?:b$|bits?$|bytes?$)/i }],
    ['t', { value: 1e12, unlessUnit: /^(?:t$|ton)/i }],
  ]),
  ordinals: new Map(ORDINALS),
  ordinalEndings: ['st', 'nd', 'rd', 'th'],
  fractions: {
    ...NO_WORDS.numbers.fractions,
    alone: new Phrases([...meaning(1 / 2, 'half'), ...meaning(1 / 4, 'quarter')]),
    one: new Map([...meaning(1 / 2, 'half'), ...meaning(1 / 4, 'quarter'), ...PARTS]),
    several: new Map([
      ...meaning(1 / 2, 'halves'),
      ...meaning(1 / 4, 'quarters'),
      ...PARTS.map(([word, part]): [string, number] => [`${word}s`, part]),
    ]),
  },
  multiples: new Map([
    ...meaning(1 / 2, 'halved, halving'),
    ...meaning(0, 'nil'),
    ...meaning(1, 'once, single, sole, lone'),
    ...meaning(2, 'twice, double, doubled, doubles, doubling, twofold, both, pair, duo'),
    ...meaning(3, 'thrice, triple, tripled, triples, tripling, treble, trebled, trebling, threefold, trio'),
    ...meaning(4, 'quadruple, quadrupled, quadruples, quadrupling, fourfold, quartet'),
    ...meaning(5, 'quintuple, quintupled, fivefold'),
    ...meaning(10, 'tenfold'),
    ...meaning(100, 'hundredfold'),
  ]),
  multiplied: ['times', 'fold', 'x'],
  weak: new Map([...meaning(1, 'a, an, another, only'), ...meaning(0, 'no, none, nobody, nothing, without')]),
  loose: new Map(meaning(2, 'couple')),
  ages: new Map(DECADES),
  articles: ['a', 'an'],
  odd: new Phrases(all(true, 'odd, some, plus')),
  decadeEndings: ['s'],
  negative: ['minus', 'negative'],
  and: 'and',
  of: 'of',
  percent: new Phrases(all(true, '%, percent, per cent, pct, percentage point, percentage points, percentage - point')),
  before: new Phrases<Modifier & { isClose?: boolean }>([
    ...all(
      about(),
      `about, around, approximately, approx ., approx, roughly, rough, circa, c ., ca ., ca, ~, ≈, ±, an estimated, estimated, estimated at,
       close to, near, near to, in the region of, in the order of, on the order of, of the order of, order of, order of magnitude of,
       in the neighborhood of, in the neighbourhood of, something like, a good, perhaps, maybe, possibly, probably`,
    ),
    ['some', { ...about(), isClose: true }],
    ...all(
      about('below'),
      `almost, nearly, not quite, just under, just below, just short of, just shy of, shy of, slightly under, slightly below,
       slightly less than, slightly fewer than, a little under, a little less than, little less than, close on, approaching, approached,
       approaches, nearing, virtually, practically`,
    ),
    ...all(
      about('above'),
      'just over, just above, just more than, slightly over, slightly above, slightly more than, a little over, a little more than, little more than, barely',
    ),
    ...all(
      bound('min', true),
      `more than, over, above, exceed, exceeds, exceeded, exceeding, in excess of, greater than, larger than, higher than, bigger than,
       longer than, older than, beyond, better than, surpass, surpasses, surpassed, surpassing, tops, topped, topping, outnumber,
       outnumbers, outnumbered, >`,
    ),
    ...all(bound('min', null), 'upwards of, upward of, north of, starting at, starting from'),
    ...all(
      bound('min', false),
      'at least, at the least, at the very least, a minimum of, minimum of, minimum, as few as, as little as, ≥, > =',
    ),
    ...all(
      bound('max', true),
      'less than, fewer than, under, below, smaller than, lower than, shorter than, younger than, short of, south of, <',
    ),
    ...all(bound('max', null), 'within'),
    ...all(
      bound('max', false),
      'up to, at most, at the most, at the very most, as many as, as much as, a maximum of, maximum of, maximum, capped at, limited to, not to exceed, ≤, < =',
    ),
  ]),
  after: new Phrases([
    ...all(
      about(),
      'or so, if not more, or thereabouts, or thereabout, or about that, odd, ish, something, give or take, more or less, plus or minus',
    ),
    ...all(
      bound('min', false),
      `or more, or above, or over, or higher, or greater, or longer, or older, or better, and above, and over, and more, and up,
       and counting, and upward, and upwards, upward, upwards, plus, +, at least, at the least, at the very least, at a minimum,
       at minimum, minimum`,
    ),
    ...all(
      bound('max', false),
      `or less, or fewer, or under, or below, or lower, or shorter, or younger, and under, and below, and fewer, and less, at most,
       at the most, at the very most, at a maximum, at maximum, maximum, max, tops`,
    ),
  ]),
  negators: ['no', 'not', 'never', 'nor'],
  negatorEnding: "n't",
  fillers: split(
    'a, an, total, of, combined, another, additional, further, extra, estimated, staggering, whopping, mere, full, whole, every, $, €, £, ¥, ₹, us, usd, eur, gbp, "',
  ),
  ranges: new Phrases([
    ['and', { before: 'between' }],
    ['to', { before: 'from' }],
    ['to', {}],
    ['up to', {}],
    ['-', {}],
    ['through', {}],
    ['or', { isLoose: true }],
    ['or even', { isLoose: true }],
  ]),
  changes: split(
    `rose, risen, rise, rises, rising, fell, fallen, fall, falls, falling, grew, grown, grow, grows, growing, went, gone, goes, going, shrank,
     shrunk, shrinking, increased, increase, increases, increasing, decreased, decrease, decreases, decreasing, declined, decline, dropped,
     drop, drops, dropping, jumped, jump, jumps, climbed, climb, climbs, sank, swelled, swollen, surged, slipped, cut, raised, lowered,
     doubled, up, down, changed, moved, soared, plunged`,
  ),
  ratios: new Phrases([
    ...all({ isIdiom: true }, 'out of every, out of each, out of, in every, in each, in, of every, of each, per'),
    ...all({ isIdiom: false }, 'out of a total of, out of a total, out of the, of a total of, of the, of its, of their, of all, of'),
  ]),
  vague: new Phrases(
    all(
      true,
      `tens of thousands, tens of millions, tens of billions, hundreds of thousands, hundreds of millions, hundreds of billions,
       thousands of millions, thousands upon thousands, hundreds upon hundreds, dozens upon dozens, hundreds, thousands, lakhs, millions,
       crores, billions, trillions, dozens, scores, tens, a number of, any number of, a handful of, handful, handfuls, a great many,
       a good many, a few, few, fewer, several, many, most, some, various, numerous, multiple, countless, innumerable, umpteen, plenty,
       a lot, lots, much, more, mostly, largely, majority, minority, a great deal, occasional, often, frequent`,
    ),
  ),
  measures: new Map([
    ...split('decade, decades').map((it): [string, Measure] => [it, { value: 10, unit: /^year/i }]),
    ...split('century, centuries').map((it): [string, Measure] => [it, { value: 100, unit: /^year/i }]),
    ...split('fortnight, fortnights').map((it): [string, Measure] => [it, { value: 2, unit: /^week/i }]),
  ]),
  during: { words: ['over', 'within'], units: ['year', 'month', 'week', 'day', 'hour', 'minute', 'decade'] },
};

export const en: Language = {
  ...NO_WORDS,
  numbers,
  dates: {
    ...NO_WORDS.dates,
    months: new Phrases(meaning(9, 'sept')),
    seasons: new Map([...meaning(21, 'spring'), ...meaning(22, 'summer'), ...meaning(23, 'autumn, fall'), ...meaning(24, 'winter')]),
    parts: new Phrases([
      ...all('early' as const, 'early, early in, the beginning of, the start of, at the start of, beginning of, start of'),
      ...all('mid' as const, 'mid, the middle of, middle of'),
      ...all('late' as const, 'late, late in, the end of, end of, the close of, the turn of'),
    ]),
    decades: new Map(DECADES),
    century: ['century', 'centuries'],
    quarter: ['quarter'],
    half: ['half'],
    relative: new Phrases(all(true, 'last, this, next, past, previous, coming, current, following, the same, that, preceding')),
    relativeAlone: new Phrases(
      all(
        true,
        `yesterday, today, tomorrow, tonight, ago, now, recently, lately, of late, currently, at the time, at the time of this writing,
         to this day, soon`,
      ),
    ),
    units: split(
      'day, days, night, week, weeks, weekend, month, months, year, years, season, decade, decades, century, centuries, hours, fortnight',
    ),
    open: new Phrases([
      ...all('from' as const, 'since, from, after, as of, starting, beginning, beginning in, starting in, following'),
      ...all('to' as const, 'by, until, till, before, up to, prior to, through, to'),
    ]),
    ranges: new Phrases([
      ['and', { before: 'between' }],
      ['to', {}],
      ['-', {}],
      ['through', {}],
      ['until', { before: 'from' }],
    ]),
    joints: ['of', 'in', 'the'],
    years: { after: null, pairs: true },
    eras: new Phrases([...all(-1 as const, 'bc, bce, b . c .'), ...all(1 as const, 'ad, ce, a . d .')]),
  },
  audited: split('tens, dozen, dozens, hundred, hundreds, thousand, thousands, million, millions, billion, billions, half, several, twice'),
};
