import type { Quotation, WebPageElement } from 'schema-dts';
import { isQuoted } from '../../compiler/analysis/quoted-words.ts';
import type { Briefing, CompiledArticle, CompiledParagraph } from '../../model/compiled.ts';
import type { NoteKind } from '../../model/kinds.ts';
import { articlePath, iris, noteId, paragraphId } from '../links/links.ts';

/** A place where an entry appears: words of a document, or a paragraph that retells it. */
export interface Appearance {
  /** The code of the article. */
  article: string;
  node: Exclude<Quotation | WebPageElement, string> & { '@id': string };
}

/** List where a claim, source or figure appears: once for each of its quotations, and once for each paragraph that only retells it. */
export function listAppearances({ articles }: Briefing, site: string, kind: NoteKind, { code }: { code: string }): Appearance[] {
  return articles.flatMap((article) =>
    article.paragraphs.flatMap((paragraph) => {
      const note = paragraph.notes.find((it) => it.kind === kind && it.ref === code);
      if (!note) return [];
      const quoted = note.ranges.filter((range) => isQuoted(article, paragraph, range));
      if (quoted.length === 0) return [{ article: article.code, node: describeParagraph(site, article, paragraph) }];
      const url = `${site}${articlePath(article)}#${noteId(note, paragraph.number)}`;
      return quoted.map(({ start, end }, at): Appearance => {
        const id = `${url}-words${at ? `-${at + 1}` : ''}`;
        const isPartOf = { '@id': iris.article(site, article) };
        return { article: article.code, node: { '@type': 'Quotation', '@id': id, text: paragraph.text.slice(start, end), url, isPartOf } };
      });
    }),
  );
}

function describeParagraph(site: string, article: CompiledArticle, { number }: CompiledParagraph): Appearance['node'] {
  const url = `${site}${articlePath(article)}#${paragraphId(number)}`;
  return { '@type': 'WebPageElement', '@id': url, url, isPartOf: { '@id': iris.article(site, article) } };
}
