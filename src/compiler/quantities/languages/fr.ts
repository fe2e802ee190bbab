import type { Language, Measure, Modifier, NumberWords } from '../language.ts';
import { Phrases } from '../phrases.ts';
import { about, all, bound, meaning, numbered, split } from './make-words.ts';
import { NO_WORDS } from './none.ts';

const SMALL: [string, number][] = [
  ...numbered('zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize', 0),
];
const TENS: [string, number][] = [
  ...numbered('vingt trente quarante cinquante soixante', 20, 10),
  ...meaning(70, 'septante'),
  ...meaning(80, 'huitante, octante'),
  ...meaning(90, 'nonante'),
];
const nameOf = (number: number) => SMALL.find(([, it]) => it === number)?.[0] ?? '';
/** `dix-sept`, in the words that tokens are: with a hyphen, or without one. */
const join = (number: number, ...words: string[]): [string, number][] => [
  [words.join(' - '), number],
  [words.join(' '), number],
];
const TEENS = [7, 8, 9].flatMap((ones) => join(10 + ones, 'dix', nameOf(ones)));
/** What stands behind tens that go on to nineteen: `soixante-dix-sept`. */
const UP_TO_19: [string, number][] = [...SMALL.filter(([, it]) => it > 1), ...TEENS];

const PHRASES: [string, number][] = [
  ...TEENS,
  ...TENS.flatMap(([ten, number]) => [
    ...SMALL.filter(([, it]) => it > 1 && it < 10).flatMap(([one, ones]) => join(number + ones, ten, one)),
    ...['un', 'une'].flatMap((one) => join(number + 1, ten, 'et', one)),
  ]),
  ...UP_TO_19.filter(([, it]) => it >= 10).flatMap(([word, number]) => join(60 + number, 'soixante', word)),
  ...join(71, 'soixante', 'et', 'onze'),
  ...['vingt', 'vingts'].flatMap((score) => join(80, 'quatre', score)),
  ...UP_TO_19.flatMap(([word, number]) => [
    ...join(80 + number, 'quatre', 'vingt', word),
    [`quatre - vingt ${word}`, 80 + number] as [string, number],
  ]),
  ...['un', 'une'].flatMap((one) => join(81, 'quatre', 'vingt', one)),
];

const ORDINALS: [string, number][] = [
  ...meaning(1, 'premier, première'),
  ...meaning(2, 'second, deuxième'),
  ...numbered(
    'troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième treizième quatorzième quinzième seizième',
    3,
  ),
  ...meaning(20, 'vingtième'),
  ...meaning(100, 'centième'),
  ...meaning(1000, 'millième'),
];
const PARTS: [string, number][] = [
  ...meaning(1 / 3, 'tiers'),
  ...meaning(1 / 4, 'quart'),
  ...ORDINALS.filter(([, number]) => number > 4).map(([word, number]): [string, number] => [word, 1 / number]),
];
const ROUGH: [string, number][] = [
  ...meaning(10, 'dizaine'),
  ...meaning(15, 'quinzaine'),
  ...meaning(20, 'vingtaine'),
  ...meaning(30, 'trentaine'),
  ...meaning(40, 'quarantaine'),
  ...meaning(50, 'cinquantaine'),
  ...meaning(60, 'soixantaine'),
  ...meaning(100, 'centaine'),
  ...meaning(1000, 'millier'),
];

