import type { RootContent } from 'mdast';
import { cutAround, cutToSource, isLarge } from '../../compiler/analysis/cut-briefing.ts';
import { listChartBasis, printNumberOf, printFigure } from '../base/words.ts';
import {
  articlePath,
  CHARTS_PATH,
  CHECK_PATH,
  CROSSWALK_PATH,
  listPath,
  OPEN_PATH,
  STATEMENT_PATH,
  thingPath,
  VERSIONS_PATH,
} from '../../formats/links/links.ts';
import type { Briefing, CompiledName, CompiledSource } from '../../model/compiled.ts';
import { writeArticle } from '../article/markdown.ts';
import { frame, type RenderContext } from '../../formats/markdown/frame.ts';
import { paragraph } from '../../formats/markdown/nodes.ts';
import { writeCharts, writeClaims, writeCrosswalk, writeFigures, writeHome, writeSources, writeStatement } from './lists.ts';
import { writeFinding, writeFindings } from '../finding/markdown.ts';
import { writeName, writeNames } from '../name/markdown.ts';
import { writeOpen } from '../open/markdown.ts';
import { writeClaim, writeFigure, writeSource } from './things.ts';
import { writeVersions } from '../versions/markdown.ts';

/** A page that is to be found. */
export interface SitePage {
  path: string;
  title: string;
  /** What it holds, in a line. */
  about: string;
  part: 'start' | 'article' | 'evidence' | 'thing' | 'other';
  /** Write its Markdown alternate; null where it has none. */
  write: (() => RootContent[]) | null;
}

/** List the pages that are to be found: not those that lead on to others, tell of what is gone, or are there to be printed. */
export function listSitePages(briefing: Briefing, site: string): SitePage[] {
  const stand: RenderContext = { briefing, site };
  const near = (thing: Parameters<typeof cutAround>[1]): RenderContext => ({ briefing: cutAround(briefing, thing), site });
  const { title, standfirst, articles, claims, sources, figures, relations, charts } = briefing;
  const evidence = [
    ofEntries(stand, briefing.findings, {
      path: listPath('finding'),
      title: 'Findings',
      about: 'what the articles add up to, and what each finding rests on',
      write: writeFindings,
    }),
    ofEntries(stand, claims, {
      path: listPath('claim'),
      title: 'Claims',
      about: `${printNumberOf(claims.length, 'claim')}, with the words and origins of each`,
      write: writeClaims,
    }),
    ofEntries(stand, sources, {
      path: listPath('source'),
      title: 'Sources',
      about: `${printNumberOf(sources.length, 'voice or outlet', 'voices and outlets')}, named or not`,
      write: writeSources,
    }),
    ofEntries(stand, figures, {
      path: listPath('figure'),
      title: 'Figures',
      about: `${printNumberOf(figures.length, 'number or date', 'numbers and dates')}, with bounds as bounds`,
      write: writeFigures,
    }),
    ofEntries(stand, briefing.names, {
      path: listPath('name'),
      title: 'Names',
      about: `${printNumberOf(briefing.names.length, 'name')}, with every mention`,
      write: writeNames,
    }),
    ofEntries(stand, relations, {
      path: CROSSWALK_PATH,
      title: 'Side by side',
      about: `how claims relate: ${printNumberOf(relations.length, 'relation')}`,
      write: writeCrosswalk,
    }),
    ofEntries(stand, charts, {
      path: CHARTS_PATH,
      title: 'Charts',
      about: `${printNumberOf(charts.length, 'chart')} drawn from ${listChartBasis(charts)} of the articles alone`,
      write: writeCharts,
    }),
    ofEvidence(OPEN_PATH, 'Open questions', 'what the documents do not say, by what it asks', () => writeOpen(stand)),
    ofEvidence(STATEMENT_PATH, 'Source statement', 'on what the claims rest', () => writeStatement(stand)),
    ofEvidence(VERSIONS_PATH, 'Versions', 'what changed in each', () => writeVersions(stand)),
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
        write: () => writeArticle(near({ places: [{ article: code }] }), article),
      };
    }),
    ...evidence,
    ...briefing.findings.map((finding) =>
      ofThing(thingPath('finding', finding.id), `${finding.code} ${finding.label}`, finding.statement, () => writeFinding(stand, finding)),
    ),
    ...briefing.names.map((name) =>
      ofThing(thingPath('name', name.id), `${name.code} ${name.name}`, describeName(name), () => writeName(stand, name)),
    ),
    ...claims.map((claim) =>
      ofThing(thingPath('claim', claim.id), `${claim.code} ${claim.label}`, claim.statement, () => writeClaim(near(claim), claim)),
    ),
    ...sources.map((source) =>
      ofThing(thingPath('source', source.id), `${source.code} ${source.name}`, describeSource(source), () =>
        writeSource({ briefing: cutToSource(briefing, source), site }, source),
      ),
    ),
    ...figures.map((figure) =>
      ofThing(thingPath('figure', figure.id), `${figure.code} ${figure.quantity}`, printFigure(figure), () =>
        writeFigure(near(figure), figure),
      ),
    ),
    { path: '/about/', title: 'About', about: 'method, inferences and the documents’ facts', part: 'other', write: null },
    { path: CHECK_PATH, title: 'Check a quotation', about: 'whether words stand here as quoted', part: 'other', write: null },
    { path: '/search/', title: 'Search', about: 'an index of everything', part: 'other', write: null },
    ...(isLarge(briefing) ? articles : []).map(({ id, code }): SitePage => {
      return { path: `/search/${id}/`, title: `Index of article ${code}`, about: 'its part of the index', part: 'other', write: null };
    }),
  ];
}

/** Say of a name what the text leaves open about it, or what it is and how often it stands there. */
function describeName({ open, kind, places }: CompiledName): string {
  return open ?? `${kind}, ${printNumberOf(places.length, 'mention')}`;
}

/** Say of a source what its role is, or what it is and how often it is named or heard. */
function describeSource({ role, kind, places }: CompiledSource): string {
  return role ?? `${kind.replace('-', ' ')}, named or heard in ${printNumberOf(places.length, 'place')}`;
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
  return { path, title, about, part: 'other', write: () => frame(stand, path, [title], [paragraph('There are none in this briefing.')]) };
}

function ofThing(path: string, title: string, about: string, write: () => RootContent[]): SitePage {
  return { path, title, about, part: 'thing', write };
}
