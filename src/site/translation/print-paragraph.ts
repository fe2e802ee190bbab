import { h } from 'hastscript';
import { mapLinks } from '../../compiler/markdown/map-elements.ts';
import { printHtml } from '../../compiler/markdown/print-html.ts';
import type { Briefing, CompiledArticle } from '../../model/compiled.ts';
import type { ParagraphNumber } from '../../model/place.ts';
import { leadBelowBase } from '../base/text-block.ts';
import { explicitLanguage } from './language.ts';
import { renderParagraph } from './render-paragraph.ts';

/**
 * Print the translation of a paragraph, which a page shows below it; nothing where there is none.
 *
 * @param resolve leads the links of the text to where they lead among others
 */
export function printParagraph(
  briefing: Briefing,
  article: CompiledArticle,
  number: ParagraphNumber,
  resolve: (link: string) => string = (link) => link,
): string {
  const tree = renderParagraph(briefing, article, number);
  if (!tree || !article.translation) return '';
  return printHtml(h('div.translation', explicitLanguage(article.translation), [mapLinks(leadBelowBase(tree, briefing), resolve)]));
}
