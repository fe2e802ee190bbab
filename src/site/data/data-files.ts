import { cutToArticles } from '../../compiler/analysis/cut-briefing.ts';
import { memoize } from '../../model/memoize.ts';
import { printBriefingJson, printBriefingSchema } from '../../formats/json/briefing-json.ts';
import { tabulateClaims } from '../../formats/tables/claim-table.ts';
import { printCsv, printCsvMetadata, type Table } from '../../formats/tables/csv.ts';
import type { TableShape } from '../../formats/tables/data-package.ts';
import { tabulateFindings, tabulateNames } from '../../formats/tables/finding-table.ts';
import { tabulateFigures } from '../../formats/tables/figure-table.ts';
import { graphArticle, printGraph } from '../../formats/linked-data/graphs.ts';
import {
  ANNOTATIONS_PATH,
  articleFile,
  BRIEFING_JSON_PATH,
  BRIEFING_SCHEMA_PATH,
  chartFile,
  tablePath,
} from '../../formats/links/links.ts';
import { tabulateSources } from '../../formats/tables/source-table.ts';
import { ANNOTATION_TYPE, printAnnotations, printArticleAnnotations } from '../../formats/annotations/web-annotation.ts';
import type { Briefing, CompiledArticle } from '../../model/compiled.ts';
import { PAGE_KINDS, type PageKind } from '../../model/kinds.ts';
import { tabulateChart } from '../charts/chart-csv.ts';
import { stringsOf } from '../../strings/index.ts';

/** A file of data that the site publishes, printed when it is asked for. */
export interface PublishedFile {
  /** Its path, below the site's base. */
  path: string;
  title: string;
  mediatype: string;
  print: () => string;
  table?: TableShape;
}

/** Find a file of data by its path. */
export function findDataFile(briefing: Briefing, site: string, path: string): PublishedFile | undefined {
  return indexFiles(briefing)(site).get(path);
}

const indexFiles = memoize((briefing: Briefing) => {
  const bySite = new Map<string, ReadonlyMap<string, PublishedFile>>();
  return (site: string) => {
    const files = bySite.get(site) ?? new Map(listDataFiles(briefing, site).map((file) => [file.path, file]));
    bySite.set(site, files);
    return files;
  };
});

/** List all files of data, but for the one that describes them. `site` is the address of the site, without a slash at its end. */
export function listDataFiles(briefing: Briefing, site: string): PublishedFile[] {
  const { data } = stringsOf(briefing);
  const json = 'application/json';
  return [
    { path: BRIEFING_JSON_PATH, title: data.wholeBriefing, mediatype: json, print: () => printBriefingJson(briefing, site) },
    {
      path: BRIEFING_SCHEMA_PATH,
      title: data.briefingSchema,
      mediatype: 'application/schema+json',
      print: () => printBriefingSchema(briefing, site),
    },
    ...PAGE_KINDS.flatMap((kind) => TABULATE[kind](briefing, site)),
    ...briefing.charts.flatMap((chart) => listTableFiles(chartFile(chart.id, 'csv'), tabulateChart(briefing, site, chart))),
    {
      path: ANNOTATIONS_PATH,
      title: data.allAnnotations,
      mediatype: ANNOTATION_TYPE,
      print: () => printAnnotations(briefing, site),
    },
    ...briefing.articles.flatMap((article) => [
      {
        path: articleFile(article, 'annotations.jsonld'),
        title: data.articleAnnotations({ article: article.code }),
        mediatype: ANNOTATION_TYPE,
        print: () => printAnnotationsOf(briefing, site, article),
      },
      {
        path: articleFile(article, 'index.jsonld'),
        title: data.articleGraph({ article: article.code }),
        mediatype: 'application/ld+json',
        print: () => `${printGraph(graphArticle(cutToArticles(briefing, [article.code]), site, article), 2)}\n`,
      },
    ]),
  ];
}

/** Print the annotations of an article, a file of its own. */
export function printAnnotationsOf(briefing: Briefing, site: string, article: CompiledArticle): string {
  return printArticleAnnotations(cutToArticles(briefing, [article.code]), site, article);
}

/** The files of the table of each kind. */
const TABULATE: Readonly<Record<PageKind, (briefing: Briefing, site: string) => PublishedFile[]>> = {
  finding: (briefing, site) => listTableFiles(tablePath('finding'), tabulateFindings(briefing, site)),
  claim: (briefing, site) => listTableFiles(tablePath('claim'), tabulateClaims(briefing, site)),
  source: (briefing, site) => listTableFiles(tablePath('source'), tabulateSources(briefing, site)),
  figure: (briefing, site) => listTableFiles(tablePath('figure'), tabulateFigures(briefing, site)),
  name: (briefing, site) => listTableFiles(tablePath('name'), tabulateNames(briefing, site)),
};

/** A table as CSV, and beside it what its columns hold. */
function listTableFiles<Row>(path: string, { columns, rows, facts }: Table<Row>): PublishedFile[] {
  return [
    { path, title: facts.title, mediatype: 'text/csv', print: () => printCsv(columns, rows), table: { columns, facts } },
    {
      path: `${path}-metadata.json`,
      title: stringsOf(facts).data.columnsOf({ title: facts.title }),
      mediatype: 'application/csvm+json',
      print: () => printCsvMetadata(columns, facts),
    },
  ];
}
