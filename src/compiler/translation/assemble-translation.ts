import type { ArticleFacts } from '../../model/article.ts';
import type { CompiledArticle } from '../../model/compiled.ts';
import { withoutPositions } from '../markdown/map-elements.ts';
import { resolveLinks, type LinkHome } from '../markdown/resolve-links.ts';
import type { TextRecord } from '../records/read-article.ts';
import type { Translations } from './anchor-translations.ts';

/**
 * Put the translation of an article together as its page shows it; nothing where it has none.
 *
 * @param home where the article is shown
 */
export function assembleTranslation(
  { slug, facts }: TextRecord<ArticleFacts>,
  { texts }: Pick<Translations, 'texts'>,
  home: LinkHome,
): Pick<CompiledArticle, 'translation'> {
  const record = texts.get(slug);
  if (!record) return {};
  const paragraphs = record.paragraphs.map(({ text, tree }, at) => ({
    number: facts.value.paragraphs[at]?.number ?? at + 1,
    text,
    tree: withoutPositions(resolveLinks(tree, home)),
  }));
  return { translation: { ...record.facts.value, paragraphs } };
}
