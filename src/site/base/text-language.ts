import { wholeOf } from '../../compiler/analysis/cut-briefing.ts';
import type { Briefing, CompiledArticle } from '../../model/compiled.ts';
import { languageWithin, type TextLanguage } from '../../model/direction.ts';
import { lookUp } from '../../model/look-up.ts';
import { siteTagOf } from '../../strings/index.ts';

/** Tell what a page says of itself: it is in the language in which the site speaks. */
export function languageOfPage(briefing: Briefing): TextLanguage {
  return languageWithin(siteTagOf(briefing));
}

/** Tell what has to be said of the middle of a page, which is in the language of the briefing where the site speaks another. */
export function languageOfMain(briefing: Briefing): TextLanguage {
  return languageWithin(briefing.language, siteTagOf(briefing));
}

/**
 * Tell what has to be said of the words of an article where the middle of a page shows them.
 *
 * @param article it, or its code; of no article there is nothing to say
 */
export function languageOfText(briefing: Briefing, article: CompiledArticle | string | undefined): TextLanguage {
  const { language } = (typeof article === 'string' ? lookUp(wholeOf(briefing)).articles.get(article) : article) ?? briefing;
  return languageWithin(language, briefing.language);
}
