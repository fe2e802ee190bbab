import { wholeOf } from '../../compiler/analysis/cut-briefing.ts';
import type { Briefing } from '../../model/compiled.ts';
import css from './translation.css?inline';

/** Style translations on the page of an article, whose notes may show words of others; nothing where no article has one. */
export function styleTranslations(briefing: Briefing): string {
  return wholeOf(briefing).articles.some(({ translation }) => translation) ? css : '';
}
