import { scopedId, pickEntries, type PrintScope } from '../print/scope.ts';
import type { Strings } from '../../strings/index.ts';

/** A line of the contents. */
export interface ContentsLine {
  id: string;
  title: string;
  level: 1 | 2;
}

/** List the chapters that the lists of claims, sources and figures make, if there are any of them. */
export function listEvidenceChapters({ kinds, print }: Strings, scope: PrintScope): ContentsLine[] {
  const { claims, sources, figures } = scope.briefing;
  const chapters = [
    { id: 'chapter-claims', title: kinds.claim.title, entries: pickEntries(scope, claims) },
    { id: 'chapter-sources', title: kinds.source.title, entries: pickEntries(scope, sources) },
    { id: 'chapter-figures', title: kinds.figure.title, entries: pickEntries(scope, figures) },
  ];
  return chapters.flatMap(({ id, title, entries }) =>
    entries.length ? [{ id, title: print.chapter({ title, count: entries.length }), level: 1 }] : [],
  );
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
