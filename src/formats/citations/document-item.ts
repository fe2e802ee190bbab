import { printDate } from '../../compiler/analysis/print-date.ts';
import { readSpan } from '../../compiler/analysis/date-span.ts';
import type { Briefing, CompiledArticle } from '../../model/compiled.ts';
import type { CslDate, CslItem } from './csl-item.ts';
import { stringsOf } from '../../strings/index.ts';

/**
 * Make the item of the document that an article retells, from what the document states.
 *
 * A title that it does not state is replaced by a description of ours, as `genre`, which each style sets as it sets the
 * description of a work without a title. A date that we infer is given as an uncertain year, if it is one year.
 */
export function documentItem(briefing: Briefing, article: CompiledArticle): CslItem {
  const { code, title, author, publisher, date, inferredDate, language, document } = article;
  const issued = date === null ? inferYear(inferredDate?.value) : readDate(date);
  const { citations } = stringsOf(briefing);
  return {
    locale: citations.locale,
    id: `document-${code}-${article.id}`,
    type: 'document',
    ...(title === null ? { genre: describeDocument(briefing, article), shortGenre: citations.untitledInShort(article) } : { title }),
    ...(author === null ? {} : { author: [{ literal: author }] }),
    ...(publisher === null ? {} : { publisher }),
    ...(issued ? { issued } : {}),
    ...(document.url ? { URL: document.url } : {}),
    ...(document.url && document.accessed ? { accessed: readDay(document.accessed) } : {}),
    language,
  };
}

/**
 * Make the item of a document for a reference manager, which lists nothing without a title: the description becomes the
 * title, in the square brackets that mark a supplied one, and a note says whose words they are and what date is inferred.
 */
export function documentRecord(briefing: Briefing, article: CompiledArticle): CslItem {
  const { genre, shortGenre: _short, locale: _locale, ...item } = documentItem(briefing, article);
  if (genre === undefined) return item;
  const date = article.date === null && article.inferredDate ? printDate(stringsOf(briefing), article.inferredDate.value) : null;
  const note = stringsOf(briefing).citations.noTitle({ editors: briefing.editors, date });
  return { ...item, title: `[${genre}]`, note };
}

function describeDocument(briefing: Briefing, { label, document }: CompiledArticle): string {
  const { words, file } = document;
  return stringsOf(briefing).citations.describeUntitled({ label, editors: briefing.editors, words, file });
}

/** Read a stated date in EDTF: `2015-03` → March 2015; undefined where CSL has no form for it. */
function readDate(edtf: string): CslDate | undefined {
  const span = readSpan(edtf);
  if (!span || span.openStart || span.openEnd || span.precision === 'decade') return undefined;
  const parts = (day: string, count: number) => day.split('-').slice(0, count).map(Number);
  const count = { day: 3, month: 2, year: 1, interval: 3 }[span.precision];
  const ends = span.precision === 'interval' ? [span.from, span.to] : [span.from];
  return { 'date-parts': ends.map((day) => parts(day, count)), ...(span.uncertain ? { circa: true as const } : {}) };
}

function readDay(day: string): CslDate {
  return { 'date-parts': [day.split('-').map(Number)] };
}

function inferYear(edtf: string | undefined): CslDate | undefined {
  const span = edtf === undefined ? null : readSpan(edtf);
  if (!span || span.openStart || span.openEnd || span.from.slice(0, 4) !== span.to.slice(0, 4)) return undefined;
  return { 'date-parts': [[Number(span.from.slice(0, 4))]], circa: true };
}
