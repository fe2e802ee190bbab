import { isCarriedBy, type Carried } from '../../compiler/origins/carried.ts';
import type { Briefing, CompiledSource } from '../../model/compiled.ts';
import { licenseOf } from '../../model/license.ts';
import { column, listColumn, type Table } from './csv.ts';
import { iris, locator, entryPagePath } from '../links/links.ts';
import { siteTagOf, stringsOf } from '../../strings/index.ts';

/** The table of sources: one row each. `site` is the address of the site, without a slash at its end. */
export function tabulateSources(briefing: Briefing, site: string): Table<CompiledSource> {
  const { title, editors, date, version, sources, claims, figures } = briefing;
  const { tables } = stringsOf(briefing);
  const text = tables.sourceColumns;
  const countCarried = (entries: readonly Carried[], id: string) => entries.filter((it) => isCarriedBy(it, id)).length;
  return {
    facts: {
      file: 'sources.csv',
      title: tables.titles.source({ briefing: title }),
      description: tables.sources({ version }),
      editors,
      language: siteTagOf(briefing),
      date,
      license: licenseOf(briefing),
      primaryKey: ['code'],
      about: iris.entry(site, 'source', '{id}'),
    },
    rows: sources,
    columns: [
      column('code', text.code, (it) => it.code),
      column('id', text.id, (it) => it.id),
      column('name', text.name, (it) => it.name),
      listColumn('aliases', text.aliases, (it) => it.aliases, '; '),
      column('kind', text.kind, (it) => it.kind),
      column('identity', text.identity, (it) => it.identity),
      column('role', text.role, (it) => it.role),
      {
        ...column<CompiledSource>('outlet', text.outlet, ({ outlet }) => sources.find(({ id }) => id === outlet)?.code),
        references: { table: 'sources.csv', column: 'code' },
      },
      listColumn('places', text.places, (it) => [...new Set(it.places.map(({ article, paragraph }) => locator(article, paragraph)))]),
      column('claims', text.claims, (it) => countCarried(claims, it.id), 'integer'),
      column('figures', text.figures, (it) => countCarried(figures, it.id), 'integer'),
      column('note', text.note, (it) => it.note),
      column('link', text.link, (it) => `${site}${entryPagePath('source', it.id)}`, 'anyURI'),
    ],
  };
}
