import type { Briefing, CompiledArticle, CompiledPlace, CompiledTranslation, TranslatedParagraph } from '../../model/compiled.ts';
import { lookUp } from '../../model/look-up.ts';
import { memoize } from '../../model/memoize.ts';
import type { ParagraphNumber } from '../../model/place.ts';
import { wholeOf } from '../analysis/cut-briefing.ts';

/** What a reader who does not read the language of an article sees of the words of a place. */
export interface TranslatedPlace {
  translation: CompiledTranslation;
  /** The words that render those of the place; of a place that names none, the whole paragraph. */
  words: string;
  /** Whether it is the whole paragraph. */
  whole: boolean;
}

const byNumber = memoize(
  ({ paragraphs }: CompiledTranslation) => new Map<ParagraphNumber, TranslatedParagraph>(paragraphs.map((it) => [it.number, it])),
);

/** Find the translation of a paragraph; null where the article has none. */
export function translatedParagraph(
  { translation }: Pick<CompiledArticle, 'translation'>,
  number: ParagraphNumber,
): TranslatedParagraph | null {
  return (translation && byNumber(translation).get(number)) ?? null;
}

/** Find what renders the words of a place in another language; null where its article has no translation. */
export function translatedPlace(briefing: Briefing, place: CompiledPlace): TranslatedPlace | null {
  const article = lookUp(wholeOf(briefing)).articles.get(place.article);
  if (!article?.translation) return null;
  const words = place.translation?.quote ?? translatedParagraph(article, place.paragraph)?.text;
  return words === undefined ? null : { translation: article.translation, words, whole: place.translation === undefined };
}
