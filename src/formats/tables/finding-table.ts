import { lookUp } from '../../model/look-up.ts';
import type { Briefing, CompiledFinding, CompiledName } from '../../model/compiled.ts';
import { licenseOf } from '../../model/license.ts';
import { itemsOf } from '../../model/compiled.ts';
import { EVIDENCE_KINDS } from '../../model/finding.ts';
import { KINDS } from '../../model/kinds.ts';
import { iris, locator, entryPagePath } from '../links/links.ts';
import { column, listColumn, type Table } from './csv.ts';
import { siteTagOf, stringsOf } from '../../strings/index.ts';

/** The table of findings: one row each. `site` is the address of the site, without a slash at its end. */
export function tabulateFindings(briefing: Briefing, site: string): Table<CompiledFinding> {
  const { title, version } = briefing;
  const { tables } = stringsOf(briefing);
  const text = tables.findingColumns;
  return {
    facts: {
      ...factsOf(briefing, 'finding'),
      about: iris.entry(site, 'finding', '{id}'),
      description: tables.findings({ title, version }),
    },
    rows: briefing.findings,
    columns: [
      column('code', text.code, (it) => it.code),
      column('id', text.id, (it) => it.id),
      column('label', text.label, (it) => it.label),
      column('statement', text.statement, (it) => it.statement),
      ...EVIDENCE_KINDS.map((kind) => {
        const { plural } = KINDS[kind];
        return listColumn<CompiledFinding>(plural, tables.restsOn[kind], ({ rests }) =>
          itemsOf(briefing, kind)
            .filter(({ id }) => (rests[plural] as readonly string[]).includes(id))
            .map(({ code }) => code),
        );
      }),
      column('link', text.link, (it) => `${site}${entryPagePath('finding', it.id)}`, 'anyURI'),
    ],
  };
}

/** The table of names: one row each. `site` is the address of the site, without a slash at its end. */
export function tabulateNames(briefing: Briefing, site: string): Table<CompiledName> {
  const { tables } = stringsOf(briefing);
  const text = tables.nameColumns;
  return {
    facts: {
      ...factsOf(briefing, 'name'),
      about: iris.entry(site, 'name', '{id}'),
      description: tables.names({ version: briefing.version }),
    },
    rows: briefing.names,
    columns: [
      column('code', text.code, (it) => it.code),
      column('id', text.id, (it) => it.id),
      column('name', text.name, (it) => it.name),
      column('kind', text.kind, (it) => it.kind),
      listColumn('spellings', text.spellings, (it) => it.spellings, '; '),
      column('mentions', text.mentions, (it) => it.places.length, 'integer'),
      listColumn('places', text.places, (it) => [...new Set(it.places.map(({ article, paragraph }) => locator(article, paragraph)))]),
      {
        ...column<CompiledName>('source', text.source, ({ source }) => lookUp(briefing).sources.get(source)?.code),
        references: { table: 'sources.csv', column: 'code' },
      },
      column('open', text.open, (it) => it.open),
      column('link', text.link, (it) => `${site}${entryPagePath('name', it.id)}`, 'anyURI'),
    ],
  };
}

function factsOf(briefing: Briefing, kind: 'finding' | 'name'): Omit<Table<never>['facts'], 'description' | 'about'> {
  const { title, editors, date } = briefing;
  const { tables } = stringsOf(briefing);
  return {
    file: `${KINDS[kind].plural}.csv`,
    title: tables.titles[kind]({ briefing: title }),
    editors,
    language: siteTagOf(briefing),
    date,
    license: licenseOf(briefing),
    primaryKey: ['code'],
  };
}
