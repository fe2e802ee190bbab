import type { Language, Measure, Modifier, NumberWords } from '../language.ts';
import { Phrases } from '../phrases.ts';
import { about, all, bound, meaning, numbered, split } from './make-words.ts';
import { NO_WORDS } from './none.ts';

const SMALL = numbered('null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf', 0);
const ONES: [string, number][] = [...meaning(1, 'ein'), ...SMALL.filter(([, number]) => number > 1 && number < 10)];
const TENS = numbered('zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig', 20, 10);
const CARDINALS: [string, number][] = [
  ...SMALL,
  ...numbered('dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn', 13),
  ...TENS,
  ...TENS.flatMap(([ten, tens]) => ONES.map(([one, ones]): [string, number] => [`${one}und${ten}`, tens + ones])),
  ...meaning(30, 'dreissig'),
  ...ONES.map(([one, ones]): [string, number] => [`${one}unddreissig`, 30 + ones]),
];
/** `anderthalb`, `zweieinhalb` */
const HALVES: [string, number][] = [
  ...meaning(1.5, 'anderthalb, eineinhalb'),
  ...CARDINALS.filter(([, number]) => number > 1 && number <= 20).map(([word, number]): [string, number] => [
    `${word}einhalb`,
    number + 0.5,
  ]),
];
const ENDINGS = ['e', 'en', 'er', 'es', 'em'];
const ordinal = (stem: string, number: number) => ENDINGS.map((ending): [string, number] => [stem + ending, number]);
const ORDINALS: [string, number][] = [
  ...numbered('erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft', 1).flatMap(([stem, number]) =>
    ordinal(stem, number),
  ),
  ...CARDINALS.filter(([, number]) => number > 12).flatMap(([word, number]) => ordinal(`${word}${number < 20 ? 't' : 'st'}`, number)),
];
const PARTS: [string, number][] = [
  ...numbered('drittel viertel fünftel sechstel siebtel achtel neuntel zehntel', 3).map(([word, number]): [string, number] => [
    word,
    1 / number,
  ]),
  ...meaning(1 / 20, 'zwanzigstel'),
  ...meaning(1 / 100, 'hundertstel'),
  ...meaning(1 / 1000, 'tausendstel'),
];
/** Pieces of one word for a number; in it, `ein` is a number. */
const PIECES = new Map<string, string>([
  ...CARDINALS.filter(([, number]) => number > 0).map(([word]): [string, string] => [word, word]),
  ...split('hundert, tausend, und').map((word): [string, string] => [word, word]),
  ['ein', 'eins'],
]);
const times = (ending: string) => ONES.map(([word, number]): [string, number] => [word + ending, number]);

