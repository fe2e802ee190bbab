import type { Element } from 'hast';
import { h } from 'hastscript';
import { articlePath } from '../../formats/links/links.ts';
import type { Briefing, CompiledArticle } from '../../model/compiled.ts';
import type { ParagraphNumber } from '../../model/place.ts';
import { explicitLanguage } from '../translation/language.ts';
import { renderParagraph } from '../translation/render-paragraph.ts';
import type { BookLinks } from './book-links.ts';
import { renderText } from './passage-text.ts';

const STYLE = `.translation { margin: 0.4em 0; padding-inline-start: 0.8em; border-inline-start: 2px solid; font-size: 0.9em; }
.rendered { border-bottom: 1px dotted; }
`;

/** Style the translations of a book; nothing where its articles have none. */
export function styleTranslations(articles: readonly CompiledArticle[]): string {
  return articles.some(({ translation }) => translation) ? STYLE : '';
}

/** Render the translation of a paragraph for a book, below its paragraph; none where the article has none. */
export function renderTranslation(briefing: Briefing, article: CompiledArticle, number: ParagraphNumber, links: BookLinks): Element[] {
  const tree = renderParagraph(briefing, article, number);
  if (!tree || !article.translation) return [];
  const { lang, dir } = explicitLanguage(article.translation);
  const text = renderText(tree, { insertions: [], resolve: (href) => links.resolve(href, articlePath(article)) });
  return [h('div.translation', { lang, 'xml:lang': lang, dir }, text)];
}
