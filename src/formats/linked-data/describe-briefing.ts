import { isLarge } from '../../compiler/analysis/cut-briefing.ts';
import type { Dataset, Report } from 'schema-dts';
import type { Briefing } from '../../model/compiled.ts';
import { NOTE_KINDS, type NoteKind } from '../../model/kinds.ts';
import { licenseOf } from '../../model/license.ts';
import { citedItem } from '../citations/pages.ts';
import { BRIEFING_JSON_PATH, iris, listPath, picturePath, tablePath } from '../links/links.ts';
import { describeCited } from './describe-page.ts';
import { stringsOf } from '../../strings/index.ts';

/** The briefing as linked data, in its present version. */
export function describeBriefing(briefing: Briefing, site: string): Exclude<Report, string> {
  const { title, standfirst, versions, date, articles } = briefing;
  return {
    '@type': 'Report',
    '@id': iris.briefing(site),
    name: title,
    abstract: standfirst,
    ...describeCited(citedItem(briefing, site, '/')),
    dateCreated: versions.at(-1)?.date ?? date,
    image: `${site}${picturePath()}`,
    ...describeLicense(briefing),
    encoding: { '@type': 'MediaObject', contentUrl: `${site}${BRIEFING_JSON_PATH}`, encodingFormat: 'application/json' },
    hasPart: [
      ...articles.map((article) => ({ '@id': iris.article(site, article) })),
      ...NOTE_KINDS.map((kind) => ({ '@id': iris.dataset(site, kind) })),
    ],
  };
}

/** The licence as a property; none where none is stated. */
function describeLicense(briefing: Briefing): { license?: string } {
  const license = licenseOf(briefing);
  return license ? { license: license.url } : {};
}

/** The table of a kind as linked data. */
export function describeTable(briefing: Briefing, site: string, kind: NoteKind): Exclude<Dataset, string> {
  const { title, editors, language, version, date } = briefing;
  const table = stringsOf(briefing).linkedData.tables[kind];
  return {
    '@type': 'Dataset',
    '@id': iris.dataset(site, kind),
    name: table.name({ briefing: title }),
    description: table.description,
    creator: editors.map((name) => ({ '@type': 'Organization', name })),
    creditText: editors.join(', '),
    inLanguage: language,
    version,
    datePublished: date,
    dateModified: date,
    ...describeLicense(briefing),
    url: `${site}${listPath(kind)}`,
    isPartOf: { '@id': iris.briefing(site) },
    distribution: { '@type': 'DataDownload', contentUrl: `${site}${tablePath(kind)}`, encodingFormat: 'text/csv' },
    // Of a large briefing the table alone names them: the page would grow with them.
    ...(kind === 'figure' && !isLarge(briefing)
      ? { variableMeasured: briefing.figures.map(({ id }) => ({ '@id': iris.entry(site, 'figure', id) })) }
      : {}),
  };
}
