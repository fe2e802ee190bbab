import type { z } from 'zod';
import type { Problem } from '../problem/problem.ts';
import { checkSchema } from '../read/check-schema.ts';
import { readContentFile, readContentFiles } from '../read/content-file.ts';
import { parseYaml, type Located } from '../read/parse-yaml.ts';
import { readEntries, type Entries } from '../read/read-entries.ts';
import type { ArticleFacts, OriginalFacts } from '../schema/article.ts';
import { briefingFacts, type BriefingFacts } from '../schema/briefing.ts';
import { chart, type Chart } from '../schema/chart.ts';
import { claim, type Claim } from '../schema/claim.ts';
import { figure, type Figure } from '../schema/figure.ts';
import { relation, type Relation } from '../schema/relation.ts';
import { source, type Source } from '../schema/source.ts';
import { readArticle, readOriginal, type TextRecord } from './read-article.ts';

/** Everything that the content folder holds, each value with its place. */
export interface Records {
  briefing: Located<BriefingFacts> | undefined;
  articles: TextRecord<ArticleFacts>[];
  /** Slugs of all files in `articles/`, those with problems included. */
  slugs: Set<string>;
  originals: TextRecord<OriginalFacts>[];
  sources: Entries<Source>;
  claims: Entries<Claim>;
  figures: Entries<Figure>;
  relations: Entries<Relation>;
  charts: Entries<Chart>;
}

/** Read and check every file of a content folder by itself. `crosswalk.yaml` and `charts.yaml` may be missing. */
export async function readRecords(folder: string): Promise<{ records: Records; problems: Problem[] }> {
  const [facts, sourceFile, crosswalk, chartFile, articleFiles, originalFiles, claimFiles, figureFiles] = await Promise.all([
    readContentFile(folder, 'briefing.yaml'),
    readContentFile(folder, 'sources.yaml'),
    readContentFiles(folder, '.', 'crosswalk.yaml'),
    readContentFiles(folder, '.', 'charts.yaml'),
    readContentFiles(folder, 'articles', '.md'),
    readContentFiles(folder, 'originals', '.md'),
    readContentFiles(folder, 'claims', '.yaml'),
    readContentFiles(folder, 'figures', '.yaml'),
  ]);
  const articles = articleFiles.files.map(readArticle);
  const originals = originalFiles.files.map(readOriginal);
  const briefing: { located?: Located<z.output<typeof briefingFacts>>; problems: Problem[] } = { problems: [] };
  if (facts.file) {
    const yaml = parseYaml(facts.file.file, facts.file.text);
    Object.assign(briefing, yaml.located ? checkSchema(briefingFacts, yaml.located) : yaml);
  }
  const records: Records = {
    briefing: briefing.located,
    articles: articles.flatMap(({ record }) => record ?? []),
    slugs: new Set(articleFiles.files.map(({ slug }) => slug)),
    originals: originals.flatMap(({ record }) => record ?? []),
    sources: readEntries({ files: sourceFile.file ? [sourceFile.file] : [], problems: sourceFile.problems }, source),
    claims: readEntries(claimFiles, claim),
    figures: readEntries(figureFiles, figure),
    relations: readEntries(crosswalk, relation),
    charts: readEntries(chartFile, chart),
  };
  const parts = [
    facts,
    articleFiles,
    originalFiles,
    briefing,
    ...articles,
    ...originals,
    records.sources,
    records.claims,
    records.figures,
    records.relations,
    records.charts,
  ];
  return { records, problems: parts.flatMap(({ problems }) => problems) };
}
