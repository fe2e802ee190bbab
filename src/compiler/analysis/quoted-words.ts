import type { Range } from '../anchor/find-quote.ts';
import type { CompiledArticle, CompiledParagraph } from '../../model/compiled.ts';
import { listQuoted } from '../../model/quotation-marks.ts';

/**
 * Say whether words of a paragraph are the document's own: all of the original wording, and in a reading edition what
 * stands between quotation marks.
 */
export function isQuoted(
  { shows }: Pick<CompiledArticle, 'shows'>,
  { text }: Pick<CompiledParagraph, 'text'>,
  { start, end }: Range,
): boolean {
  if (shows !== 'edition') return true;
  return listQuoted(text).some((it) => it.isClosed && it.start <= start && end <= it.end);
}