const numbers: NumberWords = {
  ...NO_WORDS.numbers,
  // `un` and `une` are articles, and numbers only within longer ones.
  cardinals: new Map([...SMALL.filter(([, number]) => number !== 1), ...TENS, ...meaning(100, 'cent')]),
  cardinalPhrases: new Phrases(PHRASES),
  scales: new Map([
    ...meaning(100, 'cent'),
    ...meaning(1e3, 'mille'),
    ...meaning(1e6, 'million'),
    ...meaning(1e9, 'milliard, mrd, mds'),
    ...meaning(1e12, 'billion'),
  ]),
  greaterScales: new Set(['million', 'milliard']),
  collectives: new Map([...meaning(12, 'douzaine'), ...ROUGH]),
  roughCollectives: new Set(ROUGH.map(([word]) => word)),
  plurals: new Map(
    [...split('cent, million, milliard, billion, douzaine'), ...ROUGH.map(([word]) => word)].map((word): [string, string] => [
      `${word}s`,
      word,
    ]),
  ),
  ordinals: new Map(ORDINALS),
  ordinalEndings: ['er', 're', 'ère', 'e', 'ème', 'nd', 'nde'],
  fractions: {
    ...NO_WORDS.numbers.fractions,
    alone: new Phrases([...meaning(1 / 2, 'moitié, demi, demie'), ...meaning(1 / 3, 'le tiers'), ...meaning(1 / 4, 'le quart')]),
    one: new Map(PARTS),
    several: new Map(
      PARTS.flatMap(([word, part]): [string, number][] => [[word, part], ...(word === 'tiers' ? [] : meaning(part, `${word}s`))]),
    ),
  },
  multiples: new Map([
    ...meaning(2, 'double, doublé, doublée, doubler, doublement'),
    ...meaning(3, 'triple, triplé, triplée, tripler'),
    ...meaning(4, 'quadruple, quadruplé'),
    ...meaning(0, 'aucun, aucune'),
  ]),
  multiplied: ['fois'],
  onesOfRatios: ['un', 'une'],
  oneBehind: new Phrases(meaning(1, 'un, une')),
  weak: new Map(meaning(1, 'un, une')),
  articles: ['un', 'une'],
  and: 'et',
  of: 'de',
  percent: new Phrases(all(true, '%, pour cent, pour - cent, points de pourcentage, point de pourcentage, p . cent')),
  before: new Phrases<Modifier & { isClose?: boolean }>([
    ...all(
      about(),
      `environ, d' environ, approximativement, autour de, aux alentours de, aux environs de, de l' ordre de, à peu près, quelque, quelques, vers, estimé à, estimée à, estimés à,
       estimées à, peut - être, grosso modo, ~, ≈, ±`,
    ),
    ...all(
      about('below'),
      "près de, près d', presque, quasi, quasiment, un peu moins de, un peu moins d', à peine moins de, pas loin de, pas loin d'",
    ),
    ...all(about('above'), "un peu plus de, un peu plus d', à peine plus de"),
    ...all(
      bound('min', true),
      `plus de, plus d', au - dessus de, au delà de, au - delà de, supérieur à, supérieure à, supérieurs à, supérieures à, dépasse, dépassent, dépassé, dépassait,
       dépassaient, dépassant, excède, excèdent, excédant, >`,
    ),
    ...all(
      bound('min', false),
      "au moins, au minimum, un minimum de, minimum de, pas moins de, pas moins d', à tout le moins, à partir de, ≥",
    ),
    ...all(
      bound('max', true),
      "moins de, moins d', au - dessous de, en dessous de, inférieur à, inférieure à, inférieurs à, inférieures à, <",
    ),
    ...all(
      bound('max', false),
      "jusqu' à, jusqu' aux, au plus, tout au plus, au maximum, un maximum de, maximum de, pas plus de, pas plus d', limité à, limitée à, ≤",
    ),
  ]),
  after: new Phrases([
    ...all(about(), 'environ, à peu près, peut - être'),
    ...all(bound('min', false), 'ou plus, et plus, ou davantage, au moins, au minimum, minimum'),
    ...all(bound('max', false), 'ou moins, au plus, tout au plus, au maximum, maximum'),
  ]),
  fillers: split("les, le, la, l', un, une, ces, de, d', total, quelque, $, €, £, eur, usd, \""),
  ranges: new Phrases([
    ['et', { before: 'entre' }],
    ['à', {}],
    ['à quelque', {}],
    ['-', {}],
    ['ou', { isLoose: true }],
    ['voire', { isLoose: true }],
  ]),
  changes: split(
    `passé, passée, passés, passe, passent, passer, passant, augmenté, augmente, baissé, baisse, tombé, tombée, tombe, monté, montée, monte, grimpé, chuté,
     réduit, réduite, ramené, ramenée`,
  ),
  ratios: new Phrases([...all({ isIdiom: true }, 'sur'), ...all({ isIdiom: false }, "sur un total de, sur les, des, d' entre")]),
  vague: new Phrases(
    all(
      true,
      `plusieurs dizaines de milliers, plusieurs centaines de milliers, plusieurs, dizaines de milliers, centaines de milliers, dizaines, centaines, milliers,
       millions, milliards, douzaines, quelques, de nombreux, de nombreuses, nombreux, nombreuses, beaucoup, la plupart, une poignée, poignée,
       un certain nombre, certains, certaines, maints, divers, diverses`,
    ),
  ),
  measures: new Map([
    ...split('décennie, décennies').map((it): [string, Measure] => [it, { value: 10, unit: /^(?:an|année|year)/i }]),
    ...split('siècle, siècles').map((it): [string, Measure] => [it, { value: 100, unit: /^(?:an|année|year)/i }]),
  ]),
};

const behind = String.raw`(?![ -](?:mille|cents?|millions?|milliards?|dixièmes?)(?!\p{L}))`;

