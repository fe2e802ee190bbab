import { lookUp } from '../../model/look-up.ts';
import type { RootContent } from 'mdast';
import { listChartMembers } from '../../compiler/analysis/chart-members.ts';
import { printSentences, describeEvidence } from '../../compiler/origins/source-statement.ts';
import { listRows, partRows } from '../compare/crosswalk-rows.ts';
import { printHedgeGap } from '../compare/hedge-gap.ts';
import { writeHedges } from '../statement/markdown.ts';
import { groupClaims, groupFigures, groupSources, type ArticleGroups } from '../entry/list-groups.ts';
import { printFigure, nameRelation } from '../base/words.ts';
import { articlePath, chartFile, CHARTS_PATH, CROSSWALK_PATH, listPath, STATEMENT_PATH } from '../../formats/links/links.ts';
import type { CompiledPlace, CompiledRelation } from '../../model/compiled.ts';
import { frame, linkPlace, linkEntry, type RenderContext } from '../../formats/markdown/frame.ts';
import { heading, link, list, paragraph, type Words } from '../../formats/markdown/nodes.ts';
import { stringsOf } from '../../strings/index.ts';

/** Write the alternate of the first page. */
export function writeHome(stand: RenderContext, others: readonly { path: string; title: string; about: string }[]): RootContent[] {
  const { briefing, site } = stand;
  const strings = stringsOf(briefing);
  const { title, standfirst, articles, versions } = briefing;
  const body = [
    paragraph(standfirst),
    heading(2, strings.alternate.articles),
    ...list(
      articles.map((article) =>
        strings.facts.markedLine<Words>({
          label: link(`${site}${articlePath(article)}`, `${article.code} ${article.label}`),
          value: article.summary,
        }),
      ),
    ),
    heading(2, strings.alternate.evidence),
    ...list(
      others.map(({ path, title: name, about }) => strings.facts.markedLine<Words>({ label: link(`${site}${path}`, name), value: about })),
    ),
    heading(2, strings.alternate.versions),
    ...list(versions.map(({ version, date, note }) => strings.facts.line({ label: `${version}, ${date}`, value: note }))),
  ];
  return frame(stand, '/', [title], body);
}

/** Write the alternate of the list of claims. */
export function writeClaims(stand: RenderContext): RootContent[] {
  const strings = stringsOf(stand.briefing);
  const body = writeGroups(groupClaims(stand.briefing), (claim) => [
    linkEntry(stand, 'claim', claim),
    ` ${claim.statement} `,
    ...strings.facts
      .markedLine<Words[]>({ label: linkPlaces(stand, claim.places), value: [strings.evidence.origins(claim.origins)] })
      .flat(),
  ]);
  return frame(stand, listPath('claim'), [strings.kinds.claim.title], body);
}

/** Write the alternate of the list of sources. */
export function writeSources(stand: RenderContext): RootContent[] {
  const strings = stringsOf(stand.briefing);
  const body = writeGroups(groupSources(stand.briefing), (source) => [
    linkEntry(stand, 'source', source),
    ` ${source.name}${source.role ? `, ${source.role}` : ''} `,
    ...linkPlaces(stand, source.places),
  ]);
  return frame(stand, listPath('source'), [strings.kinds.source.title], body);
}

/** Write the alternate of the list of figures. */
export function writeFigures(stand: RenderContext): RootContent[] {
  const strings = stringsOf(stand.briefing);
  const body = groupFigures(strings, stand.briefing).flatMap(({ title, items }) => [
    heading(2, title),
    ...list(
      items.map((figure) => [
        linkEntry(stand, 'figure', figure),
        ` ${strings.facts.line({ label: figure.quantity, value: printFigure(strings, figure) })} `,
        ...linkPlaces(stand, figure.places),
      ]),
    ),
  ]);
  return frame(stand, listPath('figure'), [strings.kinds.figure.title], body);
}

