import { expect, test } from 'vitest';
import { listChartMembers } from '../../../src/compiler/analysis/chart-members.ts';
import { printDataPackage } from '../../../src/formats/tables/data-package.ts';
import { printFigureReadme } from '../../../src/formats/tables/figure-readme.ts';
import { tabulateFigures } from '../../../src/formats/tables/figure-table.ts';
import { describeBriefing, describeTable } from '../../../src/formats/linked-data/describe-briefing.ts';
import { NOTE_KINDS } from '../../../src/model/kinds.ts';
import type { Briefing } from '../../../src/model/compiled.ts';
import { printStandalone } from '../../../src/site/charts/standalone-chart.ts';
import { BRIEFING_SCHEMA_PATH } from '../../../src/formats/links/links.ts';
import { listDataFiles } from '../../../src/site/data/data-files.ts';
import { printOembed } from '../../../src/site/embed/oembed.ts';
import { compileGood } from '../../briefings.ts';
import { writeSmall } from '../../small.ts';

const SITE = 'https://x.example';
const { license: _, ...unlicensed } = await compileGood(await writeSmall({ articles: 2, chart: true, names: 1, findings: 1 }));

/** Print everything for programs and for other sites in which a licence can stand, by what it is. */
function printAll(briefing: Briefing): Record<string, string> {
  // The schema describes the key, with an example.
  const files = listDataFiles(briefing, SITE).filter(({ path }) => path !== BRIEFING_SCHEMA_PATH);
  return {
    ...Object.fromEntries(files.map(({ path, print }) => [path, print()])),
    'datapackage.json': printDataPackage(briefing, SITE, files),
    'README.md': printFigureReadme(tabulateFigures(briefing, SITE)),
    'linked data': JSON.stringify([describeBriefing(briefing, SITE), ...NOTE_KINDS.map((it) => describeTable(briefing, SITE, it))]),
    ...Object.fromEntries(
      briefing.charts.flatMap((chart) => [
        [`${chart.id}.svg`, printStandalone(briefing, chart, undefined)],
        [`${chart.id}: oEmbed`, printOembed(briefing, chart, SITE)],
      ]),
    ),
  };
}

/** Where a licence stands: in all that is ours to license and says whose it is. */
const SAYING = [
  '/briefing.json',
  '/figures/figures.csv-metadata.json',
  '/claims/claims.csv-metadata.json',
  '/sources/sources.csv-metadata.json',
  '/names/names.csv-metadata.json',
  '/findings/findings.csv-metadata.json',
  '/articles/boats-of-a/annotations.jsonld',
  'datapackage.json',
  'README.md',
  'linked data',
  'boats.svg',
  'boats: oEmbed',
];

test('a briefing that states no licence has none stated for it, anywhere', () => {
  expect(unlicensed.charts.flatMap(listChartMembers).length).toBeGreaterThan(0);
  const saying = Object.entries(printAll(unlicensed)).filter(([, text]) => /creativecommons|CC.BY|licen[cs]e|"rights"/i.test(text));
  expect(saying.map(([path]) => path)).toEqual([]);
});

test.each([
  ['CC-BY-SA-4.0', /CC.BY.SA.4\.0|creativecommons\.org\/licenses\/by-sa\/4\.0\//],
  ['https://desk.example/terms', /https:\/\/desk\.example\/terms/],
])('the licence %s is said by all that says whose it is, and no other', (license, stated) => {
  const printed = printAll({ ...unlicensed, license });
  for (const path of SAYING) expect(printed[path], path).toMatch(stated);
  expect(Object.values(printed).join('\n')).not.toMatch(/CC.BY.4\.0|licenses\/by\/4\.0/);
});
