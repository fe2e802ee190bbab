import { readSpan } from '../../../src/compiler/analysis/date-span.ts';
import type {
  CampaignData,
  ChartEvent,
  DatedEvent,
  DotData,
  RangeData,
  RateData,
  TimelineData,
} from '../../../src/formats/chart/chart-data.ts';
import { fighters, makeFigure, strikes } from './sample-charts.ts';

/** Make an event from its date and the fields that a test is about. */
export function makeEvent(edtf: string, fields: Partial<ChartEvent> = {}): ChartEvent {
  const span = readSpan(edtf);
  if (!span) throw new Error(`no date: ${edtf}`);
  return {
    code: 'C1',
    href: '#claim-sample',
    paragraphHref: '#p1',
    locator: 'A¶1',
    article: 'A',
    label: 'A sample event',
    timeText: 'then',
    dateText: edtf,
    origin: 'not stated',
    sentence: { before: 'They say that ', words: 'it happened', after: ' then.' },
    span,
    event: `${fields.code ?? 'C1'} ${fields.locator ?? 'A¶1'} ${fields.label ?? ''}`,
    ...fields,
  };
}

const texts = { description: 'What is drawn.', note: 'What must be known.' };

export const timeline: TimelineData = {
  ...texts,
  type: 'timeline',
  id: 'events',
  code: 'Ch4',
  title: 'When it happened',
  events: [
    makeEvent('199X/..', { label: 'A government begins', dateText: 'since the 1990s' }),
    makeEvent('1997', { label: 'An attack' }),
    makeEvent('2005', { label: 'A vote' }),
    makeEvent('2014-07-05', { article: 'B', locator: 'B¶3', label: 'A speech in the great mosque of the town' }),
    makeEvent('2014-08?/..', { article: 'B', locator: 'B¶8', label: 'Air strikes', timeText: 'since its campaign began last August' }),
    makeEvent('2015-02?', { label: 'A find of bodies', dateText: 'February 2015, inferred' }),
  ],
};

export const bodies: RangeData = {
  ...texts,
  type: 'range',
  id: 'bodies',
  code: 'Ch5',
  title: 'How many bodies were found',
  figures: [
    makeFigure({ code: 'F8', label: 'Bodies of men found at Tabqa', min: 30, max: 40, unit: 'bodies', locator: 'A¶7' }),
    makeFigure({ code: 'F42', label: 'Male bodies that were found', min: 30, max: 45, unit: 'bodies', locator: 'B¶6' }),
  ],
};

export const monthly: RateData = {
  ...texts,
  type: 'rate',
  id: 'monthly',
  code: 'Ch3',
  title: 'What the totals make a month',
  assumption: 'The totals run up to when the text was written.',
  rates: strikes.figures.map((figure, at) => ({
    figure,
    low: at ? 91 : 133,
    high: at ? 199 : 267,
    unit: 'air strikes a month',
    months: [6, 12],
    start: ['1 August 2014', '31 August 2014'],
    asOf: ['1 March 2015', '31 July 2015'],
    days: { start: [at ? '2014-09-01' : '2014-08-01', at ? '2014-09-30' : '2014-08-31'], asOf: ['2015-03-01', '2015-07-31'] },
  })),
};

export const shares: DotData = {
  ...texts,
  type: 'dot',
  id: 'shares',
  code: 'Ch6',
  title: 'Shares that the texts give',
  figures: [
    makeFigure({ label: 'A share', value: 98.7, unit: '%' }),
    makeFigure({ code: 'F2', label: 'Another share', min: 50, exclusive: true, unit: '%' }),
    makeFigure({ code: 'F3', label: 'A share between two', min: 60, max: 75, unit: '%' }),
    makeFigure({ code: 'F4', label: 'A share below', max: 90, unit: '%' }),
  ],
};

function makeDated(edtf: string, fields: Partial<ChartEvent>): DatedEvent {
  const event = makeEvent(edtf, fields);
  if (!event.span) throw new Error(`no date: ${edtf}`);
  return { ...event, span: event.span };
}

const speech = makeDated('2014-07-05', {
  code: 'C2',
  article: 'B',
  locator: 'B¶3',
  label: 'A speech in the great mosque',
  timeText: 'July 5th, 2014',
  dateText: '5 July 2014',
});

export const campaign: CampaignData = {
  ...texts,
  type: 'campaign',
  id: 'campaign',
  code: 'Ch7',
  title: 'A speech, two campaigns and a count without a date',
  rates: monthly.rates,
  event: speech,
  after: makeDated('2014-07-05/..', {
    code: 'C3',
    article: 'B',
    locator: 'B¶3',
    label: 'More recruits came',
    timeText: 'Afterward',
    dateText: 'after C2, no date of its own',
    after: { event: speech.event, label: speech.label, span: speech.span },
  }),
  stock: { part: fighters.part, whole: fighters.whole },
  written: { article: 'B', isInferred: true, from: '2015-03-01', to: '2015-07-31' },
  assumption: monthly.assumption,
};

/** The same without what has no date, or what happened before. */
export const bareCampaign: CampaignData = { ...campaign, id: 'campaign-bare', event: null, after: null, stock: null };

/** Written within a few weeks, so that what has no date finds no room in them. */
export const shortCampaign: CampaignData = {
  ...campaign,
  id: 'campaign-short',
  written: { ...campaign.written, isInferred: false, from: '2015-03-01', to: '2015-04-30' },
  rates: campaign.rates.map((rate) => ({ ...rate, days: { ...rate.days, asOf: ['2015-03-01', '2015-04-30'] } })),
};

/** Written on one day, which is stated. */
export const datedCampaign: CampaignData = {
  ...campaign,
  id: 'campaign-dated',
  written: { ...campaign.written, isInferred: false, from: '2015-03-01', to: '2015-03-01' },
  rates: campaign.rates.map((rate) => ({ ...rate, days: { ...rate.days, asOf: ['2015-03-01', '2015-03-01'] } })),
};

/** Events of which only the order is stated: after one that has a date, and after one that has none. */
export const orders: TimelineData = {
  ...texts,
  type: 'timeline',
  id: 'orders',
  code: 'Ch8',
  title: 'What came after what',
  events: [
    speech,
    {
      ...makeEvent('2014-08?', { code: 'C3', label: 'More came', dateText: 'after C2, no date of its own' }),
      span: null,
      after: { event: speech.event, label: speech.label, span: speech.span },
    },
    {
      ...makeEvent('2014', { code: 'C6', label: 'A third thing', timeText: 'then' }),
      span: null,
      after: { event: 'second', label: 'A second thing', span: null },
      event: 'third',
    },
    { ...makeEvent('2014', { code: 'C4', label: 'A first thing', timeText: 'recent' }), span: null, event: 'first' },
    {
      ...makeEvent('2014', { code: 'C5', label: 'A second thing', timeText: 'since' }),
      span: null,
      after: { event: 'first', label: 'A first thing', span: null },
      event: 'second',
    },
  ],
};
