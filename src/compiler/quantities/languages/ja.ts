import type { Language, Modifier, NumberWords } from '../language.ts';
import { Phrases } from '../phrases.ts';
import { about, bound, split } from './make-words.ts';
import { zh } from './zh.ts';

/** Phrases separated by commas that all mean the same; each letter is a word. */
const all = <const T>(meaning: T, words: string) => split(words).map((it): [string, T] => [[...it].join(' '), meaning]);
const VAGUE = split('数十万, 数百万, 数千万, 数十, 数百, 数千, 数万, 数億, 数人, 数名, 多数, 大勢, 何百, 何千, 何万');
/** Words in which letters of numerals are none. */
const WORDS = split(
  '一部, 一般, 一方, 一緒, 一致, 一層, 一時, 一定, 一切, 一旦, 一体, 一同, 一番, 一応, 一斉, 統一, 唯一, 単一, 同一, 万一, 世界一, 十分, 三角, 四国, 九州, 千葉, 百貨店, 八百屋, 三日月, 二重, 四季, 千万',
);

const numbers: NumberWords = {
  ...zh.numbers,
  fractions: { ...zh.numbers.fractions, alone: new Phrases(all(1 / 2, '半分, 半数')) },
  multiples: new Map(),
  weak: new Map(),
  odd: new Phrases(all(true, '数')),
  percent: new Phrases<true>([['%', true], ...all(true, 'パーセント, ポイント')]),
  before: new Phrases<Modifier & { isClose?: boolean }>([
    ...all(about(), '約, およそ, ほぼ, おおよそ, 推定, ~, ≈'),
    ...all(bound('min', false), '少なくとも, 最低, 最低でも, ≥'),
    ...all(bound('max', false), '最大, 最大で, 多くとも, 最高, ≤'),
    ...all(bound('min', true), '>'),
    ...all(bound('max', true), '<'),
  ]),
  after: new Phrases([
    ...all(about(), '前後, ほど, 程度, くらい, ぐらい'),
    ...all(about('below'), '近く, 弱'),
    ...all(about('above'), '余り, 余, 強, 数'),
    ...all(bound('min', false), '以上'),
    ...all(bound('max', false), '以下, 以内'),
    ...all(bound('max', true), '未満, 足らず'),
    ...all(bound('min', true), '超, を超える, を上回る'),
  ]),
  fillers: [],
  ranges: new Phrases([...all({}, 'から, 至, -, ~'), ...all({ isLoose: true }, 'か')]),
  changes: [],
  ratios: new Phrases<never>([]),
  vague: new Phrases<true>(VAGUE.map((word): [string, true] => [word, true])),
};

export const ja: Language = {
  ...zh,
  numbers,
  dates: {
    ...zh.dates,
    relativeAlone: new Phrases(all(true, '昨日, 今日, 明日, 昨年, 去年, 今年, 来年, 先月, 今月, 来月, 先週, 今週, 現在, 最近')),
    open: new Phrases<'from' | 'to'>([]),
    ranges: new Phrases(all({}, 'から, -, ~')),
    signs: zh.dates.signs && {
      ...zh.dates.signs,
      year: ['年'],
      century: ['世紀'],
      parts: new Phrases([
        ...all('early' as const, '初め, 初頭, 上旬, 初旬, 前半'),
        ...all('mid' as const, '半ば, 中旬'),
        ...all('late' as const, '末, 下旬, 終わり, 後半'),
      ]),
    },
  },
  audited: [...VAGUE.filter((word) => !/^(?:多数|大勢)$/.test(word))],
  cut:
    zh.cut?.by === 'letters'
      ? {
          ...zh.cut,
          letters: String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]`,
          keep: [...WORDS, ...VAGUE].sort((one, other) => other.length - one.length).join('|'),
          han: {
            ...zh.cut.han,
            partSign: '分の',
            tenthSign: '割(?![りれるっ合])',
            behind: `${zh.cut.han.behind}|[歳件カヶヵか箇つ棟機丁番台本冊匹頭羽億]|キロ|メートル|ドル|ユーロ|時間|パーセント`,
          },
        }
      : null,
};
