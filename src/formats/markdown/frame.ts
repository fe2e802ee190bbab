import type { RootContent } from 'mdast';
import { wholeOf } from '../../compiler/analysis/cut-briefing.ts';
import { describeWords } from '../../compiler/analysis/describe-texts.ts';
import { citeAsText } from '../citations/cite.ts';
import { citedItem } from '../citations/pages.ts';
import { STYLES } from '../citations/styles.ts';
import type { Briefing, CompiledArticle, CompiledPlace } from '../../model/compiled.ts';
import type { PageKind } from '../../model/kinds.ts';
import { articlePath, locator, paragraphId, entryPagePath } from '../links/links.ts';
import { heading, link, list, paragraph, strong, type Words } from './nodes.ts';
import { stringsOf } from '../../strings/index.ts';

/** What every alternate is made from. */
export interface RenderContext {
  briefing: Briefing;
  /** The address of the site, without a slash at its end. */
  site: string;
  /** Whether what is written becomes a part of something that tells by itself how it is cited. */
  isPart?: boolean;
}

/** Begin and end an alternate: its title first, and last how to cite what it says. */
export function frame(
  { briefing, site, isPart = false }: RenderContext,
  path: string,
  title: Words[],
  body: readonly RootContent[],
  article?: CompiledArticle,
): RootContent[] {
  if (isPart) return [heading(1, ...title), ...body];
  const strings = stringsOf(briefing);
  const { alternate } = strings;
  const citation = citeAsText(citedItem(briefing, site, path));
  return [
    heading(1, ...title),
    ...body,
    heading(2, alternate.citeHeading),
    ...list(STYLES.map(({ id, short }) => [strings.facts.line({ label: short, value: citation[id] ?? '' })])),
    paragraph(...alternate.permanentLink({ link: link(`${site}${path}`, `${site}${path}`) })),
    paragraph(
      ...alternate.aboutLocators({
        locator: exampleOf(briefing, article),
        whose: describeWords(strings, article ? [article] : wholeOf(briefing).articles),
      }),
    ),
  ];
}

/** Give the first locator of an article, or of the briefing, as an example. */
export function exampleOf(briefing: Briefing, article = wholeOf(briefing).articles[0]): string {
  return article ? locator(article.code, article.paragraphs[0]?.number ?? 1) : 'A¶1';
}

/** Name a paragraph by its locator, linked to it. */
export function linkPlace(
  { briefing, site }: RenderContext,
  { article: code, paragraph: number }: Pick<CompiledPlace, 'article' | 'paragraph'>,
): Words {
  const article = briefing.articles.find((it) => it.code === code);
  const name = locator(code, number);
  return article ? link(`${site}${articlePath(article)}#${paragraphId(number)}`, strong(name)) : strong(name);
}

/** Name a claim, source or figure by its code, linked to the page about it. */
export function linkEntry({ site }: RenderContext, kind: PageKind, { id, code }: { id: string; code: string }): Words {
  return link(`${site}${entryPagePath(kind, id)}`, code);
}
