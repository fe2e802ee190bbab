import { readTranslator } from '../../model/translation.ts';
import type { Briefing, CompiledArticle } from '../../model/compiled.ts';
import type { ParagraphNumber } from '../../model/place.ts';
import { translatedParagraph, type TranslatedPlace } from '../../compiler/translation/translated.ts';
import { stringsOf } from '../../strings/index.ts';
import { printDate } from '../base/print-date.ts';

/** Tell which text of an article is shown; of a translated one, into which language, by whom and when, with the note on that. */
export function describeShown(briefing: Briefing, { translation, shows }: CompiledArticle): string {
  const strings = stringsOf(briefing);
  if (!translation) return strings.base.textShown[shows];
  const { language, translator, date, note } = translation;
  const head = strings.translation.head({
    language,
    translator: readTranslator(translator),
    date: date === undefined ? null : printDate(strings, date),
    edition: shows === 'original',
  });
  return [strings.base.textShown[shows], head, note].filter(Boolean).join(' ');
}

/**
 * Tell in a sentence what renders the words of a place, and who translated.
 *
 * @param mark what marks the words of the translation up
 */
export function describeWords<T>(
  briefing: Briefing,
  { translation: { translator }, words, whole }: TranslatedPlace,
  mark: (words: string) => T,
): (string | T)[] {
  return stringsOf(briefing).translation.words({ words: mark(words), whole, translator: readTranslator(translator) });
}

/** Print the translation of a paragraph as a text with who translated; null where there is none. */
export function printTranslated(briefing: Briefing, article: CompiledArticle, number: ParagraphNumber): string | null {
  const found = translatedParagraph(article, number);
  if (!found || !article.translation) return null;
  return describeWords(briefing, { translation: article.translation, words: found.text, whole: false }, (words) => words).join('');
}
