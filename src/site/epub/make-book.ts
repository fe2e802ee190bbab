import { h } from 'hastscript';
import type { RootContent } from 'mdast';
import { citeAsText } from '../../formats/citations/cite.ts';
import { articleItem, briefingItem } from '../../formats/citations/items.ts';
import { STYLES } from '../../formats/citations/styles.ts';
import type { Book, Chapter } from '../../formats/epub/book.ts';
import { structure } from '../../formats/epub/render-page.ts';
import { OPEN_PATH, STATEMENT_PATH } from '../../formats/links/links.ts';
import type { RenderContext } from '../../formats/markdown/frame.ts';
import { heading, link, list, paragraph } from '../../formats/markdown/nodes.ts';
import type { Briefing, CompiledArticle } from '../../model/compiled.ts';
import { licenseOf } from '../../model/license.ts';
import { writeStatement } from '../alternate/lists.ts';
import { printDate } from '../base/print-date.ts';
import { capitalize, printNotStated } from '../base/words.ts';
import { writeOpen } from '../open/markdown.ts';
import { stringsOf } from '../../strings/index.ts';
import { bookLinks, placeLinks, type BookLinks } from './book-links.ts';
import { renderMarkdown } from './markdown-tree.ts';
import { chooseScope } from './scope.ts';
import { STYLE } from './style.ts';
import { styleTranslations } from './write-translations.ts';
import { drawCharts, writeChartsChapter } from './write-charts.ts';
import { takeImages } from './write-images.ts';
import { writeEntries, writeRelations } from './write-entries.ts';
import { writeArticleChapter } from './write-passages.ts';

/**
 * Make the book of an article, or without one that of the whole briefing.
 *
 * @param site the public address, without a slash at its end
 */
export function makeBook(whole: Briefing, site: string, article: CompiledArticle | null): Omit<Book, 'fonts'> {
  const scope = chooseScope(whole, article);
  const { briefing, charts, articles } = scope;
  const stand: RenderContext = { briefing, site, isPart: true };
  const links = bookLinks(scope, site);
  const { title, standfirst, editors, version, date, language } = whole;
  const { epub } = stringsOf(whole);
  const license = licenseOf(whole);
  return {
    identifier: itemOf(whole, site, article).URL ?? site,
    title: article ? article.label : title,
    partOf: article ? title : null,
    description: article ? article.summary : standfirst,
    language: article?.language ?? language,
    creators: editors,
    rights: license && epub.licensed({ link: (name) => `${name}, ${license.url}`, name: license.name }).join(''),
    version,
    date,
    accessibility: epub.accessibility({ charts: charts.length > 0 }),
    navigation: epub.navigation,
    chapters: [
      writeTitle(whole, site, article),
      ...writeEntries(scope, stand, 'finding', links),
      ...(scope.isWhole ? [writeEvidence(stand, links, STATEMENT_PATH, writeStatement(stand))] : []),
      ...articles.map((it) => writeArticleChapter(scope, stand, it, links)),
      ...writeRelations(scope, stand, links),
      ...(charts.length ? [writeChartsChapter(scope, links)] : []),
      ...(['claim', 'source', 'figure', 'name'] as const).flatMap((kind) => writeEntries(scope, stand, kind, links)),
      ...(scope.isWhole ? [writeEvidence(stand, links, OPEN_PATH, writeOpen(stand))] : []),
    ],
    pictures: [...drawCharts(scope, site), ...takeImages(articles)],
    style: STYLE + styleTranslations(articles),
  };
}

function itemOf(briefing: Briefing, site: string, article: CompiledArticle | null) {
  return article ? articleItem(briefing, site, article) : briefingItem(briefing, site);
}

/** Write the first page: what it is, by whom, in which version, of which document, and how it is cited. */
function writeTitle(briefing: Briefing, site: string, article: CompiledArticle | null): Chapter {
  const { title, standfirst, editors, version, date } = briefing;
  const strings = stringsOf(briefing);
  const { epub } = strings;
  const item = itemOf(briefing, site, article);
  const citation = citeAsText(item);
  const license = licenseOf(briefing);
  const body: RootContent[] = [
    paragraph(strings.base.series({ items: editors })),
    paragraph(epub.version({ version, date: printDate(strings, date) })),
    ...(article ? [paragraph(`${capitalize(printNotStated(strings, article))}.`)] : []),
    heading(2, epub.citation),
    ...list(STYLES.map(({ id, short }) => strings.facts.line({ label: short, value: citation[id] ?? '' }))),
    ...(item.URL === undefined ? [] : [paragraph(...epub.permanentLink({ link: link(item.URL, item.URL) }))]),
    ...(license ? [paragraph(...epub.licensed({ link: (name) => link(license.url, name), name: license.name }))] : []),
  ];
  return {
    name: 'title',
    title: article ? article.label : title,
    language: briefing.language,
    part: 'frontmatter',
    type: 'titlepage',
    sections: [],
    locators: [],
    children: [
      h('section', structure('titlepage'), [
        ...(article ? [h('p.series', title)] : []),
        h('h1', article ? article.label : title),
        h('p.standfirst', article ? article.summary : standfirst),
        ...renderMarkdown(body),
      ]),
    ],
  };
}

/** Write a chapter of what a page of the site has in one piece. */
function writeEvidence({ briefing }: RenderContext, links: BookLinks, path: string, written: readonly RootContent[]): Chapter {
  const [first] = written;
  const words = first?.type === 'heading' ? first.children.flatMap((it) => (it.type === 'text' ? it.value : [])).join('') : '';
  return {
    name: path.replaceAll('/', ''),
    title: words,
    language: briefing.language,
    part: 'backmatter',
    type: 'appendix',
    sections: [],
    locators: [],
    children: [h('section', structure('appendix', 'doc-appendix'), placeLinks(renderMarkdown(written), links, path))],
  };
}
