import type { CountedScale, Language, Measure, Modifier, NumberWords } from '../language.ts';
import { Phrases } from '../phrases.ts';
import { about, all, bound, meaning, split } from './make-words.ts';
import { NO_WORDS } from './none.ts';

/*
 * All words stand as `letters` makes them: without vowel signs, `ا` for its forms with hamza above or below, `ي` for `ى`, `ه` for `ة`.
 * What is written together with the word behind it (`و`, `ب`, `ال`) is a word of its own.
 */

/** With the endings of both genders and of all cases. */
const ONES: [string, number][] = [
  ...meaning(2, 'اثنان, اثنين, اثنتان, اثنتين'),
  ...meaning(3, 'ثلاث, ثلاثه'),
  ...meaning(4, 'اربع, اربعه'),
  ...meaning(5, 'خمس, خمسه'),
  ...meaning(6, 'ست, سته'),
  ...meaning(7, 'سبع, سبعه'),
  ...meaning(8, 'ثمان, ثماني, ثمانيه'),
  ...meaning(9, 'تسع, تسعه'),
];
const TENS: [string, number][] = split('عشر, ثلاث, اربع, خمس, ست, سبع, ثمان, تسع').flatMap((stem, at) =>
  meaning(20 + at * 10, `${stem}ون, ${stem}ين`),
);
const HUNDRED = split('مئه, مائه, ميه');
const HUNDREDS: [string, number][] = [
  ...meaning(100, 'مئه, مائه, ميه'),
  ...meaning(200, 'مئتان, مئتين, مئتي, مئتا, مائتان, مائتين, مائتي, مائتا'),
  ...ONES.filter(([word, number]) => number > 2 && !word.endsWith('ه')).flatMap(([word, number]) =>
    HUNDRED.map((hundred): [string, number] => [word + hundred, number * 100]),
  ),
];
const PHRASES: [string, number][] = [
  // Without its hamza, `وأحد` is written as `واحد`.
  ...meaning(11, 'احد عشر, احدي عشره, واحد عشر'),
  ...meaning(12, 'اثنا عشر, اثني عشر, اثنتا عشره, اثنتي عشره'),
  ...ONES.filter(([, number]) => number > 2).flatMap(([word, number]) => meaning(10 + number, `${word} عشر, ${word} عشره`)),
  ...[...ONES, ...meaning(1, 'واحد, واحده, احد, احدي')].flatMap(([one, ones]) =>
    TENS.map(([ten, tens]): [string, number] => [`${one} و ${ten}`, tens + ones]),
  ),
];
const SCALES: [string, number][] = [
  ...meaning(1e3, 'الف'),
  ...meaning(1e6, 'مليون'),
  ...meaning(1e9, 'مليار, بليون'),
  ...meaning(1e12, 'تريليون'),
];
/** `الحادي عشر`, `الثالث والعشرون` */
const ORDINAL_PHRASES: [string, number][] = split(
  'حادي / حاديه, ثاني / ثانيه, ثالث / ثالثه, رابع / رابعه, خامس / خامسه, سادس / سادسه, سابع / سابعه, ثامن / ثامنه, تاسع / تاسعه',
).flatMap((forms, at) =>
  forms
    .split(' / ')
    .flatMap((one): [string, number][] => [
      ...meaning(11 + at, `${one} عشر, ${one} عشره`),
      ...TENS.map(([ten, tens]): [string, number] => [`${one} و ال ${ten}`, tens + 1 + at]),
    ]),
);
/** The dual of a scale is a number; what other words mean by it is not guessed. */
const DUALS: [string, CountedScale][] = SCALES.flatMap(([word, scale]) =>
  ['ان', 'ين', 'ي'].map((ending): [string, CountedScale] => [word + ending, { count: 2, scale }]),
);

