import type { CompiledArticle, NoteKind } from '../schema/compiled.ts';
import type { ParagraphNumber } from '../schema/place.ts';

/** Write the path of an article's page, below the site's base. */
export function articlePath(article: Pick<CompiledArticle, 'id'>): string {
  return `/articles/${article.id}/`;
}

/** Write the path of an article's PDF; search engines for scholars want it beside the page. */
export function pdfPath(article: Pick<CompiledArticle, 'id'>): string {
  return `/articles/${article.id}/${article.id}.pdf`;
}

/** Write the id of a paragraph: `p7`, `p7a`. */
export function paragraphId(number: ParagraphNumber): string {
  return `p${number}`;
}

/** Write the id of a note: `claim-bodies-at-tabqa`; `claim-bodies-at-tabqa-p10` where an article comes back to it. */
export function noteId({ kind, id, first }: { kind: NoteKind; id: string; first: boolean }, number: ParagraphNumber): string {
  return first ? `${kind}-${id}` : `${kind}-${id}-${paragraphId(number)}`;
}

/** Write a paragraph's locator: `A¶7`. */
export function locator(articleCode: string, number: ParagraphNumber): string {
  return `${articleCode}¶${number}`;
}
