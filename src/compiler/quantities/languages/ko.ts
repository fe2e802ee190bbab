import type { Language, Modifier, NumberWords } from '../language.ts';
import { Phrases } from '../phrases.ts';
import { about, bound, meaning, split } from './make-words.ts';
import { NO_WORDS } from './none.ts';

/** Phrases separated by commas that all mean the same; each syllable is a word. */
const all = <const T>(meaning: T, words: string) => split(words).map((it): [string, T] => [[...it.replaceAll(' ', '')].join(' '), meaning]);
const SCALES = new Map([
  ...meaning(10, '십'),
  ...meaning(100, '백'),
  ...meaning(1e3, '천'),
  ...meaning(1e4, '만'),
  ...meaning(1e8, '억'),
  ...meaning(1e12, '조'),
]);
const VAGUE = split('수십만, 수백만, 수천만, 수십, 수백, 수천, 수만, 수억');

/** Of words, only those that multiply digits are read: `2만 5천`. */
const numbers: NumberWords = {
  ...NO_WORDS.numbers,
  scales: new Map([...SCALES].map(([letter, value]): [string, number] => [`×${letter}`, value])),
  plurals: new Map([...SCALES.keys()].map((letter): [string, string] => [letter, `×${letter}`])),
  multiplied: ['배'],
  odd: new Phrases(all(true, '여')),
  percent: new Phrases<true>([['%', true], ...all(true, '퍼센트, 프로')]),
  before: new Phrases<Modifier & { isClose?: boolean }>([
    ...all(about(), '약, 대략, ~, ≈'),
    ...all(about('below'), '거의'),
    ...all(bound('min', false), '최소, 적어도, 최소한, ≥'),
    ...all(bound('max', false), '최대, 많아야, ≤'),
    ...all(bound('min', true), '>'),
    ...all(bound('max', true), '<'),
  ]),
  after: new Phrases([
    ...all(about(), '가량, 정도, 안팎, 내외'),
    ...all(about('above'), '여'),
    ...all(bound('min', false), '이상'),
    ...all(bound('max', false), '이하, 이내'),
    ...all(bound('max', true), '미만'),
    ...all(bound('min', true), '초과'),
  ]),
  ranges: new Phrases([['-', {}], ['~', {}], ...all({}, '에서')]),
  vague: new Phrases<true>(VAGUE.map((word): [string, true] => [word, true])),
};

export const ko: Language = {
  ...NO_WORDS,
  numbers,
  dates: {
    ...NO_WORDS.dates,
    signs: {
      year: ['년'],
      month: ['월'],
      day: ['일'],
      decade: ['년대'],
      century: ['세기'],
      parts: new Phrases(all('early' as const, '초')),
    },
    ranges: new Phrases([['-', {}], ['~', {}], ...all({}, '부터, 에서')]),
  },
  audited: VAGUE,
  cut: {
    by: 'letters',
    letters: String.raw`[\p{Script=Hangul}\p{Script=Han}]`,
    han: { digits: new Map(), scales: SCALES, needsDigits: true, partSign: '', tenthSign: '', behind: '', units: '' },
    keep: VAGUE.join('|'),
  },
};
