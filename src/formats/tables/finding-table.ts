import { lookUp } from '../../model/look-up.ts';
import type { Briefing, CompiledFinding, CompiledName } from '../../model/compiled.ts';
import { licenseOf } from '../../model/license.ts';
import { itemsOf } from '../../model/compiled.ts';
import { EVIDENCE_KINDS } from '../../model/finding.ts';
import { KINDS } from '../../model/kinds.ts';
import { iris, locator, thingPath } from '../links/links.ts';
import { column, listColumn, type Table } from './csv.ts';

/** The table of findings: one row each. `site` is the address of the site, without a slash at its end. */
export function tabulateFindings(briefing: Briefing, site: string): Table<CompiledFinding> {
  const { title, version } = briefing;
  return {
    facts: {
      ...factsOf(briefing, 'findings'),
      about: iris.thing(site, 'finding', '{id}'),
      description: `What the briefing “${title}” adds up to, in the order of weight, and what each finding rests on. No row says what is true. Version ${version}.`,
    },
    rows: briefing.findings,
    columns: [
      column('code', 'The code of the finding, kept for good and used on the site, on paper and in citations.', (it) => it.code),
      column('id', 'The id of the finding, as it stands in links.', (it) => it.id),
      column('label', 'A handle of ours.', (it) => it.label),
      column('statement', 'The finding, in our words; its numbers and names come from the data.', (it) => it.statement),
      ...EVIDENCE_KINDS.map((kind) => {
        const { plural, name } = KINDS[kind];
        return listColumn<CompiledFinding>(plural, `The codes of each ${name} on which it rests, joined by spaces.`, ({ rests }) =>
          itemsOf(briefing, kind)
            .filter(({ id }) => (rests[plural] as readonly string[]).includes(id))
            .map(({ code }) => code),
        );
      }),
      column('link', 'The address of the page about it.', (it) => `${site}${thingPath('finding', it.id)}`, 'anyURI'),
    ],
  };
}

/** The table of names: one row each. `site` is the address of the site, without a slash at its end. */
export function tabulateNames(briefing: Briefing, site: string): Table<CompiledName> {
  return {
    facts: {
      ...factsOf(briefing, 'names'),
      about: iris.thing(site, 'name', '{id}'),
      description: `The people, groups, places and outlets that the articles name. Being named is not being a source. Version ${briefing.version}.`,
    },
    rows: briefing.names,
    columns: [
      column('code', 'The code of the name, kept for good and used on the site, on paper and in citations.', (it) => it.code),
      column('id', 'The id of the name, as it stands in links.', (it) => it.id),
      column('name', 'The name by which it is listed.', (it) => it.name),
      column('kind', 'person, group, people, organization, outlet or place.', (it) => it.kind),
      listColumn('spellings', 'How the texts spell it, joined by “; ”.', (it) => it.spellings, '; '),
      column('mentions', 'How often the texts mention it.', (it) => it.places.length, 'integer'),
      listColumn('places', 'The paragraphs that mention it, joined by spaces.', (it) => [
        ...new Set(it.places.map(({ article, paragraph }) => locator(article, paragraph))),
      ]),
      {
        ...column<CompiledName>(
          'source',
          'The code of the source that it is too; empty where it is none.',
          ({ source }) => lookUp(briefing).sources.get(source)?.code,
        ),
        references: { table: 'sources.csv', column: 'code' },
      },
      column('open', 'What the texts leave open about it, in our words.', (it) => it.open),
      column('link', 'The address of the page about it.', (it) => `${site}${thingPath('name', it.id)}`, 'anyURI'),
    ],
  };
}

function factsOf(briefing: Briefing, what: string): Omit<Table<never>['facts'], 'description' | 'about'> {
  const { title, editors, language, date } = briefing;
  return { file: `${what}.csv`, title: `${title}: ${what}`, editors, language, date, license: licenseOf(briefing), primaryKey: ['code'] };
}
