import { noteId, paragraphId } from '../../formats/links/links.ts';
import type { Briefing, CompiledArticle, CompiledNote, CompiledPlace } from '../../model/compiled.ts';
import type { ParagraphNumber } from '../../model/place.ts';

/** What one printed document holds: one article, or the whole briefing. */
export interface PrintScope {
  briefing: Briefing;
  /** The articles whose text is in it. */
  articles: CompiledArticle[];
  /** Whether the ids of passages begin with the code of their article: two articles have a `p7` each. */
  prefixed: boolean;
}

/** The articles whose texts one document holds at most: of 1,000 Chromium took 12 GB, and had printed none after 20 minutes. */
export const MOST_TEXTS = 100;

/** Tell what the document of the whole briefing holds: the texts of all articles, or where there are too many, of none. */
export function scopeOfAll(briefing: Briefing): PrintScope {
  return { briefing, articles: briefing.articles.length > MOST_TEXTS ? [] : briefing.articles, prefixed: true };
}

/** Write the id of something in an article, such as a section, as it is in this document. */
export function scopedId({ prefixed }: PrintScope, articleCode: string, id: string): string {
  return prefixed ? `${articleCode.toLowerCase()}-${id}` : id;
}

/** Write the id of a paragraph in this document: `p7` in that of an article, `a-p7` in that of the briefing. */
export function scopedParagraphId(scope: PrintScope, articleCode: string, number: ParagraphNumber): string {
  return scopedId(scope, articleCode, paragraphId(number));
}

/** Write the id of a margin note in this document. */
export function scopedNoteId(scope: PrintScope, articleCode: string, note: CompiledNote, number: ParagraphNumber): string {
  return scopedId(scope, articleCode, noteId(note, number));
}

/** Say whether the text of an article is in this document. */
export function holdsArticle({ articles }: PrintScope, articleCode: string): boolean {
  return articles.some(({ code }) => code === articleCode);
}

/** Pick what is said somewhere in the articles of this document, in the order in which it is first said there. */
export function pickEntries<T extends { places: CompiledPlace[] }>({ articles }: PrintScope, entries: readonly T[]): T[] {
  const places = articles.flatMap(({ code, paragraphs }) => paragraphs.map(({ number }) => `${code}¶${number}`));
  const order = new Map(places.map((place, at) => [place, at]));
  const first = (entry: T) => Math.min(...entry.places.map(({ article, paragraph }) => order.get(`${article}¶${paragraph}`) ?? Infinity));
  return entries
    .map((entry) => ({ entry, at: first(entry) }))
    .filter(({ at }) => at < Infinity)
    .sort((one, other) => one.at - other.at)
    .map(({ entry }) => entry);
}