const numbers: NumberWords = {
  ...NO_WORDS.numbers,
  cardinals: new Map([...meaning(0, 'صفر'), ...ONES, ...meaning(10, 'عشر, عشره'), ...TENS, ...HUNDREDS]),
  cardinalPhrases: new Phrases(PHRASES),
  scales: new Map([...HUNDRED.flatMap((word) => meaning(100, word)), ...SCALES]),
  countedScales: new Map(DUALS),
  greaterScales: new Set(['مليون', 'مليار']),
  plurals: new Map([
    ['آلاف', 'الف'],
    ['الاف', 'الف'],
    ['الفا', 'الف'],
    ['ملايين', 'مليون'],
    ['مليونا', 'مليون'],
    ['مليارات', 'مليار'],
    ['مليارا', 'مليار'],
    ['بلايين', 'بليون'],
    ['مئات', 'مئه'],
  ]),
  ordinals: new Map([
    ...meaning(1, 'اول, اولي'),
    ...meaning(2, 'ثاني, ثان'),
    ...meaning(3, 'ثالث, ثالثه'),
    ...meaning(4, 'رابع, رابعه'),
    ...meaning(5, 'خامس, خامسه'),
    ...meaning(6, 'سادس, سادسه'),
    ...meaning(7, 'سابع, سابعه'),
    ...meaning(8, 'ثامن, ثامنه'),
    ...meaning(9, 'تاسع, تاسعه'),
    ...meaning(10, 'عاشر, عاشره'),
  ]),
  ordinalPhrases: new Phrases(ORDINAL_PHRASES),
  fractions: {
    ...NO_WORDS.numbers.fractions,
    alone: new Phrases([
      ...meaning(1 / 2, 'نصف'),
      ...meaning(1 / 3, 'ثلث'),
      ...meaning(2 / 3, 'ثلثا, ثلثي, ثلثان, ثلثين'),
      ...meaning(1 / 4, 'ربع'),
      ...meaning(3 / 4, 'ثلاثه ارباع'),
      ...meaning(2 / 5, 'خمسان, خمسي'),
      ...meaning(3 / 5, 'ثلاثه اخماس'),
      ...meaning(4 / 5, 'اربعه اخماس'),
    ]),
  },
  multiples: new Map(meaning(2, 'مرتين, مرتان, ضعفي, ضعفين')),
  multiplied: ['مرات', 'مره', 'اضعاف'],
  onesOfRatios: ['واحد', 'واحده'],
  oneBehind: new Phrases(meaning(1, 'و واحد, و واحده, و احدي')),
  weak: new Map(meaning(1, 'واحد, واحده')),
  negative: ['ناقص'],
  and: 'و',
  of: 'ال',
  percent: new Phrases(all(true, '%, في ال مئه, في ال مائه, ب ال مئه, ب ال مائه, في ال ميه, ب ال ميه, نقطه مئويه, نقاط مئويه')),
  percentSigns: ['%'],
  before: new Phrases<Modifier & { isClose?: boolean }>([
    ...all(
      about(),
      `نحو, حوالي, قرابه, زهاء, تقريبا, ما يقارب, ما يقرب من, ما يقارب من, يقارب, تقارب, يقرب من, يناهز, تناهز, ما يناهز, في حدود, ب حدود, 
       يقدر ب, تقدر ب, يقدر عددهم ب, ربما, ~, ≈, ±`,
    ),
    ...all(about('below'), 'اقل ب قليل من, ما يكاد يبلغ, يكاد يبلغ, كاد يبلغ'),
    ...all(about('above'), 'اكثر ب قليل من'),
    ...all(
      bound('min', true),
      `اكثر من, اكثر عن, ازيد من, اكبر من, اعلي من, ما يزيد علي, ما يزيد عن, يزيد علي, يزيد عن, تزيد علي, تزيد عن, يزيد عددهم علي, يزيد عددهم عن, تجاوز,
       تجاوزت, يتجاوز, تتجاوز, ما يتجاوز, متجاوزا, فاق, يفوق, تفوق, ما يفوق, ما يربو علي, يربو علي, تربو علي, فوق, >`,
    ),
    ...all(bound('min', false), 'ما لا يقل عن, لا يقل عن, لا تقل عن, ما لايقل عن, علي ال اقل, ابتداء من, ≥'),
    ...all(bound('max', true), 'اقل من, اصغر من, ادني من, ما يقل عن, يقل عن, تقل عن, دون, تحت, <'),
    ...all(
      bound('max', false),
      `ما لا يزيد علي, ما لا يزيد عن, لا يزيد علي, لا يزيد عن, لا تزيد علي, لا تزيد عن, ما لا يتجاوز, لا يتجاوز, لا تتجاوز, لم يتجاوز, لم تتجاوز, حتي,
       ما يصل الي, يصل الي, تصل الي, يصل عددهم الي, علي ال اكثر, علي اكثر تقدير, ≤`,
    ),
  ]),
  after: new Phrases([
    ...all(about(), 'تقريبا, علي وجه ال تقريب, علي وجه التقريب'),
    ...all(about('above'), 'و نيف'),
    ...all(bound('min', false), 'علي ال اقل, او اكثر, او يزيد, ف اكثر, و اكثر, ف ما فوق, ك حد ادني, ب حد ادني, علي اقل تقدير'),
    ...all(bound('max', false), 'علي ال اكثر, او اقل, ف اقل, ك حد اقصي, ب حد اقصي, علي اكثر تقدير'),
  ]),
  negators: ['ليس', 'ليست', 'غير'],
  fillers: split('ال, ب, ل, عدد, عددهم, من, مجموع, اجمالي, $, €, £, "'),
  ranges: new Phrases([
    ['و', { before: 'بين' }],
    ['الي', {}],
    ['و حتي', {}],
    ['حتي', {}],
    ['-', {}],
    ['او', { isLoose: true }],
  ]),
  changes: split('ارتفع, ارتفعت, ارتفاع, انخفض, انخفضت, زاد, زادت, تراجع, تراجعت, تراجعا, هبط, هبطت, قفز, قفزت, نما'),
  ratios: new Phrases([...all({ isIdiom: true }, 'من كل, من بين كل'), ...all({ isIdiom: false }, 'من اصل, من بين, من مجموع, من اجمالي')]),
  vague: new Phrases(
    all(
      true,
      `عشرات ال آلاف, عشرات ال الاف, مئات ال آلاف, مئات ال الاف, عشرات ال ملايين, مئات ال ملايين, آلاف مؤلفه, عشرات, مئات, آلاف, الاف, ملايين, مليارات, بضع مئات,
       بضعه آلاف, بضع, بضعه, عده, عدد من, عدد كبير من, بعض, كثير من, عديد من, معظم, غالبيه, اغلبيه, حفنه من, قله من`,
    ),
  ),
  measures: new Map([
    ...split('عقد, عقود').map((it): [string, Measure] => [it, { value: 10, unit: /^(?:سنة|سنوات|عام|أعوام|year)/i }]),
    ...split('قرن, قرون').map((it): [string, Measure] => [it, { value: 100, unit: /^(?:سنة|سنوات|عام|أعوام|year)/i }]),
  ]),
};

