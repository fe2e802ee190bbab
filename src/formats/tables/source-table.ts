import type { Briefing, CompiledSource } from '../../model/compiled.ts';
import { licenseOf } from '../../model/license.ts';
import { column, listColumn, type Table } from './csv.ts';
import { iris, locator, thingPath } from '../links/links.ts';

/** The table of sources: one row each. `site` is the address of the site, without a slash at its end. */
export function tabulateSources(briefing: Briefing, site: string): Table<CompiledSource> {
  const { title, editors, language, date, version, sources, claims, figures } = briefing;
  const countCarried = (things: readonly { chains: (string | null)[][] }[], id: string) =>
    things.filter(({ chains }) => chains.some((chain) => chain.includes(id))).length;
  return {
    facts: {
      file: 'sources.csv',
      title: `${title}: sources`,
      description: `Every voice and outlet that the articles draw on. People who are merely talked about are not sources. Version ${version}.`,
      editors,
      language,
      date,
      license: licenseOf(briefing),
      primaryKey: ['code'],
      about: iris.thing(site, 'source', '{id}'),
    },
    rows: sources,
    columns: [
      column('code', 'The code of the source, kept for good and used on the site, on paper and in citations.', (it) => it.code),
      column('id', 'The id of the source, as it stands in links.', (it) => it.id),
      column('name', 'The name, or for an unnamed voice the words the text has for it.', (it) => it.name),
      listColumn('aliases', 'Other spellings, joined by “; ”.', (it) => it.aliases, '; '),
      column('kind', 'author (of one of the documents), person, group, organization, publication or social-media.', (it) => it.kind),
      column('identity', 'named, unnamed, or group for one whose members the text does not name.', (it) => it.identity),
      column('role', 'Its role as the text states it; empty where it states none.', (it) => it.role),
      {
        ...column<CompiledSource>(
          'outlet',
          'The code of the source for which it writes or speaks; empty where none is stated.',
          ({ outlet }) => sources.find(({ id }) => id === outlet)?.code,
        ),
        references: { table: 'sources.csv', column: 'code' },
      },
      listColumn('places', 'The paragraphs in which it is named or heard, joined by spaces.', (it) => [
        ...new Set(it.places.map(({ article, paragraph }) => locator(article, paragraph))),
      ]),
      column('claims', 'How many claims came through it.', (it) => countCarried(claims, it.id), 'integer'),
      column('figures', 'How many figures came through it.', (it) => countCarried(figures, it.id), 'integer'),
      column('note', 'What the text leaves open about it, in our words.', (it) => it.note),
      column('link', 'The address of the page about it.', (it) => `${site}${thingPath('source', it.id)}`, 'anyURI'),
    ],
  };
}
