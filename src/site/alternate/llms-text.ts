import { describeWords } from '../../compiler/analysis/describe-texts.ts';
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
import { stringsOf } from '../../strings/index.ts';

/** Print `llms.txt` (llmstxt.org): what the site is, how to cite it, and where everything is as Markdown and as data. */
export function printLlmsText({ briefing, site }: RenderContext): string {
  const strings = stringsOf(briefing);
  const { title, standfirst, editors, version, date, articles } = briefing;
  const pages = listSitePages(briefing, site);
  const lineOf = (address: string, name: string, about: string) =>
    strings.facts.markedLine<Words>({ label: link(address, name), value: about });
  const linesOf = (part: SitePage['part']) =>
    pages
      .filter((page) => page.part === part && page.write)
      .map(({ path, title: name, about }) => lineOf(`${site}${alternatePath(path)}`, name, about));
  const data = [
    [BRIEFING_JSON_PATH, 'briefing.json', strings.alternate.describesEverything],
    [tablePath('claim'), 'claims.csv', strings.alternate.rowsOfClaims],
    [tablePath('source'), 'sources.csv', strings.alternate.rowsOfSources],
    [tablePath('figure'), 'figures.csv', strings.alternate.rowsOfFigures],
    [ANNOTATIONS_PATH, 'annotations.jsonld', strings.alternate.everyAnnotation],
    [LLMS_FULL_PATH, 'llms-full.txt', strings.alternate.wholeText],
    [DATA_PACKAGE_PATH, 'datapackage.json', strings.alternate.allFiles],
  ] as const;
  return printDocument([
    heading(1, title),
    blockquote(paragraph(standfirst)),
    paragraph(strings.alternate.briefingOf({ editors, version, date, articles: articles.length })),
    paragraph(...strings.alternate.howToCite({ locator: exampleOf(briefing), whose: describeWords(strings, articles) })),
    heading(2, strings.alternate.partArticles),
    ...list([...linesOf('start'), ...linesOf('article')]),
    heading(2, strings.alternate.partEvidence),
    ...list(linesOf('evidence')),
    heading(2, strings.alternate.partData),
    ...list(data.map(([path, name, about]) => lineOf(`${site}${path}`, name, about))),
    heading(2, strings.alternate.partOptional),
    ...list(linesOf('entry')),
  ]);
}

/** Print `llms-full.txt`: the whole text of the articles and all findings in one file, each paragraph under its locator. */
export function printFullText({ briefing, site }: RenderContext): string {
  const strings = stringsOf(briefing);
  const { title, standfirst, editors, version, date } = briefing;
  const pages = listSitePages(briefing, site);
  const isFull = ({ part, path }: SitePage) => part === 'article' || path === listPath('finding');
  const intro = [
    heading(1, title),
    blockquote(paragraph(standfirst)),
    paragraph(
      strings.alternate.fullText({
        editors,
        version,
        date,
        locator: exampleOf(briefing),
        whose: describeWords(strings, briefing.articles),
      }),
    ),
    paragraph(...strings.alternate.everythingElse({ link: link(`${site}${LLMS_PATH}`, `${site}${LLMS_PATH}`) })),
  ];
  return [intro, ...pages.filter(isFull).map(({ write }) => write?.() ?? [])].map(printDocument).join('\n');
}
