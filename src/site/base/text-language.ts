import { wholeOf } from '../../compiler/analysis/cut-briefing.ts';
import type { Briefing, CompiledArticle } from '../../model/compiled.ts';
import { directionOf } from '../../model/direction.ts';
import { lookUp } from '../../model/look-up.ts';

/** The attributes of words that stand in another language or direction than the page around them. */
export interface TextLanguage {
  lang?: string;
  dir?: 'rtl';
}

/**
 * Tell what has to be said of the words of an article where a page shows them: pages are in the language of the briefing, and
 * go from left to right.
 *
 * @param article it, or its code; of no article there is nothing to say
 */
export function languageOfText(briefing: Briefing, article: CompiledArticle | string | undefined): TextLanguage {
  const { language } = (typeof article === 'string' ? lookUp(wholeOf(briefing)).articles.get(article) : article) ?? briefing;
  return {
    ...(language !== briefing.language && { lang: language }),
    ...(directionOf(language) === 'rtl' && { dir: 'rtl' as const }),
  };
}
