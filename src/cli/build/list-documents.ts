import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { articleFile, articlePath, BRIEFING_JSON_PATH, briefingPdfPath, pdfPath, printPath, tablePath } from '../../formats/links/links.ts';
import type { CslItem } from '../../formats/citations/csl-item.ts';
import { articleItem, briefingItem } from '../../formats/citations/items.ts';
import type { AttachedFile } from '../../formats/pdf/attach-files.ts';
import type { Paper } from '../../formats/pdf/paper.ts';
import type { PdfFacts } from '../../formats/pdf/pdf-facts.ts';
import { cutToArticles } from '../../compiler/analysis/cut-briefing.ts';
import { printCsv } from '../../formats/tables/csv.ts';
import { tabulateFigures } from '../../formats/tables/figure-table.ts';
import type { Briefing, CompiledArticle } from '../../model/compiled.ts';
import { scopeOfAll } from '../../site/print/scope.ts';
import { listDestinations } from './list-destinations.ts';

/** A PDF to be made. */
export interface PrintedDocument {
  title: string;
  /** The path of the page that it is printed from. */
  page: string;
  /** The path of the PDF. */
  pdf: string;
  /** Read what it says of itself, and the files that travel inside it: when it is its turn, since many of them are large. */
  describe: () => Promise<PdfFacts>;
  /** After how long it counts as hanging. */
  seconds: number;
}

/** List the PDFs of a built site: the longest first, that of the whole briefing, then one an article. */
export async function listDocuments(site: string, content: string, briefing: Briefing, paper: Paper = 'a4'): Promise<PrintedDocument[]> {
  const { title, standfirst, version, articles } = briefing;
  const address = process.env['SITE_URL'] ?? briefing.site;
  const root = address.replace(/\/$/, '');
  const common = { site: address, paper };
  const whole = scopeOfAll(briefing);
  // All at once, before their author changes one.
  const editions = await Promise.all(articles.map((article) => attachEdition(content, article)));
  const words = (texts: { text: string }[]) => texts.reduce((sum, { text }) => sum + text.length / 6, 0);
  const limit = (length: number) => Math.round(60 + length / 50); // about a hundred times what it should need
  return [
    {
      title,
      page: printPath('/briefing/'),
      pdf: briefingPdfPath(),
      describe: async () => ({
        ...citedFacts(briefingItem(briefing, root)),
        ...common,
        destinations: listDestinations(whole),
        subject: standfirst,
        attachments: [...(await attachData(site)), ...editions],
        keywords: ['research briefing', `version ${version}`, ...listLabels(briefing)],
      }),
      seconds: limit(words(whole.articles.flatMap(({ paragraphs }) => paragraphs))),
    },
    ...articles.map((article, at) => ({
      title: article.label,
      page: printPath(articlePath(article)),
      pdf: pdfPath(article),
      describe: async () => ({
        ...citedFacts(articleItem(briefing, root, article)),
        ...common,
        destinations: listDestinations({ briefing, articles: [article], prefixed: false }),
        subject: article.summary,
        keywords: [title, `article ${article.code}`, `version ${version}`],
        attachments: [...(await attachArticleData(site, root, briefing, article)), ...editions.slice(at, at + 1)],
      }),
      seconds: limit(words(article.paragraphs)),
    })),
  ];
}

/** Say of a PDF what its page is cited as: by the editors, since it is the edition; the author of the document stands in the text. */
function citedFacts(
  item: CslItem,
): Pick<PdfFacts, 'title' | 'author' | 'authors' | 'language' | 'date' | 'identifier'> & Partial<PdfFacts> {
  const { title = '', author = [], publisher, genre, language = 'und', URL: identifier = '', issued, 'container-title': partOf } = item;
  const authors = author.map(({ literal }) => literal);
  const [year = 1970, month = 1, day = 1] = issued?.['date-parts'][0] ?? [];
  return {
    title,
    author: authors.join(', '),
    authors,
    language,
    date: new Date(Date.UTC(year, month - 1, day)),
    identifier,
    ...(publisher === undefined ? {} : { publisher }),
    ...(genre === undefined ? {} : { genre }),
    ...(partOf === undefined ? {} : { partOf }),
  };
}

function listLabels({ articles }: Briefing): string[] {
  return articles.map(({ label }) => label.replaceAll(',', ''));
}

/** An edition as its author wrote it. */
async function attachEdition(content: string, { id, code, label }: CompiledArticle): Promise<AttachedFile> {
  return {
    name: `${id}.md`,
    type: 'text/markdown',
    description: `Article ${code}, ${label}: the reading edition as Markdown`,
    bytes: await readFile(join(content, 'articles', `${id}.md`)),
  };
}

/** What travels inside the PDF of the whole briefing: its data as published. */
async function attachData(site: string): Promise<AttachedFile[]> {
  return [
    {
      name: 'briefing.json',
      type: 'application/json',
      description: 'The whole briefing as data',
      bytes: await readFile(join(site, BRIEFING_JSON_PATH)),
    },
    { ...FIGURES, bytes: await readFile(join(site, tablePath('figure'))) },
  ];
}

/** What travels inside the PDF of an article: its own data alone, so that it stays the same file when something else changes. */
async function attachArticleData(site: string, root: string, briefing: Briefing, article: CompiledArticle): Promise<AttachedFile[]> {
  const { columns, rows } = tabulateFigures(cutToArticles(briefing, [article.code]), root);
  const own = rows.filter(({ place }) => place.article === article.code);
  return [
    {
      name: 'annotations.jsonld',
      type: 'application/ld+json',
      description: `Article ${article.code}, ${article.label}: every note at its words, as Web Annotations`,
      bytes: await readFile(join(site, articleFile(article, 'annotations.jsonld'))),
    },
    { ...FIGURES, bytes: Buffer.from(printCsv(columns, own)) },
  ];
}

const FIGURES = { name: 'figures.csv', type: 'text/csv', description: 'Every figure, a row for each place that gives it' };