export const fr: Language = {
  ...NO_WORDS,
  numbers,
  dates: {
    ...NO_WORDS.dates,
    months: new Phrases([
      ...numbered('janv févr mars avr mai juin juil août sept oct nov déc', 1),
      ...meaning(8, 'aout'),
      ...meaning(2, 'fevrier, fev'),
      ...meaning(12, 'decembre'),
    ]),
    doubtful: split('été, mar, mer, dim, sam, jeu, ven, lun, mars'),
    seasons: new Map([...meaning(21, 'printemps'), ...meaning(22, 'été'), ...meaning(23, 'automne'), ...meaning(24, 'hiver')]),
    parts: new Phrases([
      ...all('early' as const, 'début, au début de, début de, le début de'),
      ...all('mid' as const, 'mi, à la mi, au milieu de, milieu'),
      ...all('late' as const, "fin, à la fin de, à la fin de l' an, à la fin de l' année, fin de, la fin de, à la fin d'"),
    ]),
    decadeLeads: new Phrases(all(true as const, 'années, les années')),
    century: ['siècle'],
    quarter: ['trimestre'],
    half: ['semestre'],
    relative: new Phrases(all(true, 'ce, cette, cet')),
    relativeAlone: new Phrases(
      all(
        true,
        `hier, aujourd'hui, demain, avant - hier, actuellement, récemment, dernièrement, l' an dernier, l' année dernière, l' année prochaine, l' an prochain,
         la semaine dernière, la semaine prochaine, le mois dernier, le mois prochain`,
      ),
    ),
    units: split('semaine, mois, année, matin, soir, nuit'),
    open: new Phrases([
      ...all('from' as const, 'depuis, depuis le, à partir de, à partir du, dès, après'),
      ...all('to' as const, "jusqu' à, jusqu' en, jusqu' au, avant, d' ici, d' ici à"),
    ]),
    ranges: new Phrases([
      ['et', { before: 'entre' }],
      ['à', {}],
      ['au', {}],
      ['-', {}],
    ]),
    joints: ['de', "d'", 'du'],
    years: { after: ['en', 'an', 'année'], pairs: false },
    eras: new Phrases([
      ...all(-1 as const, 'av . j . - c ., avant j . - c ., avant notre ère'),
      ...all(1 as const, 'apr . j . - c ., de notre ère'),
    ]),
  },
  audited: [
    ...split(
      'cent, cents, mille, million, millions, milliard, milliards, douzaine, douzaines, moitié, tiers, quart, quarts, plusieurs, double, doublé',
    ),
    ...ROUGH.flatMap(([word]) => [word, `${word}s`]),
  ],
  cut: { by: 'beginnings', beginnings: "(?:jusqu|lorsqu|puisqu|[dlnscjmt]|qu)'", always: true, keep: new Set() },
  traps: [
    // new, not nine: what is one thing, or follows `de`
    new RegExp(
      String.raw`(?<=(?<!\p{L})(?:quoi|rien|flambant|tout|à|remise?s? à|mis(?:es?)? à) (?:de )?)neuf${behind}(?= ?(?:[.,;:!?)"]|$)| (?:pour|dans|sur|et|à|de|depuis)(?!\p{L}))`,
      'giu',
    ),
    new RegExp(
      String.raw`(?<=(?<!\p{L})(?:(?:un|une|le|la|du|au|ce|cet|son|sa|leur|chaque|aucun) |l')[\p{L}\p{M}-]{2,} (?:presque |tout |quasi )?)neuf${behind}(?!\p{L})`,
      'giu',
    ),
    // `12 cents` of a currency
    /(?<=\p{Nd} )cents?(?!\p{L})/giu,
    // persons, not parts: `un tiers de confiance`
    /(?<=(?:un|des|les|aux) )tiers(?= (?:de confiance|payant|monde|état|pays|parti|états|extérieurs?)(?!\p{L}))/giu,
    /(?<=(?:pays|états?|tierce|assurances?|responsabilité) )tiers(?!\p{L})/giu,
    /(?<!\p{L})quart(?= d'heure)/giu,
    // rounds of a contest, turns of a screw, watches of a ship
    /(?<!\p{L})quarts?(?= de (?:finale|tour)(?!\p{L})|-(?:monde|temps)(?!\p{L}))/giu,
    /(?<=(?<!\p{L})(?:officiers?|hommes?|matelots?|équipes?|être|prendre|prend|prennent) de )quart(?!\p{L})/giu,
    /(?<=\p{L} )second(?= rôle| degré| plan| lieu)/giu,
  ],
};
