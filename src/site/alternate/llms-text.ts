import { describeWords } from '../../compiler/analysis/describe-texts.ts';
import { printCount } from '../../compiler/analysis/print-origins.ts';
import {
  ANNOTATIONS_PATH,
  BRIEFING_JSON_PATH,
  DATA_PACKAGE_PATH,
  listPath,
  LLMS_FULL_PATH,
  LLMS_PATH,
  tablePath,
  alternatePath,
} from '../../formats/links/links.ts';
import { exampleOf, type RenderContext } from '../../formats/markdown/frame.ts';
import { listSitePages, type SitePage } from './list-pages.ts';
import { blockquote, heading, link, list, paragraph, printDocument, type Words } from '../../formats/markdown/nodes.ts';

/** Print `llms.txt` (llmstxt.org): what the site is, how to cite it, and where everything is as Markdown and as data. */
export function printLlmsText({ briefing, site }: RenderContext): string {
  const { title, standfirst, editors, version, date, articles } = briefing;
  const pages = listSitePages(briefing, site);
  const linesOf = (part: SitePage['part']) =>
    pages
      .filter((page) => page.part === part && page.write)
      .map(({ path, title: name, about }): Words[] => [link(`${site}${alternatePath(path)}`, name), `: ${about}`]);
  const data = [
    [BRIEFING_JSON_PATH, 'briefing.json', 'everything, described by briefing.schema.json'],
    [tablePath('claim'), 'claims.csv', 'a row for each place of each claim'],
    [tablePath('source'), 'sources.csv', 'a row for each source'],
    [tablePath('figure'), 'figures.csv', 'a row for each place of each figure'],
    [ANNOTATIONS_PATH, 'annotations.jsonld', 'every annotation (W3C Web Annotation)'],
    [LLMS_FULL_PATH, 'llms-full.txt', 'the whole text of the articles in one file, as Markdown'],
    [DATA_PACKAGE_PATH, 'datapackage.json', 'all files of data, with sizes and hashes'],
  ] as const;
  return printDocument([
    heading(1, title),
    blockquote(paragraph(standfirst)),
    paragraph(
      `By ${editors.join(', ')}. Version ${version}, ${date}. It has ${printCount(articles.length)} ${articles.length === 1 ? 'article' : 'articles'} in which each claim, source and figure is marked at the words that carry it, with who says so and through whom. No claim is said to be true or false.`,
    ),
    paragraph(
      'Every page has a Markdown alternate at its address with index.html.md added. In the alternate of an article each paragraph begins with its locator, such as ',
      exampleOf(briefing),
      `, linked to its permanent address: cite a passage by the locator and that address. ${describeWords(articles)}. Say who speaks, as the line below the paragraph does. A claim that is told twice may have one origin: its origin count tells.`,
    ),
    heading(2, 'Articles'),
    ...list([...linesOf('start'), ...linesOf('article')]),
    heading(2, 'Evidence'),
    ...list(linesOf('evidence')),
    heading(2, 'Data'),
    ...list(data.map(([path, name, about]): Words[] => [link(`${site}${path}`, name), `: ${about}`])),
    heading(2, 'Optional'),
    ...list(linesOf('thing')),
  ]);
}

/** Print `llms-full.txt`: the whole text of the articles and all findings in one file, each paragraph under its locator. */
export function printFullText({ briefing, site }: RenderContext): string {
  const { title, standfirst, editors, version, date } = briefing;
  const pages = listSitePages(briefing, site);
  const isFull = ({ part, path }: SitePage) => part === 'article' || path === listPath('finding');
  const intro = [
    heading(1, title),
    blockquote(paragraph(standfirst)),
    paragraph(
      `By ${editors.join(', ')}. Version ${version}, ${date}. The whole text of the articles, and what the briefing adds up to. Each paragraph begins with its locator, such as ${exampleOf(briefing)}, linked to its permanent address: cite a passage by both. ${describeWords(briefing.articles)}.`,
    ),
    paragraph('Everything else, page by page: ', link(`${site}${LLMS_PATH}`, `${site}${LLMS_PATH}`)),
  ];
  return [intro, ...pages.filter(isFull).map(({ write }) => write?.() ?? [])].map(printDocument).join('\n');
}
