import type { Language, Modifier, NumberWords } from '../language.ts';
import { Phrases } from '../phrases.ts';
import { about, bound, meaning, split } from './make-words.ts';
import { NO_WORDS } from './none.ts';

/** Phrases separated by commas that all mean the same; each letter is a word. */
const all = <const T>(meaning: T, words: string) => split(words).map((it): [string, T] => [[...it].join(' '), meaning]);
/** Words that are kept whole. */
const whole = <const T>(meaning: T, words: string) => split(words).map((it): [string, T] => [it, meaning]);
const values = (letters: string, from: number): [string, number][] => [...letters].map((letter, at) => [letter, from + at]);

const DIGITS = new Map([
  ...values('零一二三四五六七八九', 0),
  ...values('〇壹贰叁肆伍陆柒捌玖', 0),
  ...values('壹貳參肆伍陸柒捌玖', 1),
  ...meaning(0, '○'),
  ...meaning(2, '两, 兩'),
]);
const SCALES = new Map([
  ...meaning(10, '十, 拾'),
  ...meaning(100, '百, 佰'),
  ...meaning(1e3, '千, 仟'),
  ...meaning(1e4, '万, 萬'),
  ...meaning(1e8, '亿, 億'),
  ...meaning(1e12, '兆'),
]);
const VAGUE = split(
  `几十万, 几百万, 几千万, 数十万, 数百万, 数千万, 數十萬, 數百萬, 好几十, 好几百, 好几千, 好几万, 几十, 几百, 几千, 几万, 几亿, 幾十, 幾百, 幾千, 幾萬, 数十, 数百, 数千, 数万, 数亿, 數十, 數百, 數千, 數萬,
   上百, 上千, 上万, 上百万, 近百, 成百上千, 成千上万, 成千上萬, 千百万, 亿万, 百万千万, 许多, 無數, 无数, 若干, 大量, 多数, 大多数, 少数, 大部分, 一些`,
);
/** What is counted, and words for more, before which one letter is a numeral. */
const BEHIND = [
  '[个個名人位次年月日天周岁歲家座辆輛架艘枚支条條件起场場处處所批组組种種项項国國省市县縣村镇鎮区區里米吨噸元块塊美秒层層倍票席届代号號户戶匹张張份封册段轮輪颗顆发發团團师師旅营營班队隊股波轮头頭隻只台部间間栋棟派方大者侧側党余餘多几]',
  '[至到或](?:[一二三四五六七八九十两]|\\p{Nd})',
  '(?:公里|小时|小時|分钟|分鐘|点钟|星期|礼拜|千米|平方|英里|世纪|世紀|左右|以上|以下)',
].join('|');

const numbers: NumberWords = {
  ...NO_WORDS.numbers,
  // Scales multiply only what stands before them; those within a numeral are read with it.
  scales: new Map([...SCALES].map(([letter, value]): [string, number] => [`×${letter}`, value])),
  plurals: new Map([...SCALES.keys()].map((letter): [string, string] => [letter, `×${letter}`])),
  ordinalSigns: ['第'],
  fractions: {
    ...NO_WORDS.numbers.fractions,
    alone: new Phrases([...whole(1 / 2, '一半, 半数, 半數, 过半, 過半'), ...whole(2 / 3, '三分之二')]),
  },
  multiples: new Map([...meaning(2, '翻番, 翻一番, 翻倍, 双方, 加倍'), ...meaning(1 / 2, '减半, 減半')]),
  multiplied: ['倍'],
  weak: new Map([...meaning(1, '一'), ...meaning(0, '无')]),
  odd: new Phrases<true>(all(true, '多, 余, 餘, 几, 來, 来')),
  negative: ['负', '負'],
  percent: new Phrases<true>([['%', true], ...all(true, '个百分点, 個百分點')]),
  before: new Phrases<Modifier & { isClose?: boolean }>([
    ...all(about(), '约, 約, 大约, 大約, 大概, 约莫, 估计, 估計, 左右, 接近于, ~, ≈, 可能有'),
    ...all(about('below'), '近, 将近, 將近, 接近, 几近, 几乎, 幾乎, 差不多'),
    ...all(about('above'), '略多于, 略高于, 刚过, 略超'),
    ...all(bound('min', true), '逾, 超过, 超過, 超, 多于, 多於, 高于, 高於, 大于, 大於, 过, 突破, 不止, >'),
    ...all(bound('min', false), '至少, 最少, 起码, 不少于, 不少於, 不低于, 不低於, 至少有, ≥'),
    ...all(bound('max', true), '不到, 不足, 少于, 少於, 低于, 低於, 小于, 小於, 未满, 未滿, <'),
    ...all(bound('max', false), '至多, 最多, 不超过, 不超過, 不多于, 不高于, 多达, 多達, 高达, 高達, 最多达, 不逾, ≤'),
  ]),
  after: new Phrases([
    ...all(about(), '左右, 上下, 许, 許, 前后'),
    ...all(about('above'), '多, 余, 餘, 几, 幾, 来, 來, 出头'),
    ...all(bound('min', false), '以上, 及以上, 或以上, 或更多'),
    ...all(bound('max', false), '以下, 及以下, 以内, 以內, 或更少'),
    ...all(bound('max', false), '之多'),
  ]),
  fillers: split('有, 了, 共, 达, 達, 人, 民, 币, 美, 元, $, €, £, ¥, "'),
  ranges: new Phrases([
    ['至', {}],
    ['到', {}],
    ['-', {}],
    ['~', {}],
    ['或', { isLoose: true }],
  ]),
  changes: split('从, 從, 由'),
  ratios: new Phrases(all({ isIdiom: false }, '比')),
  vague: new Phrases<true>([
    ...whole(true, VAGUE.join(', ')),
    ...whole(true, '多名, 多个, 多人, 多次, 多年'),
    ...all(true, '好几, 几, 幾'),
  ]),
};

