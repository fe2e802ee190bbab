import type { RootContent } from 'mdast';
import { isLarge } from '../../compiler/analysis/cut-briefing.ts';
import { listChartBasis, printFigure } from '../base/words.ts';
import {
  articlePath,
  CHARTS_PATH,
  CHECK_PATH,
  CROSSWALK_PATH,
  listPath,
  OPEN_PATH,
  STATEMENT_PATH,
  entryPagePath,
  VERSIONS_PATH,
} from '../../formats/links/links.ts';
import type { Briefing, CompiledName, CompiledSource } from '../../model/compiled.ts';
import { writeArticle } from '../article/markdown.ts';
import { frame, type RenderContext } from '../../formats/markdown/frame.ts';
import { paragraph } from '../../formats/markdown/nodes.ts';
import { writeCharts, writeClaims, writeCrosswalk, writeFigures, writeHome, writeSources, writeStatement } from './lists.ts';
import { writeFindings } from '../finding/markdown.ts';
import { writeNames } from '../name/markdown.ts';
import { writeOpen } from '../open/markdown.ts';
import { writeEntry, writeNear } from './write-entry.ts';
import { writeVersions } from '../versions/markdown.ts';
import { stringsOf, type Strings } from '../../strings/index.ts';

/** A page that is to be found. */
export interface SitePage {
  path: string;
  title: string;
  /** What it holds, in a line. */
  about: string;
  part: 'start' | 'article' | 'evidence' | 'entry' | 'other';
  /** Write its Markdown alternate; null where it has none. */
  write: (() => RootContent[]) | null;
}

/** List the pages that are to be found: not those that lead on to others, tell of what is gone, or are there to be printed. */
export function listSitePages(briefing: Briefing, site: string): SitePage[] {
  const strings = stringsOf(briefing);
  const stand: RenderContext = { briefing, site };
  const { title, standfirst, articles, claims, sources, figures, relations, charts } = briefing;
  const evidence = [
    ofEntries(stand, briefing.findings, {
      path: listPath('finding'),
      title: strings.kinds.finding.title,
      about: strings.alternate.aboutFindings,
      write: writeFindings,
    }),
    ofEntries(stand, claims, {
      path: listPath('claim'),
      title: strings.kinds.claim.title,
      about: strings.alternate.aboutClaims({ count: claims.length }),
      write: writeClaims,
    }),
    ofEntries(stand, sources, {
      path: listPath('source'),
      title: strings.kinds.source.title,
      about: strings.alternate.aboutSources({ count: sources.length }),
      write: writeSources,
    }),
    ofEntries(stand, figures, {
      path: listPath('figure'),
      title: strings.kinds.figure.title,
      about: strings.alternate.aboutFigures({ count: figures.length }),
      write: writeFigures,
    }),
    ofEntries(stand, briefing.names, {
      path: listPath('name'),
      title: strings.kinds.name.title,
      about: strings.alternate.aboutNames({ count: briefing.names.length }),
      write: writeNames,
    }),
    ofEntries(stand, relations, {
      path: CROSSWALK_PATH,
      title: strings.kinds.relation.title,
      about: strings.alternate.aboutRelations({ count: relations.length }),
      write: writeCrosswalk,
    }),
    ofEntries(stand, charts, {
      path: CHARTS_PATH,
      title: strings.kinds.chart.title,
      about: strings.alternate.aboutCharts({ count: charts.length, basis: listChartBasis(strings, charts) }),
      write: writeCharts,
    }),
    ofEvidence(OPEN_PATH, strings.alternate.openQuestions, strings.alternate.aboutOpen, () => writeOpen(stand)),
    ofEvidence(STATEMENT_PATH, strings.alternate.statement, strings.alternate.aboutStatement, () => writeStatement(stand)),
    ofEvidence(VERSIONS_PATH, strings.alternate.versions, strings.alternate.aboutVersions, () => writeVersions(stand)),
  ];
  return [
    {
      path: '/',
      title,
      about: standfirst,
      part: 'start',
      write: () =>
        writeHome(
          stand,
          evidence.filter(({ part }) => part === 'evidence'),
        ),
    },
    ...articles.map((article): SitePage => {
      const { code, label, summary } = article;
      return {
        path: articlePath(article),
        title: `${code} ${label}`,
        about: summary,
        part: 'article',
        write: () => writeArticle(writeNear(stand, { places: [{ article: code }] }), article),
      };
    }),
    ...evidence,
    ...briefing.findings.map((finding) =>
      ofEntry(entryPagePath('finding', finding.id), `${finding.code} ${finding.label}`, finding.statement, () =>
        writeEntry(stand, 'finding', finding),
      ),
    ),
    ...briefing.names.map((name) =>
      ofEntry(entryPagePath('name', name.id), `${name.code} ${name.name}`, describeName(strings, name), () =>
        writeEntry(stand, 'name', name),
      ),
    ),
    ...claims.map((claim) =>
      ofEntry(entryPagePath('claim', claim.id), `${claim.code} ${claim.label}`, claim.statement, () => writeEntry(stand, 'claim', claim)),
    ),
    ...sources.map((source) =>
      ofEntry(entryPagePath('source', source.id), `${source.code} ${source.name}`, describeSource(strings, source), () =>
        writeEntry(stand, 'source', source),
      ),
    ),
    ...figures.map((figure) =>
      ofEntry(entryPagePath('figure', figure.id), `${figure.code} ${figure.quantity}`, printFigure(strings, figure), () =>
        writeEntry(stand, 'figure', figure),
      ),
    ),
    { path: '/about/', title: strings.alternate.about, about: strings.alternate.aboutAbout, part: 'other', write: null },
    { path: CHECK_PATH, title: strings.alternate.check, about: strings.alternate.aboutCheck, part: 'other', write: null },
    { path: '/search/', title: strings.alternate.search, about: strings.alternate.aboutSearch, part: 'other', write: null },
    ...(isLarge(briefing) ? articles : []).map(({ id, code }): SitePage => {
      return {
        path: `/search/${id}/`,
        title: strings.alternate.indexOf({ article: code }),
        about: strings.alternate.aboutIndex,
        part: 'other',
        write: null,
      };
    }),
  ];
}

/** Say of a name what the text leaves open about it, or what it is and how often it stands there. */
function describeName({ alternate, terms }: Strings, { open, kind, places }: CompiledName): string {
  return open ?? alternate.nameOfKind({ kind: terms.nameKinds[kind], mentions: places.length });
}

/** Say of a source what its role is, or what it is and how often it is named or heard. */
function describeSource({ alternate, terms }: Strings, { role, kind, places }: CompiledSource): string {
  return role ?? alternate.sourceOfKind({ kind: terms.sourceKinds[kind], places: places.length });
}

function ofEvidence(path: string, title: string, about: string, write: () => RootContent[]): SitePage {
  return { path, title, about, part: 'evidence', write };
}

/** Make the page of a list. One that holds nothing says so, and is not named among the evidence. */
function ofEntries(
  stand: RenderContext,
  entries: readonly unknown[],
  { path, title, about, write }: { path: string; title: string; about: string; write: (stand: RenderContext) => RootContent[] },
): SitePage {
  if (entries.length > 0) return ofEvidence(path, title, about, () => write(stand));
  const nothing = () => [paragraph(stringsOf(stand.briefing).alternate.none)];
  return { path, title, about, part: 'other', write: () => frame(stand, path, [title], nothing()) };
}

function ofEntry(path: string, title: string, about: string, write: () => RootContent[]): SitePage {
  return { path, title, about, part: 'entry', write };
}
