import { printOrigins } from '../../compiler/analysis/print-origins.ts';
import type { Briefing, CompiledClaim } from '../../model/compiled.ts';
import { licenseOf } from '../../model/license.ts';
import { iris } from '../links/links.ts';
import { column, listColumn, type Table } from './csv.ts';
import { listPlaceColumns, type PlacedRow } from './place-columns.ts';

/** A claim at one of its places. */
export interface ClaimRow extends PlacedRow {
  claim: CompiledClaim;
  /** Which of its places it is, from 1. */
  number: number;
}

/** The table of claims: one row for each place of each claim. `site` is the address of the site, without a slash at its end. */
export function tabulateClaims(briefing: Briefing, site: string): Table<ClaimRow> {
  const { title, editors, language, date, version, claims, relations } = briefing;
  const places = listPlaceColumns<ClaimRow>(briefing, site, ({ claim }) => ({ kind: 'claim', id: claim.id }));
  return {
    facts: {
      file: 'claims.csv',
      title: `${title}: claims`,
      description: `Every claim of the articles in our words, one row for each place that makes it. No row says whether it is true. Version ${version}.`,
      editors,
      language,
      date,
      license: licenseOf(briefing),
      primaryKey: ['code', 'place'],
      about: iris.thing(site, 'claim', '{id}'),
    },
    rows: claims.flatMap((claim) =>
      claim.places.map((place, at) => ({
        claim,
        place,
        number: at + 1,
        chain: claim.chains[at] ?? [null],
        inferred: claim.inferred[at] ?? [],
      })),
    ),
    columns: [
      column('code', 'The code of the claim, kept for good and used on the site, on paper and in citations.', (it) => it.claim.code),
      column('place', 'Which of the places of the claim this row is, from 1.', (it) => it.number, 'integer'),
      column('id', 'The id of the claim, as it stands in links.', (it) => it.claim.id),
      column('type', 'event, statistic, assessment, prediction, cause or recommendation.', (it) => it.claim.type),
      column('label', 'A handle of ours.', (it) => it.claim.label),
      column('statement', 'What is claimed, in our words, as strongly or weakly as the text has it.', (it) => it.claim.statement),
      column('hedge', 'The hedging words as written; empty where there are none.', (it) => it.claim.hedge),
      column('when', 'The time, as the text words it; empty where it is not stated.', (it) => it.claim.when?.text),
      column(
        'date',
        'The same in EDTF (ISO 8601-2), with ? where it is inferred; empty where it cannot be told.',
        (it) => it.claim.when?.edtf,
      ),
      column('inference', 'How a date was inferred that the text does not state.', (it) => it.claim.when?.reason),
      column('where', 'The place, as the text names it; empty where it is not stated.', (it) => it.claim.where),
      ...places.words,
      column('origins', 'The origins of the claim and of those that tell the same, counted.', (it) => printOrigins(it.claim.origins)),
      listColumn('relations', 'The codes of the relations to other claims, joined by spaces.', ({ claim }) =>
        relations.filter((relation) => relation.claims.includes(claim.id)).map(({ code }) => code),
      ),
      column('note', 'What the text leaves open, in our words.', (it) => it.claim.note),
      places.link,
    ],
  };
}
