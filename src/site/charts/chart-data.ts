import { claimsThatTellTheSame } from '../../compiler/origins/count-origins.ts';
import { cutContext } from '../../compiler/analysis/cut-context.ts';
import { readSpan } from '../../compiler/analysis/date-span.ts';
import { computeMonthlyRate, DAYS_A_MONTH } from '../../compiler/analysis/monthly-rate.ts';
import type { ChartData, ChartEvent, ChartFigure, ChartRate, DatedEvent, Written, Sentence } from '../../formats/chart/chart-data.ts';
import { articlePath, locator, paragraphId, entryId } from '../../formats/links/links.ts';
import type { Briefing, CompiledArticle, CompiledChart, CompiledPlace } from '../../model/compiled.ts';
import { qualifierAt } from '../../model/figure.ts';
import type { Chain } from '../../model/place.ts';
import { href } from '../base/href.ts';
import { printDate } from '../base/print-date.ts';
import { sourceName } from '../base/words.ts';
import { siteTagOf, type Strings, stringsOf } from '../../strings/index.ts';

/** Where a chart is shown: on the page of an article or not, and what stands before its links to that article. */
interface Stand {
  briefing: Briefing;
  article: CompiledArticle | null;
  page: string;
}

/**
 * Resolve what a chart names, as it stands in the article beside which it is shown; null where it stands beside none.
 * Its links lead to `page`, the path of that article's page; it is empty where the chart stands on that page.
 */
export function chartData(briefing: Briefing, article: CompiledArticle | null, chart: CompiledChart, page = ''): ChartData {
  const { id, code, title, description, note } = chart;
  const common = { id: `chart-${id}`, code, title, description, language: siteTagOf(briefing), ...(note ? { note } : {}) };
  const stand: Stand = { briefing, article, page };
  const figure = (figureId: string) => chartFigure(stand, figureId);
  switch (chart.type) {
    case 'part-of-whole':
      return { type: chart.type, ...common, part: figure(chart.part), whole: figure(chart.whole) };
    case 'bar':
    case 'dot':
      return { type: chart.type, ...common, figures: chart.figures.map(figure) };
    case 'range':
      if (!chart.per) return { type: chart.type, ...common, figures: chart.figures.map(figure) };
      return { type: 'rate', ...common, ...chartRates(stand, chart.figures) };
    case 'campaign': {
      const stock = chart.part !== undefined && chart.whole !== undefined ? { part: figure(chart.part), whole: figure(chart.whole) } : null;
      const { rates, assumption } = chartRates(stand, chart.campaigns);
      return {
        type: chart.type,
        ...common,
        event: datedEvent(stand, chart.event),
        after: datedEvent(stand, chart.after),
        stock,
        rates,
        written: findWritten(stand, chart.campaigns),
        assumption,
      };
    }
    case 'timeline':
      return { type: chart.type, ...common, events: chart.claims.flatMap((claim) => chartEvents(stand, claim)) };
  }
}

function chartFigure(stand: Stand, id: string): ChartFigure {
  const { code, quantity: label, value, min, max, exclusive, unit, actor, where, period, places, ...figure } = findNumber(stand, id);
  const at = Math.max(
    0,
    places.findIndex((place) => place.article === stand.article?.code),
  );
  return {
    code,
    ...linksOf(stand, 'figure', id, places[at]),
    label,
    value,
    min,
    max,
    exclusive,
    qualifier: qualifierAt(figure, places[at] ?? {}),
    unit,
    actor,
    where,
    periodText: period?.text ?? null,
    origin: originOf(stand, places[at]?.chain),
    sentence: sentenceOf(stand, code, places[at]),
  };
}

function chartRates(stand: Stand, ids: readonly string[]): { rates: ChartRate[]; assumption: string } {
  const { briefing } = stand;
  const strings = stringsOf(briefing);
  const told = new Map<string, Parameters<Strings['chart']['noAsOfDate']>[0]>();
  const rates = ids.map((id): ChartRate => {
    const { value, min = value, max = value, unit, period, places } = findNumber(stand, id);
    const article = briefing.articles.find(({ code }) => code === places[0]?.article);
    const asOf = period?.to ?? article?.date ?? article?.inferredDate?.value;
    const rate =
      min === undefined || max === undefined || !period?.from || !asOf ? null : computeMonthlyRate({ min, max }, period.from, asOf);
    if (!rate || !asOf) throw new Error(`Unexpected figure ${id} in a chart of rates, expected dates; the compiler checks this`);
    if (!period?.to && article) {
      told.set(article.code, { article: article.code, stated: Boolean(article.date), date: printDate(strings, asOf, 'untold') });
    }
    return {
      figure: chartFigure(stand, id),
      low: rate.low,
      high: rate.high,
      unit: strings.chart.aMonth({ unit: unit ?? '' }),
      months: rate.months,
      start: [printDate(strings, rate.start[0]), printDate(strings, rate.start[1])],
      asOf: [printDate(strings, rate.asOf[0]), printDate(strings, rate.asOf[1])],
      days: { start: rate.start, asOf: rate.asOf },
    };
  });
  const open = [...told.values()].map(strings.chart.noAsOfDate);
  const assumption = [...open, strings.chart.howDivided({ days: DAYS_A_MONTH.toFixed(2) }), strings.chart.isMean].join(' ');
  return { rates, assumption };
}

