import type { CompiledArticle } from '../../model/compiled.ts';
import { readSpan } from './date-span.ts';

/**
 * Find where something first appeared, as far as the documents state it: null unless every one in which it stands states
 * its date for certain, and one of them is before all others.
 */
export function findFirstAppearance<T extends { article: string }>(
  articles: readonly Pick<CompiledArticle, 'code' | 'date'>[],
  appearances: readonly T[],
): T | null {
  const dated = appearances.map((appearance) => {
    const date = articles.find(({ code }) => code === appearance.article)?.date;
    return { appearance, span: date ? readSpan(date) : null };
  });
  if (dated.some(({ span }) => span === null || span.uncertain || span.openStart || span.openEnd)) return null;
  const first = dated.find((it) =>
    dated.every((other) => other.appearance.article === it.appearance.article || (it.span && other.span && it.span.to < other.span.from)),
  );
  return first?.appearance ?? null;
}