/** Words in which letters of numerals are none; those with more than one numeral in them, or with what could be counted. */
const WORDS = split(
  `万一, 萬一, 统一, 統一, 唯一, 单一, 同一, 之一, 一些, 一样, 一样, 一般, 一直, 一定, 一起, 一旦, 一切, 一边, 一方面, 一下, 一点, 一度, 一致, 一律, 一带, 一再, 一向, 一同, 一共, 一体,
   一贯, 一时, 一一, 一系列, 一路, 一线, 一流, 一手, 一带一路, 一国两制, 三三两两, 三番五次, 四面八方, 五花八门, 七上八下, 乱七八糟, 九一一, 五四运动, 五四, 双十一, 五一, 七七事变, 八一,
   三角, 三明治, 三军, 四川, 四处, 四周, 四方, 四大, 七国集团, 八国集团, 二十国集团, 五官, 五角大楼, 五星, 六合, 八卦, 八方, 九州, 十足, 百姓, 百科, 百货, 千方百计, 万岁, 万物, 万象, 万分, 万能, 千古, 百般,
   二手, 再三, 两岸, 两会, 三国演义, 老百姓, 星期一, 星期二, 星期三, 星期四, 星期五, 星期六, 周一, 周二, 周三, 周四, 周五, 周六, 礼拜一, 礼拜二, 礼拜三, 礼拜四, 礼拜五, 礼拜六,
   週一, 週二, 週三, 週四, 週五, 週六, 一半, 半数, 半數, 过半, 過半, 翻番, 翻一番, 翻倍, 加倍, 减半, 減半`,
);
const KEPT = [
  ...[...WORDS, ...VAGUE].sort((one, other) => other.length - one.length),
  '十分(?!之)',
  // units
  '[千兆][克米瓦卡赫帕焦伏]',
  `(?<![\\p{Nd}${[...DIGITS.keys(), ...SCALES.keys()].join('')}])多[名个人次年]`,
  // by no means, not ten million
  '千万(?=[别不要莫记勿])',
].join('|');

export const zh: Language = {
  ...NO_WORDS,
  numbers,
  dates: {
    ...NO_WORDS.dates,
    signs: {
      year: ['年'],
      month: ['月份', '月'],
      day: ['日', '号', '號'],
      decade: ['年代'],
      century: ['世纪', '世紀'],
      parts: new Phrases([
        ...all('early' as const, '初, 年初, 上旬, 初期, 早期'),
        ...all('mid' as const, '中, 中旬, 中期'),
        ...all('late' as const, '底, 末, 年底, 年末, 下旬, 末期, 后期'),
      ]),
    },
    relativeAlone: new Phrases(
      all(
        true,
        '昨天, 今天, 明天, 昨日, 今日, 去年, 今年, 明年, 前年, 上月, 本月, 上个月, 下个月, 上周, 本周, 目前, 最近, 如今, 现在, 日前',
      ),
    ),
    open: new Phrases([...all('from' as const, '自, 自从, 从, 從'), ...all('to' as const, '截至, 截止, 直到, 到, 至')]),
    ranges: new Phrases([
      ['至', {}],
      ['到', {}],
      ['-', {}],
      ['~', {}],
    ]),
  },
  audited: [...VAGUE, ...split('一半, 半数, 半數, 翻番, 翻一番, 翻倍')].filter(
    (word) => !/^(?:许多|大量|多数|大多数|少数|大部分|一些)$/.test(word),
  ),
  cut: {
    by: 'letters',
    letters: String.raw`\p{Script=Han}`,
    han: {
      digits: DIGITS,
      scales: SCALES,
      needsDigits: false,
      partSign: '分之',
      tenthSign: '成(?![为為立员員功本年人果就长長都绩熟千百了群])',
      behind: BEHIND,
      units: '克米瓦卡赫帕焦伏',
    },
    keep: KEPT,
  },
};