/** Tell when the article of the first of some totals may have been written. */
function findWritten({ briefing }: Stand, [id = '']: readonly string[]): Written {
  const article = briefing.articles.find(({ code }) => code === briefing.figures.find((it) => it.id === id)?.places[0]?.article);
  const span = readSpan(article?.date ?? article?.inferredDate?.value ?? '');
  if (!article || !span) throw new Error(`Unexpected figure ${id} in a chart of campaigns, expected dates; the compiler checks this`);
  return { article: article.code, isInferred: article.date === null, from: span.from, to: span.to };
}

/** An event is shown once for each article that tells it. */
function chartEvents(stand: Stand, id: string): ChartEvent[] {
  const strings = stringsOf(stand.briefing);
  const { claim, event, span } = findEvent(stand, id);
  const { code, label, when, places } = claim;
  const before = when?.after === undefined ? null : findEvent(stand, when.after);
  return places.flatMap((place, at) =>
    places.findIndex(({ article }) => article === place.article) < at
      ? []
      : [
          {
            code,
            event,
            ...linksOf(stand, 'claim', id, place),
            locator: locator(place.article, place.paragraph),
            article: place.article,
            label,
            timeText: when?.text ?? '',
            dateText: before ? strings.chart.after(before.claim) : describeDate(strings, when?.edtf, span),
            origin: originOf(stand, place.chain),
            sentence: sentenceOf(stand, code, place),
            span,
            ...(before ? { after: { event: before.event, label: before.claim.label, span: before.span } } : {}),
          },
        ],
  );
}

function describeDate(strings: Strings, edtf: string | null | undefined, span: ChartEvent['span']): string {
  if (!edtf || !span) return strings.chart.noDateStated;
  const date = printDate(strings, edtf.replace(/\/\.\.$/, ''), 'inferred');
  return span.openEnd ? strings.dates.since({ date }) : date;
}

/** Find a claim, the first of all that tell the same, and its days. */
function findEvent({ briefing: { claims, relations } }: Stand, id: string) {
  const claim = claims.find((it) => it.id === id);
  if (!claim) throw new Error(`Unexpected claim ${id} in a chart, expected one that is known; the compiler checks this`);
  const [first = claim] = claimsThatTellTheSame(claim, claims, relations);
  return { claim, event: first.id, span: claim.when?.edtf ? readSpan(claim.when.edtf) : null };
}

/** Put an event on the time axis, which the compiler makes sure that it can be. */
function datedEvent(stand: Stand, id: string | undefined): DatedEvent | null {
  const [event] = id === undefined ? [] : chartEvents(stand, id);
  if (!event) return null;
  const span = event.span ?? event.after?.span ?? null;
  if (!span) throw new Error(`Unexpected claim ${event.code} in a chart of campaigns, expected a date; the compiler checks this`);
  return { ...event, span };
}

function findNumber({ briefing }: Stand, id: string) {
  const figure = briefing.figures.find((it) => it.id === id);
  if (figure?.kind !== 'number') throw new Error(`Unexpected figure ${id} in a chart, expected a number; the compiler checks this`);
  return figure;
}

/** Link to an entry and its paragraph; with its article named wherever the chart does not stand in that. */
function linksOf({ briefing, article, page }: Stand, kind: 'figure' | 'claim', id: string, place: CompiledPlace | undefined) {
  const paragraph = place?.paragraph ?? 1;
  const home = briefing.articles.find(({ code }) => code === place?.article);
  const isHere = article !== null && home?.code === article.code;
  const before = isHere || !home ? page : href(articlePath(home));
  return {
    href: `${before}#${entryId(kind, id)}`,
    paragraphHref: `${before}#${paragraphId(paragraph)}`,
    ...((isHere && page === '') || !place ? {} : { locator: locator(place.article, paragraph) }),
  };
}

/** Cut the sentence out of the article in which a figure or claim stands; of one that only a paragraph is meant for, the quote alone. */
function sentenceOf({ briefing }: Stand, ref: string, place: CompiledPlace | undefined): Sentence {
  const article = briefing.articles.find(({ code }) => code === place?.article);
  const paragraph = article?.paragraphs.find(({ number }) => number === place?.paragraph);
  const range = paragraph?.notes.find((note) => note.ref === ref)?.ranges[0];
  const words = paragraph && range ? cutContext(paragraph.text, range) : { before: '', words: place?.quote ?? '', after: '' };
  return article ? { ...words, language: article.language } : words;
}

function originOf({ briefing }: Stand, chain: Chain | undefined): string {
  const origin = chain?.[0] ?? null;
  return origin === null ? stringsOf(briefing).chart.notStated : sourceName(briefing, origin);
}
