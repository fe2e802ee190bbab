/** What programs import from `research-briefing/formats`: what a briefing is printed as, without a page. */
export { printHtml } from '../compiler/markdown/print-html.ts';
export { listAnnotations, printAnnotations, printArticleAnnotations, type Annotation } from '../formats/annotations/web-annotation.ts';
export type { ChartData } from '../formats/chart/chart-data.ts';
export { renderChart } from '../formats/chart/render-chart.ts';
export { cite, citeAsText } from '../formats/citations/cite.ts';
export type { CslItem, Locator } from '../formats/citations/csl-item.ts';
export { articleItem, briefingItem, entryItem } from '../formats/citations/items.ts';
export { printCiteFile } from '../formats/citations/print-files.ts';
export { STYLES, type Citation, type CitationStyle } from '../formats/citations/styles.ts';
export { printAtom, printJsonFeed } from '../formats/feeds/feeds.ts';
export { printBriefingJson, printBriefingSchema } from '../formats/json/briefing-json.ts';
export { graphArticle, printGraph } from '../formats/linked-data/graphs.ts';
export { tabulateClaims } from '../formats/tables/claim-table.ts';
export { printCsv, printCsvMetadata, type Table } from '../formats/tables/csv.ts';
export { tabulateFigures } from '../formats/tables/figure-table.ts';
export { tabulateFindings, tabulateNames } from '../formats/tables/finding-table.ts';
export { tabulateSources } from '../formats/tables/source-table.ts';
