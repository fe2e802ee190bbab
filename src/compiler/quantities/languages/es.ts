import type { Language, Measure, Modifier, NumberWords } from '../language.ts';
import { Phrases } from '../phrases.ts';
import { about, all, bound, meaning, numbered, split } from './make-words.ts';
import { NO_WORDS } from './none.ts';

const ONES = numbered('dos tres cuatro cinco seis siete ocho nueve', 2);
const TENS = numbered('treinta cuarenta cincuenta sesenta setenta ochenta noventa', 30, 10);
const HUNDREDS: [string, number][] = [
  ['doscient', 200],
  ['trescient', 300],
  ['cuatrocient', 400],
  ['quinient', 500],
  ['seiscient', 600],
  ['setecient', 700],
  ['ochocient', 800],
  ['novecient', 900],
];
const CARDINALS: [string, number][] = [
  ...meaning(0, 'cero'),
  ...ONES,
  ...numbered('diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte', 10),
  ...numbered('veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve', 22),
  ...meaning(21, 'veintiuno, veintiún, veintiuna, veintiun'),
  ...meaning(16, 'dieciseis'),
  ...meaning(22, 'veintidos'),
  ...meaning(23, 'veintitres'),
  ...meaning(26, 'veintiseis'),
  ...TENS,
  ...meaning(100, 'cien, ciento'),
  ...HUNDREDS.flatMap(([stem, number]) => meaning(number, `${stem}os, ${stem}as`)),
];
const PHRASES = TENS.flatMap(([ten, tens]) =>
  [...ONES, ...meaning(1, 'un, uno, una')].map(([one, ones]): [string, number] => [`${ten} y ${one}`, tens + ones]),
);
const ORDINAL_STEMS: [string, number][] = [
  ...numbered('primer segund tercer cuart quint sext séptim octav noven décim', 1),
  ...meaning(20, 'vigésim'),
  ...meaning(100, 'centésim'),
  ...meaning(1000, 'milésim'),
];
const ORDINALS = ORDINAL_STEMS.flatMap(([stem, number]) => meaning(number, `${stem}o, ${stem}a, ${stem}os, ${stem}as`));
const PARTS: [string, number][] = [
  ...meaning(1 / 2, 'medio, media'),
  ...meaning(1 / 3, 'tercio'),
  ...meaning(1 / 4, 'cuarto'),
  ...ORDINAL_STEMS.filter(([, number]) => number > 4).map(([stem, number]): [string, number] => [`${stem}o`, 1 / number]),
];
/** `la cuarta parte`, `tres cuartas partes` */
const SHARES: [string, number][] = ORDINAL_STEMS.filter(([, number]) => number > 2).flatMap(([stem, number]): [string, number][] => [
  [`${stem}a parte`, 1 / number],
  ...ONES.filter(([, count]) => count < number).map(([word, count]): [string, number] => [`${word} ${stem}as partes`, count / number]),
]);
/** `medio millón`, `media docena` */
const HALVES: [string, number][] = [
  ['medio millón', 500_000],
  ['medio centenar', 50],
  ['medio millar', 500],
  ['media docena', 6],
  ['media decena', 5],
];
const ROUGH: [string, number][] = [
  ...meaning(10, 'decena'),
  ...meaning(15, 'quincena'),
  ...meaning(20, 'veintena'),
  ...meaning(30, 'treintena'),
  ...meaning(40, 'cuarentena'),
  ...meaning(50, 'cincuentena'),
  ...meaning(100, 'centenar, centena'),
  ...meaning(1000, 'millar'),
];

