import { articlePath, briefingPdfPath, pdfPath } from '../../export/links.ts';
import type { Briefing, CompiledArticle } from '../../schema/compiled.ts';
import { printDate } from '../print-date.ts';

/** What a printed page needs in order to be cited and found again. */
export interface Citation {
  /** How to cite it, up to the link. */
  text: string;
  link: string;
  /** A file of the same content under its own address. */
  pdf: string;
}

/**
 * Word how to cite the briefing, or one article of it.
 *
 * @param site the public address of the site, without a slash at its end
 */
export function citeBriefing(briefing: Briefing, site: string, article?: CompiledArticle): Citation {
  const { title, editors, version, date } = briefing;
  const who = editors.join(', ');
  const edition = article && (article.shows === 'original' ? 'annotated document' : 'annotated reading edition');
  const what = article ? `“${article.label}” (${edition}, article ${article.code}). In: ${title}` : title;
  const path = article ? articlePath(article) : '/';
  return {
    text: `${who}: ${what}. Version ${version}, ${printDate(date)}.`,
    link: `${site}${path}`,
    pdf: `${site}${article ? pdfPath(article) : briefingPdfPath()}`,
  };
}
