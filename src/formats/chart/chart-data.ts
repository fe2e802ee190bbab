import type { Context } from '../../compiler/analysis/cut-context.ts';
import type { DateSpan } from '../../compiler/analysis/date-span.ts';

/** A sentence of an article, with the words in it that matter. */
export interface Sentence extends Context {
  /** The language of the article (BCP 47), where that is known. */
  language?: string;
}

/** A number of the text, ready to be drawn: everything is resolved, nothing is looked up again. */
export interface ChartFigure {
  /** The figure's code: `F9`. */
  code: string;
  /** The link to the figure's note: `#figure-foreign-fighters`. */
  href: string;
  /** The link to the paragraph that gives it: `#p3`. */
  paragraphHref: string;
  /** The paragraph as it is named beside the chart: `B¶3`; absent where its number alone will do. */
  locator?: string | undefined;
  /** What is counted, in our words. */
  label: string;
  /** The value, in `unit`; absent where the text gives bounds. */
  value?: number | undefined;
  /** The lower bound, in `unit`. */
  min?: number | undefined;
  /** The upper bound, in `unit`. */
  max?: number | undefined;
  /** Whether the bound itself is excluded, as in “more than”. */
  exclusive: boolean;
  /** The qualifier as written: “exceeds”, “about”. */
  qualifier: string | null;
  /** The unit in the plural: fighters, air strikes, %. */
  unit: string | null;
  /** Who did what is counted. */
  actor: string | null;
  /** The place. */
  where: string | null;
  /** The time as the text words it: `since last August`. */
  periodText: string | null;
  /** The first of the chain: a name, or `not stated`. */
  origin: string;
  /** The words that give it, with the sentence around them. */
  sentence: Sentence;
}

interface CommonData {
  /** The chart's id, of which all ids inside the SVG are made. */
  id: string;
  /** The chart's code: `Ch1`. */
  code: string;
  /** What it shows, as a sentence. */
  title: string;
  /** What a reader who cannot see it needs to know. */
  description: string;
  /** What must be known to read it right. */
  note?: string;
  /** The language in which it speaks of itself; English without it. */
  language?: string;
}

/** One number as a part of another of the same unit. */
export interface PartOfWholeData extends CommonData {
  type: 'part-of-whole';
  part: ChartFigure;
  whole: ChartFigure;
}

/** Counts side by side on one scale that starts at zero. */
export interface BarData extends CommonData {
  type: 'bar';
  figures: ChartFigure[];
}

/** Figures as points on one scale that need not start at zero. */
export interface DotData extends CommonData {
  type: 'dot';
  figures: ChartFigure[];
}

/** Figures as spans between two bounds. */
export interface RangeData extends CommonData {
  type: 'range';
  figures: ChartFigure[];
}

/** Totals divided by the months that they may cover: computed, each with what it was made of. */
export interface RateData extends CommonData {
  type: 'rate';
  rates: ChartRate[];
  /** What the computing takes for granted, as sentences. */
  assumption: string;
}

/** One total divided by the months that it may cover. */
export interface ChartRate {
  figure: ChartFigure;
  /** The lowest and the highest that the dates allow. */
  low: number;
  high: number;
  /** The unit of both: `air strikes a month`. */
  unit: string;
  /** The shortest and the longest time that it may cover, in months. */
  months: [number, number];
  /** The first and the last day on which the count may begin, and up to which it may run, as `1 August 2014`. */
  start: [string, string];
  asOf: [string, string];
  /** The same as dates: `2014-08-01`. */
  days: { start: [string, string]; asOf: [string, string] };
}

/** Events on a time axis. */
export interface TimelineData extends CommonData {
  type: 'timeline';
  events: ChartEvent[];
}

/** A dated event as one article tells it. */
export interface ChartEvent {
  code: string;
  /** Equal for tellings of one event. */
  event: string;
  href: string;
  paragraphHref: string;
  /** `B¶6` */
  locator: string;
  /** The code of the article that says it. */
  article: string;
  label: string;
  /** The time as the text words it: `in February`. */
  timeText: string;
  /** The date in words: `February 2015, inferred`; or its order, `after C12, without a date`. */
  dateText: string;
  /** The first of the chain: a name, or `not stated`. */
  origin: string;
  /** The words that tell it, with the sentence around them. */
  sentence: Sentence;
  /** The days that its date may mean; null where only its order is stated, or nothing at all. */
  span: DateSpan | null;
  /** What it came after, where the text states an order. */
  after?: { event: string; label: string; span: DateSpan | null } | undefined;
}

/** An event that can be put on a time axis. */
export type DatedEvent = ChartEvent & { span: DateSpan };

/** Totals since a start on a time axis, with what happened before them and a count without a date. */
export interface CampaignData extends CommonData {
  type: 'campaign';
  /** The totals, each with the days from which and up to which it may run. */
  rates: ChartRate[];
  event: DatedEvent | null;
  after: DatedEvent | null;
  stock: { part: ChartFigure; whole: ChartFigure } | null;
  /** When the article of the first total may have been written. */
  written: Written;
  assumption: string;
}

/** The days on which an article may have been written. */
export interface Written {
  /** The code of the article. */
  article: string;
  /** Whether the document states no date, and the days are inferred. */
  isInferred: boolean;
  /** The first and the last day, as `2015-03-01`. */
  from: string;
  to: string;
}

export type ChartData = PartOfWholeData | BarData | DotData | RangeData | RateData | TimelineData | CampaignData;