const numbers: NumberWords = {
  ...NO_WORDS.numbers,
  cardinals: new Map(CARDINALS),
  cardinalPhrases: new Phrases([...PHRASES, ...HALVES]),
  scales: new Map([
    ...meaning(1e3, 'mil'),
    ...meaning(1e6, 'millón, millon'),
    ...meaning(1e9, 'millardo'),
    ...meaning(1e12, 'billón, billon'),
  ]),
  greaterScales: new Set(['millón']),
  collectives: new Map([...meaning(12, 'docena'), ...ROUGH]),
  roughCollectives: new Set(ROUGH.map(([word]) => word)),
  plurals: new Map([
    ['millones', 'millón'],
    ['millardos', 'millardo'],
    ['billones', 'billón'],
    ['docenas', 'docena'],
    ...ROUGH.map(([word]): [string, string] => [/[aeo]$/.test(word) ? `${word}s` : `${word}es`, word]),
  ]),
  ordinals: new Map([...ORDINALS, ...meaning(1, 'primer'), ...meaning(3, 'tercer')]),
  ordinalEndings: ['º', 'ª', 'er'],
  fractions: {
    ...NO_WORDS.numbers.fractions,
    behind: new Map(meaning(1 / 2, 'medio, media')),
    alone: new Phrases([...meaning(1 / 2, 'mitad'), ...SHARES]),
    one: new Map(PARTS),
    several: new Map(PARTS.map(([word, part]): [string, number] => [`${word}s`, part])),
  },
  multiples: new Map([
    ...meaning(2, 'doble, duplicado, duplicó, duplica, duplicar, duplicaron, ambos, ambas'),
    ...meaning(3, 'triple, triplicado, triplicó, triplicar, triplicaron'),
    ...meaning(4, 'cuádruple, cuadruplicado'),
  ]),
  multiplied: ['veces'],
  onesOfRatios: ['uno', 'una'],
  oneBehind: new Phrases(meaning(1, 'un, una, uno')),
  weak: new Map([...meaning(1, 'un, una, uno'), ...meaning(0, 'ningún, ninguno, ninguna, nadie')]),
  articles: ['un', 'una'],
  and: 'y',
  of: 'de',
  percent: new Phrases(all(true, '%, por ciento, por cien, puntos porcentuales, puntos porcentual')),
  before: new Phrases<Modifier & { isClose?: boolean }>([
    ...all(
      about(),
      `unos, unas, alrededor de, aproximadamente, en torno a, cerca de, hacia, aproximadamente unos, aproximadamente unas, más o menos, se estima en, estimado en,
       estimados en, quizá, quizás, tal vez, del orden de, ~, ≈, ±`,
    ),
    ...all(about('below'), 'casi, poco menos de, algo menos de, no llega a, no llegan a, rozando, cerca ya de'),
    ...all(about('above'), 'poco más de, algo más de, apenas más de'),
    ...all(
      bound('min', true),
      `más de, mas de, por encima de, superior a, superiores a, supera, superan, superó, superaron, superaba, superando, sobrepasa, sobrepasan, excede, exceden, mayor de, mayor a,
       mayores de, >`,
    ),
    ...all(bound('min', false), 'al menos, por lo menos, como mínimo, cuando menos, un mínimo de, mínimo de, no menos de, a partir de, ≥'),
    ...all(bound('max', true), 'menos de, por debajo de, inferior a, inferiores a, menor de, menor a, menores de, <'),
    ...all(bound('max', false), 'hasta, como máximo, como mucho, a lo sumo, un máximo de, máximo de, no más de, limitado a, ≤'),
  ]),
  after: new Phrases([
    ...all(about(), 'aproximadamente, más o menos, o así, y pico'),
    ...all(bound('min', false), 'o más, y más, como mínimo, por lo menos, al menos'),
    ...all(bound('max', false), 'o menos, como máximo, como mucho, a lo sumo'),
  ]),
  fillers: split('los, las, el, la, un, una, otros, otras, de, total, $, €, £, eur, usd, "'),
  ranges: new Phrases([
    ['y', { before: 'entre' }],
    ['a', {}],
    ['-', {}],
    ['o', { isLoose: true }],
    ['u', { isLoose: true }],
    ['o incluso', { isLoose: true }],
  ]),
  changes: split(
    `pasó, pasaron, pasa, pasado, pasar, pasando, subió, subieron, aumentó, aumentaron, creció, cayó, cayeron, bajó, bajaron, descendió, redujo, redujeron, disminuyó`,
  ),
  ratios: new Phrases([
    ...all({ isIdiom: true }, 'de cada, por cada, sobre'),
    ...all({ isIdiom: false }, 'de los, de las, de un total de, de sus'),
  ]),
  vague: new Phrases(
    all(
      true,
      `decenas de miles, decenas de millones, centenares de miles, cientos de miles, cientos de millones, miles de millones, miles, cientos, millones, decenas,
       docenas, centenares, millares, varios, varias, algunos, algunas, muchos, muchas, numerosos, numerosas, pocos, pocas, unos pocos, unas pocas, unos cuantos,
       unas cuantas, la mayoría, un puñado, puñado, diversos, diversas, bastantes, una serie de`,
    ),
  ),
  measures: new Map([
    ...split('década, décadas, decenio, decenios').map((it): [string, Measure] => [it, { value: 10, unit: /^(?:año|year)/i }]),
    ...split('siglo, siglos').map((it): [string, Measure] => [it, { value: 100, unit: /^(?:año|year)/i }]),
    ...split('quincena, quincenas').map((it): [string, Measure] => [it, { value: 15, unit: /^(?:día|day)/i }]),
  ]),
};

