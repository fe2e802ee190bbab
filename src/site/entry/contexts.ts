import { cutContext, type Context } from '../../compiler/analysis/cut-context.ts';
import { articlePath, locator, paragraphId } from '../../formats/links/links.ts';
import type { Briefing, CompiledPlace } from '../../model/compiled.ts';

/** A place of a thing, with the words around its words. */
export interface PlaceContext extends Context {
  place: CompiledPlace;
  /** `A¶7`. */
  locator: string;
  /** The path of its paragraph, below the site's base. */
  path: string;
}

/** Put each place of a claim, source or figure into its context. Words that don't stand in the shown text stand alone. */
export function placeContexts({ articles }: Pick<Briefing, 'articles'>, thing: { code: string; places: CompiledPlace[] }): PlaceContext[] {
  return thing.places.map((place) => {
    const article = articles.find(({ code }) => code === place.article);
    const paragraph = article?.paragraphs.find(({ number }) => number === place.paragraph);
    const ranges = paragraph?.notes.find(({ ref }) => ref === thing.code)?.ranges ?? [];
    const range = ranges.find(({ start, end }) => paragraph?.text.slice(start, end) === place.quote);
    const context = paragraph && range ? cutContext(paragraph.text, range) : { before: '', words: place.quote, after: '' };
    return {
      place,
      locator: locator(place.article, place.paragraph),
      path: `${article ? articlePath(article) : '/'}#${paragraphId(place.paragraph)}`,
      ...context,
    };
  });
}
