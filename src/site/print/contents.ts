import { scopedId, pickThings, type PrintScope } from './scope.ts';

/** A line of the contents. */
export interface ContentsLine {
  id: string;
  title: string;
  level: 1 | 2;
}

/** List the chapters that the lists of claims, sources and figures make, if there are any of them. */
export function listEvidenceChapters(scope: PrintScope): ContentsLine[] {
  const { claims, sources, figures } = scope.briefing;
  const chapters = [
    { id: 'chapter-claims', title: 'Claims', things: pickThings(scope, claims) },
    { id: 'chapter-sources', title: 'Sources', things: pickThings(scope, sources) },
    { id: 'chapter-figures', title: 'Figures', things: pickThings(scope, figures) },
  ];
  return chapters.flatMap(({ id, title, things }) => (things.length ? [{ id, title: `${title} (${things.length})`, level: 1 }] : []));
}

/** List the sections of the articles, each under the chapter of its article where there are several. */
export function listSections(scope: PrintScope): ContentsLine[] {
  return scope.articles.flatMap((article) => [
    ...(scope.prefixed ? [{ id: articleId(article.code), title: `${article.code}  ${article.label}`, level: 1 } as const] : []),
    ...article.sections.map(({ id, title }) => ({
      id: scopedId(scope, article.code, id),
      title,
      level: scope.prefixed ? (2 as const) : (1 as const),
    })),
  ]);
}

/** Write the id of an article's chapter. */
export function articleId(code: string): string {
  return `article-${code.toLowerCase()}`;
}
