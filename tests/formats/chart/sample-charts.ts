import type { BarData, ChartFigure, PartOfWholeData } from '../../../src/formats/chart/chart-data.ts';

/** Make a figure of a value from the fields that a test is about. */
export function makeFigure(fields: Partial<ChartFigure> = {}): ChartFigure {
  const { value, min, max } = fields;
  return {
    code: 'F1',
    href: '#figure-sample',
    paragraphHref: '#p1',
    label: 'Sample',
    exclusive: false,
    qualifier: null,
    unit: null,
    actor: null,
    where: null,
    periodText: null,
    origin: 'not stated',
    sentence: { before: 'There are ', words: 'so many', after: ', they say.' },
    ...(value === undefined && min === undefined && max === undefined ? { value: 10 } : {}),
    ...fields,
  };
}

export const fighters: PartOfWholeData = {
  type: 'part-of-whole',
  id: 'foreign-fighters',
  code: 'Ch1',
  title: 'Most fighters of the Islamic State are foreign',
  description:
    'One bar stands for all fighters. It is filled as far as the lower bound of the foreign ones, and hatched, with an arrow, beyond.',
  note: 'The text gives no date for either number and names no source.',
  part: makeFigure({
    code: 'F9',
    href: '#figure-foreign-fighters',
    paragraphHref: '#p3',
    label: 'Foreign fighters of the Islamic State',
    min: 20_000,
    exclusive: true,
    qualifier: 'exceeds',
    unit: 'fighters',
  }),
  whole: makeFigure({
    code: 'F10',
    href: '#figure-all-fighters',
    paragraphHref: '#p3',
    label: 'Fighters of the Islamic State in total',
    value: 31_000,
    qualifier: 'out of a total',
    unit: 'fighters',
  }),
};

export const strikes: BarData = {
  type: 'bar',
  id: 'air-strikes',
  code: 'Ch2',
  title: 'Air strikes against the Islamic State, by two actors in two countries',
  description:
    'Two bars on one scale from zero: totals so far, of different actors, in different countries, counted from different months.',
  note: 'The text does not say up to which date the strikes are counted.',
  figures: [
    makeFigure({
      code: 'F15',
      href: '#figure-us-air-strikes',
      paragraphHref: '#p8',
      label: 'Air strikes by the U.S. in Iraq',
      value: 1600,
      unit: 'air strikes',
      actor: 'the U.S.',
      where: 'Iraq',
      periodText: 'since its campaign began last August',
    }),
    makeFigure({
      code: 'F16',
      href: '#figure-allied-air-strikes',
      paragraphHref: '#p8',
      label: 'Air strikes by American allies in Syria',
      value: 1000,
      unit: 'air strikes',
      actor: 'American allies',
      where: 'Syria',
      periodText: 'since last September',
    }),
  ],
};

const unit = 'people';
const part = (name: string, fields: Partial<ChartFigure>): PartOfWholeData => ({
  ...fighters,
  id: name,
  part: makeFigure({ label: 'A part', unit, ...fields }),
  whole: makeFigure({ code: 'F2', label: 'The whole', unit, value: 1000 }),
});

/** Charts that are hard to draw: bounds of every kind, small parts, long words. */
export const stress: (BarData | PartOfWholeData)[] = [
  part('small-open-part', { min: 40, exclusive: true }),
  part('half-open-part', { min: 560 }),
  part('nearly-all', { min: 970, exclusive: true }),
  part('exactly-all', { min: 1000 }),
  part('exact-part', { value: 400 }),
  part('part-between', { min: 300, max: 400 }),
  part('part-up-to', { max: 400, exclusive: true }),
  part('long-words', {
    min: 600,
    label: 'People of whom the text says that they left the place some time before the others came there',
    where: 'Deir al-Zour province',
    origin: 'an activist group that is opposed to the Islamic State',
  }),
  {
    ...strikes,
    id: 'all-bounds',
    figures: [
      makeFigure({ code: 'F1', label: 'At least so many', min: 30, unit }),
      makeFigure({ code: 'F2', label: 'Between two bounds', min: 30, max: 40, unit }),
      makeFigure({ code: 'F3', label: 'Fewer than so many', max: 25, exclusive: true, unit }),
      makeFigure({
        code: 'F4',
        label: 'About so many, told by a voice with a long name in a place with a long name',
        value: 12,
        qualifier: 'about',
        unit,
        where: 'Deir al-Zour province, north-eastern Syria',
        actor: 'a group of people who are not named',
        periodText: 'in the last week of the month',
      }),
      makeFigure({ code: 'F5', label: 'None at all', value: 0, unit }),
    ],
  },
  { ...strikes, id: 'one-bar', figures: [makeFigure({ label: 'A large number', value: 1_234_567, unit })] },
  {
    ...strikes,
    id: 'percent',
    figures: [
      makeFigure({ label: 'A share', value: 64.5, unit: '%' }),
      makeFigure({ label: 'Another share', min: 20, exclusive: true, unit: '%' }),
    ],
  },
];
