import type { Range } from '../anchor/find-quote.ts';
import type { CompiledArticle, CompiledParagraph } from '../../model/compiled.ts';

/**
 * Say whether words of a paragraph are the document's own: all of the original wording, and in a reading edition what
 * stands between “ ”.
 */
export function isQuoted(
  { shows }: Pick<CompiledArticle, 'shows'>,
  { text }: Pick<CompiledParagraph, 'text'>,
  { start, end }: Range,
): boolean {
  if (shows !== 'edition') return true;
  return [...text.matchAll(/“[^”]*”/g)].some(({ 0: quotation, index }) => index <= start && end <= index + quotation.length);
}