/** Write the alternate of the crosswalk: how claims relate, and in what they differ. */
export function writeCrosswalk(stand: RenderContext): RootContent[] {
  const strings = stringsOf(stand.briefing);
  const { rows } = listRows(stand.briefing);
  const body = partRows(strings, rows).flatMap(({ title, rows: own }) => {
    const relations = own.flatMap((row) => (row.type === 'relation' ? [row.relation] : []));
    return relations.length ? [heading(2, title), ...relations.flatMap((relation) => writeRelation(stand, relation))] : [];
  });
  return frame(stand, CROSSWALK_PATH, [strings.kinds.relation.title], body);
}

/** Write a relation: its name and type, its claims, and in what they differ. */
export function writeRelation(stand: RenderContext, relation: CompiledRelation): RootContent[] {
  const strings = stringsOf(stand.briefing);
  const { code, label, type, basis, partOf, claims, differences, reason } = relation;
  const whole = lookUp(stand.briefing).relations.get(partOf);
  const sides = claims.flatMap((id) => lookUp(stand.briefing).claims.get(id) ?? []);
  return [
    heading(3, `${code} ${label}`),
    paragraph(
      strings.alternate.relationReason({
        relation: strings.compare.relationPart({ name: nameRelation(strings, { type, basis }), whole: whole?.code ?? null }),
        reason,
      }),
    ),
    ...list(sides.map((claim) => [linkEntry(stand, 'claim', claim), ` ${claim.statement} `, ...linkPlaces(stand, claim.places)])),
    ...list([
      ...differences.map(({ aspect, values }) => strings.alternate.differsIn({ aspect: strings.terms.aspects[aspect], values })),
      printHedgeGap(stand.briefing, relation),
    ]),
  ];
}

/** Write the alternate of the page of charts: what each shows, and the figures or claims of which it is made. */
export function writeCharts(stand: RenderContext): RootContent[] {
  const { briefing, site } = stand;
  const strings = stringsOf(briefing);
  const body = briefing.charts.flatMap((chart) => [
    heading(2, `${chart.code} ${chart.title}`),
    paragraph(chart.description),
    ...(chart.note ? [paragraph(chart.note)] : []),
    ...list([
      ...listChartMembers(chart).map(({ kind, id }): Words[] => {
        const claim = briefing.claims.find((it) => kind === 'claim' && it.id === id);
        const figure = briefing.figures.find((it) => kind === 'figure' && it.id === id);
        if (claim) return [linkEntry(stand, 'claim', claim), ` ${claim.label} `, ...linkPlaces(stand, claim.places)];
        return figure
          ? [
              linkEntry(stand, 'figure', figure),
              ` ${strings.facts.line({ label: figure.quantity, value: printFigure(strings, figure) })} `,
              ...linkPlaces(stand, figure.places),
            ]
          : [];
      }),
      [link(`${site}${chartFile(chart.id, 'csv')}`, strings.alternate.chartNumbers)],
    ]),
  ]);
  return frame(stand, CHARTS_PATH, [strings.kinds.chart.title], body);
}

/** Write the alternate of the source statement. */
export function writeStatement(stand: RenderContext): RootContent[] {
  const strings = stringsOf(stand.briefing);
  const body = describeEvidence(stand.briefing).flatMap(({ title, sentences }) => [
    heading(2, title),
    paragraph(printSentences(sentences)),
  ]);
  return frame(stand, STATEMENT_PATH, [strings.alternate.statement], [...body, ...writeHedges(stand)]);
}

function writeGroups<T>(parts: readonly ArticleGroups<T>[], line: (item: T) => Words[]): RootContent[] {
  return parts.flatMap(({ article, groups }) => [
    heading(2, `${article.code} ${article.label}`),
    ...groups.flatMap(({ title, items }) => [...(title === null ? [] : [heading(3, title)]), ...list(items.map(line))]),
  ]);
}

function linkPlaces(stand: RenderContext, places: readonly CompiledPlace[]): Words[] {
  const once = [...new Map(places.map((place) => [`${place.article}${place.paragraph}`, place])).values()];
  return once.flatMap((place, at) => [at > 0 && ', ', linkPlace(stand, place)]);
}