const numbers: NumberWords = {
  ...NO_WORDS.numbers,
  cardinals: new Map([
    ...CARDINALS,
    ...HALVES,
    ...meaning(100, 'hundert'),
    ...meaning(2, 'zweien, zweier, zwo'),
    ...meaning(3, 'dreien, dreier'),
  ]),
  scales: new Map([
    ...meaning(100, 'hundert'),
    ...meaning(1e3, 'tausend, tsd'),
    ...meaning(1e6, 'million, mio'),
    ...meaning(1e9, 'milliarde, mrd'),
    ...meaning(1e12, 'billion, bio'),
  ]),
  greaterScales: new Set(['million', 'milliarde']),
  collectives: new Map([...meaning(12, 'dutzend')]),
  plurals: new Map([
    ['millionen', 'million'],
    ['milliarden', 'milliarde'],
    ['billionen', 'billion'],
    ['dutzende', 'dutzend'],
  ]),
  ordinals: new Map(ORDINALS),
  fractions: {
    ...NO_WORDS.numbers.fractions,
    alone: new Phrases([
      ...meaning(1 / 2, 'hälfte, halbe, halben, halber, halbes'),
      ...meaning(3 / 4, 'dreiviertel'),
      ...meaning(2 / 3, 'zweidrittel'),
    ]),
    one: new Map(PARTS),
    several: new Map([...PARTS, ...PARTS.map(([word, part]): [string, number] => [`${word}n`, part])]),
  },
  multiples: new Map([
    ...times('mal'),
    ...times('fach'),
    ...times('fache'),
    ...meaning(1, 'einmal, einzige, einziger, einziges, einzigen'),
    ...meaning(2, 'doppelt, doppelte, doppelten, verdoppelt, verdoppelte, verdoppelten, verdoppeln, beide, beiden, beider'),
    ...meaning(3, 'verdreifacht, verdreifachte, verdreifachen'),
    ...meaning(4, 'vervierfacht, vervierfachte'),
    ...meaning(10, 'verzehnfacht, verzehnfachte'),
    ...meaning(1 / 2, 'halbiert, halbierte, halbierten'),
  ]),
  multiplied: ['mal', 'fach'],
  weak: new Map([
    ...meaning(1, 'ein, eine, einen, einem, einer, eines'),
    ...meaning(0, 'kein, keine, keinen, keiner, keinem, niemand, nichts'),
  ]),
  onesOfRatios: ['einer', 'eine', 'eines', 'ein'],
  articles: split('ein, eine, einen, einem, einer, eines'),
  decadeEndings: ['er', 'ern'],
  negative: ['minus'],
  and: 'und',
  of: 'von',
  percent: new Phrases(all(true, '%, prozent, prozentpunkte, prozentpunkten, v . h .')),
  before: new Phrases<Modifier & { isClose?: boolean }>([
    ...all(
      about(),
      `etwa, rund, ungefähr, circa, ca ., zirka, an die, um die, gegen, in etwa, schätzungsweise, geschätzt, geschätzte, geschätzten, vielleicht, wohl,
       annähernd, in der größenordnung von, ~, ≈, ±`,
    ),
    ...all(about('below'), 'fast, beinahe, beinah, nahezu, knapp, knappe, knappen, kaum weniger als, nicht ganz'),
    ...all(about('above'), 'gut, gute, guten, etwas mehr als, etwas über, wenig mehr als, kaum mehr als, knapp über'),
    ...all(
      bound('min', true),
      `mehr als, über, weit über, übersteigt, übersteigen, überstieg, überschreitet, überschritten, überschritt, oberhalb von, größer als, höher als,
       länger als, älter als, >`,
    ),
    ...all(bound('min', false), 'mindestens, wenigstens, zumindest, nicht weniger als, nicht unter, ab, ≥'),
    ...all(bound('max', true), 'weniger als, unter, kleiner als, niedriger als, unterhalb von, kürzer als, jünger als, <'),
    ...all(bound('max', false), 'bis zu, höchstens, maximal, allenfalls, nicht mehr als, nicht über, ≤'),
  ]),
  after: new Phrases([
    ...all(about(), 'oder so, in etwa, ungefähr, mehr oder weniger'),
    ...all(bound('min', false), 'oder mehr, und mehr, oder darüber, oder älter, und älter, aufwärts, mindestens'),
    ...all(bound('max', false), 'oder weniger, oder darunter, oder jünger, höchstens, maximal'),
  ]),
  fillers: split(
    'den, die, der, das, dem, insgesamt, weitere, weiteren, weiterer, von, ein, eine, einen, einem, einer, $, €, £, eur, usd, "',
  ),
  ranges: new Phrases([
    ['und', { before: 'zwischen' }],
    ['bis', {}],
    ['bis zu', {}],
    ['-', {}],
    ['oder', { isLoose: true }],
    ['oder gar', { isLoose: true }],
  ]),
  changes: split(
    'stieg, stiegen, steigt, gestiegen, sank, sanken, sinkt, gesunken, fiel, fielen, gefallen, wuchs, gewachsen, erhöhte, verringerte, schrumpfte',
  ),
  ratios: new Phrases([
    ...all({ isIdiom: true }, 'von, von je, pro'),
    ...all({ isIdiom: false }, 'von den, der, von insgesamt, von ihren'),
  ]),
  vague: new Phrases(
    all(
      true,
      `zehntausende von, hunderttausende von, zehntausende, zehntausenden, hunderttausende, hunderttausenden, hunderte, hunderten, tausende, tausenden,
       millionen, milliarden, dutzende, dutzenden, einige, einigen, einiger, mehrere, mehreren, mehrerer, etliche, viele, vielen, vieler, zahlreiche, zahlreichen,
       zahlreicher, manche, wenige, wenigen, eine handvoll, handvoll, ein paar, die meisten, die mehrheit, unzählige`,
    ),
  ),
  measures: new Map([
    ...split('jahrzehnt, jahrzehnte, jahrzehnten').map((it): [string, Measure] => [it, { value: 10, unit: /^(?:jahr|year)/i }]),
    ...split('jahrhundert, jahrhunderte, jahrhunderten').map((it): [string, Measure] => [it, { value: 100, unit: /^(?:jahr|year)/i }]),
  ]),
  during: { words: ['über'], units: ['jahr', 'monat', 'woche', 'tag', 'stunde', 'year', 'month', 'week', 'day', 'hour'] },
};

