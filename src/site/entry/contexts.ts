import { cutContext, type Context } from '../../compiler/analysis/cut-context.ts';
import type { Range } from '../../compiler/anchor/find-quote.ts';
import { articlePath, locator, paragraphId } from '../../formats/links/links.ts';
import type { Briefing, CompiledPlace } from '../../model/compiled.ts';

/** A place of an entry, with the words around its words. */
export interface PlaceContext extends Context {
  place: CompiledPlace;
  /** `A¶7`. */
  locator: string;
  /** The path of its paragraph, below the site's base. */
  path: string;
}

/** Put each place of a claim, source or figure into its context. Words that don't stand in the shown text stand alone. */
export function placeContexts({ articles }: Pick<Briefing, 'articles'>, entry: { code: string; places: CompiledPlace[] }): PlaceContext[] {
  return entry.places.map((place, at) => {
    const article = articles.find(({ code }) => code === place.article);
    const paragraph = article?.paragraphs.find(({ number }) => number === place.paragraph);
    const ranges = paragraph?.notes.find(({ ref }) => ref === entry.code)?.ranges ?? [];
    const isMeant = ({ start, end }: Range) => paragraph?.text.slice(start, end) === place.quote;
    // What marks no words, a name, is found by them; several mentions in one paragraph come in order.
    const before = entry.places
      .slice(0, at)
      .filter((it) => it.article === place.article && it.paragraph === place.paragraph && it.quote === place.quote);
    const range = ranges.find(isMeant) ?? (paragraph && findNth(paragraph.text, place.quote, before.length));
    const context = paragraph && range ? cutContext(paragraph.text, range) : { before: '', words: place.quote, after: '' };
    return {
      place,
      locator: locator(place.article, place.paragraph),
      path: `${article ? articlePath(article) : '/'}#${paragraphId(place.paragraph)}`,
      ...context,
    };
  });
}

/** Find words in a text: the first of several, or the one after `at` others. */
function findNth(text: string, words: string, at: number): Range | undefined {
  let start = text.indexOf(words);
  for (let others = at; others > 0 && start >= 0; others--) start = text.indexOf(words, start + 1);
  return start < 0 ? undefined : { start, end: start + words.length };
}
