import { isLarge } from '../../compiler/analysis/cut-briefing.ts';
import type { Dataset, Report } from 'schema-dts';
import type { Briefing } from '../../model/compiled.ts';
import { LICENSE } from '../links/license.ts';
import { BRIEFING_JSON_PATH, iris, listPath, tablePath } from '../links/links.ts';

/** The briefing as linked data. Its editors may be persons or an institution, so they are named, not typed. */
export function describeBriefing(briefing: Briefing, site: string): Exclude<Report, string> {
  const { title, standfirst, editors, language, version, versions, date, articles } = briefing;
  return {
    '@type': 'Report',
    '@id': iris.briefing(site),
    name: title,
    abstract: standfirst,
    creditText: editors.join(', '),
    inLanguage: language,
    version,
    datePublished: versions.at(-1)?.date ?? date,
    dateModified: date,
    license: LICENSE,
    url: `${site}/`,
    encoding: { '@type': 'MediaObject', contentUrl: `${site}${BRIEFING_JSON_PATH}`, encodingFormat: 'application/json' },
    hasPart: [...articles.map((article) => ({ '@id': iris.article(site, article) })), { '@id': iris.figures(site) }],
  };
}

/** The table of figures as linked data. */
export function describeFigures(briefing: Briefing, site: string): Exclude<Dataset, string> {
  const { title, editors, language, version, date, figures } = briefing;
  return {
    '@type': 'Dataset',
    '@id': iris.figures(site),
    name: `${title}: figures`,
    description: 'Every number, date and vague quantity in the articles, with the words that give it and the chain by which it came there.',
    creditText: editors.join(', '),
    inLanguage: language,
    version,
    dateModified: date,
    license: LICENSE,
    url: `${site}${listPath('figure')}`,
    isPartOf: { '@id': iris.briefing(site) },
    distribution: { '@type': 'DataDownload', contentUrl: `${site}${tablePath('figure')}`, encodingFormat: 'text/csv' },
    // Of a large briefing the table alone names them: the page would grow with them.
    ...(isLarge(briefing) ? {} : { variableMeasured: figures.map(({ id }) => ({ '@id': iris.thing(site, 'figure', id) })) }),
  };
}