export const de: Language = {
  ...NO_WORDS,
  numbers,
  dates: {
    ...NO_WORDS.dates,
    months: new Phrases([
      ...numbered('jan feb mrz apr mai jun jul aug sept okt nov dez', 1),
      ...meaning(1, 'jänner'),
      ...meaning(2, 'feber'),
    ]),
    doubtful: split('so, do, di, mi, mo, fr, sa'),
    seasons: new Map([...meaning(21, 'frühling, frühjahr'), ...meaning(22, 'sommer'), ...meaning(23, 'herbst'), ...meaning(24, 'winter')]),
    parts: new Phrases([
      ...all('early' as const, 'anfang, anfang des jahres, zu beginn des, zu beginn des jahres, zu beginn'),
      ...all('mid' as const, 'mitte'),
      ...all('late' as const, 'ende, ende des jahres, gegen ende'),
    ]),
    ordinalEnding: '.',
    century: ['jahrhundert', 'jahrhunderts', 'jh'],
    quarter: ['quartal', 'quartals'],
    half: ['halbjahr', 'halbjahres', 'hälfte'],
    relative: new Phrases(
      all(
        true,
        `letzte, letzten, letztes, letzter, vergangene, vergangenen, vergangenes, vergangener, nächste, nächsten, nächstes, nächster, diese, diesen, dieses,
         dieser, diesem, kommende, kommenden, vorige, vorigen, voriges`,
      ),
    ),
    relativeAlone: new Phrases(all(true, 'gestern, heute, morgen, vorgestern, derzeit, kürzlich, neulich, heutzutage, heuer')),
    units: split(
      'tag, tage, tagen, woche, wochen, wochenende, monat, monate, monaten, jahr, jahre, jahren, jahres, jahrzehnt, jahrhundert',
    ),
    open: new Phrases([
      ...all('from' as const, 'seit, ab, nach, seit dem, ab dem, nach dem'),
      ...all('to' as const, 'bis, bis zum, vor, vor dem, bis ende'),
    ]),
    ranges: new Phrases([
      ['und', { before: 'zwischen' }],
      ['bis', {}],
      ['bis zum', {}],
      ['-', {}],
    ]),
    joints: ['des', 'der', 'jahres'],
    years: { after: ['jahr', 'jahre', 'jahres'], pairs: false },
    eras: new Phrases([
      ...all(-1 as const, 'v . chr ., vor christus, v . u . z .'),
      ...all(1 as const, 'n . chr ., nach christus, n . u . z .'),
    ]),
  },
  audited: split(
    `hundert, tausend, hunderte, hunderten, tausende, tausenden, zehntausende, zehntausenden, hunderttausende, hunderttausenden, million, millionen,
     milliarde, milliarden, dutzend, dutzende, dutzenden, hälfte, halbe, halben, drittel, viertel, dreiviertel, mehrere, mehreren, doppelt, verdoppelt, zweimal, dreimal`,
  ),
  cut: { by: 'pieces', pieces: PIECES },
  traps: [
    // attention, not eight
    /(?<!\p{L})[Aa]cht(?= (?:geben|gibt|gebt|gab|gaben|gegeben|zu geben|haben)(?!\p{L}))/gu,
    /(?<=(?<!\p{L})(?:[Gg]ebt|[Gg]ib|[Gg]ibt|[Gg]ab|[Gg]eben|[Gg]aben) )[Aa]cht(?= ?(?:[.,;:!?)"]|$)| (?:auf|dass|und|bitte)(?!\p{L}))/gu,
    /(?<=(?<!\p{L})(?:[Aa]ußer|[Ii]n) )Acht(?!\p{L})/gu,
    // a team
    /(?<=(?<!\p{L})(?:[Dd]ie|[Dd]er|\p{L}+e[rn]?) )Elf(?!\p{L})/gu,
    // a part of a town
    /(?<=(?<!\p{L})(?:[Ii]m|[Ii]ns|[Dd]as|[Dd]em|[Dd]es|[Jj]edem|[Gg]anzen?|[Aa]lten?|[Nn]ächste[ns]?|[Aa]nderes?|[Dd]iesem|[Dd]ieses) )Viertels?(?!\p{L})/gu,
    /(?<!\p{L})[Vv]iertel(?= (?:vor|nach|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|eins|zwei|drei)(?!\p{L}))/gu,
    // to sieve
    /(?<=(?<!\p{L})(?:zu|[Ww]ir|[Ss]ie) )sieben(?= (?:Sie )?(?:das|den|die|Mehl|Sand|aus)(?!\p{L}))/gu,
  ],
};
