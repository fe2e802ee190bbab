import type { Language } from '../language.ts';
import { Phrases } from '../phrases.ts';

const none = new Map<string, never>();
const nothing = new Phrases<never>([]);
/** A dash joins the ends of a span in any language. */
const dash = new Phrases([['-', {}]]);

/** What is read in a language of which no words are known: digits with their signs. */
export const NO_WORDS: Language = {
  numbers: {
    cardinals: none,
    scales: none,
    collectives: none,
    plurals: none,
    scaleLetters: none,
    ordinals: none,
    ordinalEndings: [],
    fractions: { one: none, several: none },
    multiples: none,
    multiplied: [],
    weak: none,
    loose: none,
    ages: none,
    articles: [],
    odd: nothing,
    decadeEndings: [],
    negative: [],
    and: '',
    of: '',
    percent: new Phrases([['%', true]]),
    before: nothing,
    after: nothing,
    negators: [],
    negatorEnding: '',
    fillers: [],
    ranges: dash,
    changes: [],
    ratios: nothing,
    vague: nothing,
    measures: none,
    during: { words: [], units: [] },
  },
  dates: {
    months: none,
    seasons: none,
    parts: nothing,
    decades: none,
    century: [],
    quarter: [],
    half: [],
    relative: nothing,
    relativeAlone: nothing,
    units: [],
    open: nothing,
    ranges: dash,
    joints: [],
    eras: nothing,
  },
  audited: [],
};