/** Of the Gulf and Egypt, of the Levant, and of the Maghreb. */
const MONTHS: [string, number][] = split(
  `يناير / كانون ال ثاني / جانفي, فبراير / شباط / فيفري, مارس / آذار / اذار, ابريل / نيسان / افريل, مايو / ايار / ماي,
   يونيو / حزيران / يونيه / جوان, يوليو / تموز / يوليه / جويليه / يوليوز, اغسطس / آب / اوت / غشت, سبتمبر / ايلول / شتنبر,
   اكتوبر / تشرين ال اول, نوفمبر / تشرين ال ثاني / نونبر, ديسمبر / كانون ال اول / دجنبر`,
).flatMap((names, at) => names.split(' / ').map((name): [string, number] => [name, at + 1]));

export const ar: Language = {
  ...NO_WORDS,
  numbers,
  dates: {
    ...NO_WORDS.dates,
    months: new Phrases(MONTHS),
    doubtful: split('مارس, ماي, اوت, جوان, آب'),
    seasons: new Map([...meaning(21, 'ربيع'), ...meaning(22, 'صيف'), ...meaning(23, 'خريف'), ...meaning(24, 'شتاء')]),
    parts: new Phrases([
      ...all('early' as const, 'اوائل, مطلع, بدايه, بدايات'),
      ...all('mid' as const, 'منتصف, اواسط'),
      ...all('late' as const, 'اواخر, نهايه, نهايات'),
    ]),
    decades: new Map(
      split('عشرين, ثلاثين, اربعين, خمسين, ستين, سبعين, ثمانين, تسعين').flatMap((stem, at) =>
        meaning(20 + at * 10, `${stem}يات, ${stem}ات`),
      ),
    ),
    relativeAlone: new Phrases(
      all(
        true,
        `امس, اليوم, غدا, حاليا, مؤخرا, ال عام الماضي, عام الماضي, شهر الماضي, ال شهر الماضي, اسبوع الماضي, ال اسبوع الماضي, سنه الماضيه, عام المقبل,
         ال عام المقبل, عام الحالي, ال عام الحالي`,
      ),
    ),
    open: new Phrases([
      ...all('from' as const, 'منذ, بعد, ابتداء من, اعتبارا من, بدءا من'),
      ...all('to' as const, 'حتي, قبل, ب حلول, لغايه'),
    ]),
    ranges: new Phrases([
      ['و', { before: 'بين' }],
      ['الي', {}],
      ['و حتي', {}],
      ['حتي', {}],
      ['-', {}],
    ]),
    joints: ['من', 'عام', 'سنه', 'شهر', 'ل'],
    years: { after: ['عام', 'سنه'], pairs: false },
    eras: new Phrases([...all(-1 as const, 'ق . م, قبل الميلاد'), ...all(1 as const, 'للميلاد, بعد الميلاد')]),
  },
  audited: [
    ...split(
      'الف, آلاف, الاف, الفا, مليون, مليونا, ملايين, مليار, مليارا, مليارات, مئات, عشرات, نصف, ثلث, ثلثا, ثلثي, ثلثين, ربع, مرتين, بضع, بضعه',
    ),
    ...DUALS.map(([word]) => word),
  ],
  letters: new Map([
    ...['أ', 'إ', 'ٱ'].map((letter): [string, string] => [letter, 'ا']),
    ['ى', 'ي'],
    ['ة', 'ه'],
    ['ـ', ''],
    ['ٰ', ''],
    ...Array.from({ length: 0x15 }, (_, at): [string, string] => [String.fromCodePoint(0x64b + at), '']),
  ]),
  cut: {
    by: 'beginnings',
    beginnings: 'لل|ال|[وفبكل]',
    always: false,
    // `I am not`, and days
    keep: new Set(split('لست, الاحد, الاثنين, الثلاثاء, الاربعاء, الخميس, الجمعه, السبت, الولايات')),
  },
  traps: [
    // he wrote, not a thousand
    /(?<!\p{L})[وف]?[أا]\u064e?ل\u0651\u064e?ف(?![\p{L}])/gu,
    /(?<!\p{L})ال?[أا]لف(?= (?:كتاب|رواي|مسرحي|موسوع|قصيد)\p{L}*)/gu,
    // rounds of a contest
    /(?<!\p{L})(?:ال)?(?:نصف|ربع|ثمن)(?= (?:ال)?نهائي(?!\p{L}))/gu,
    // after it, and its promise, not several
    /(?<!\p{L})(?:[وف]\p{M}*)?(?:[وفب]\p{M}*)ع\p{M}*د\p{M}*ه\p{M}*(?!\p{L})/gu,
    // one of, not one
    /(?<!\p{L})[إا]حدى(?= (?!عشرة|و)\p{L})/gu,
  ],
};
