import type { CompiledArticle } from '../../model/compiled.ts';
import css from './translation.css?inline';

/** Style the translation of an article; nothing where it has none. */
export function styleTranslation({ translation }: Pick<CompiledArticle, 'translation'>): string {
  return translation ? css : '';
}