export const es: Language = {
  ...NO_WORDS,
  numbers,
  dates: {
    ...NO_WORDS.dates,
    months: new Phrases([...numbered('ene feb mar abr may jun jul ago sept oct nov dic', 1), ...meaning(9, 'setiembre, set')]),
    doubtful: split('mar, may, ene, ago, set, dom, lun, mié, jue, vie, sáb, dic'),
    seasons: new Map([...meaning(21, 'primavera'), ...meaning(22, 'verano'), ...meaning(23, 'otoño'), ...meaning(24, 'invierno')]),
    parts: new Phrases([
      ...all('early' as const, 'principios de, a principios de, comienzos de, a comienzos de, inicios de, a inicios de'),
      ...all('mid' as const, 'mediados de, a mediados de'),
      ...all('late' as const, 'finales de, a finales de, fines de, a fines de'),
    ]),
    decadeLeads: new Phrases(all(true as const, 'años, los años, década de, década de los')),
    quarter: ['trimestre'],
    half: ['semestre', 'mitad'],
    relative: new Phrases(all(true, 'este, esta, el pasado, la pasada, el próximo, la próxima, pasado, pasada, próximo, próxima')),
    relativeAlone: new Phrases(
      all(
        true,
        'ayer, hoy, mañana por la mañana, anteayer, actualmente, recientemente, el año pasado, la semana pasada, el mes pasado, el próximo año',
      ),
    ),
    units: split('día, días, semana, semanas, mes, meses, año, años, década, siglo'),
    open: new Phrases([
      ...all('from' as const, 'desde, a partir de, desde el, después de, tras, desde finales de'),
      ...all('to' as const, 'hasta, hasta el, antes de, antes del, para'),
    ]),
    ranges: new Phrases([
      ['y', { before: 'entre' }],
      ['y el', { before: 'entre' }],
      ['a', {}],
      ['al', {}],
      ['-', {}],
      ['hasta', {}],
    ]),
    joints: ['de', 'del'],
    years: { after: ['en', 'año'], pairs: false },
    eras: new Phrases([...all(-1 as const, 'a . c ., antes de cristo, a . e . c .'), ...all(1 as const, 'd . c ., después de cristo')]),
  },
  audited: [
    ...split(`mil, miles, millón, millones, cientos, docena, docenas, mitad, tercio, tercios, varios, varias, doble`),
    ...ROUGH.flatMap(([word]) => [word, /[aeo]$/.test(word) ? `${word}s` : `${word}es`]),
  ],
  traps: [
    // a room, not a fourth
    /(?<!\p{L})cuarto(?= (?:de (?:baño|estar|hotel|máquinas)|oscuro|vacío)(?!\p{L}))/giu,
    /(?<=(?<!\p{L})(?:en|al|del) (?:un |el |su |este |ese )?)cuarto(?! de)(?!\p{L})/giu,
    // a time of illness
    /(?<!\p{L})cuarentenas?(?! de \p{L}+s(?!\p{L}))/giu,
    /(?<=(?<!\p{L})(?:a|en) )(?:medias|medio)(?!\p{L})/giu,
    /(?<!\p{L})(?:medio|media)(?= (?:ambiente|oriente|de comunicación|hermano|hermana)(?!\p{L}))/giu,
  ],
};
