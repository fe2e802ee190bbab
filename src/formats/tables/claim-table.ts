import type { Briefing, CompiledClaim } from '../../model/compiled.ts';
import { licenseOf } from '../../model/license.ts';
import { iris } from '../links/links.ts';
import { column, listColumn, type Table } from './csv.ts';
import { listPlaceColumns, type PlacedRow } from './place-columns.ts';
import { siteTagOf, stringsOf } from '../../strings/index.ts';

/** A claim at one of its places. */
export interface ClaimRow extends PlacedRow {
  claim: CompiledClaim;
  /** Which of its places it is, from 1. */
  number: number;
}

/** The table of claims: one row for each place of each claim. `site` is the address of the site, without a slash at its end. */
export function tabulateClaims(briefing: Briefing, site: string): Table<ClaimRow> {
  const { title, editors, date, version, claims, relations } = briefing;
  const { tables, evidence } = stringsOf(briefing);
  const text = tables.claimColumns;
  const places = listPlaceColumns<ClaimRow>(briefing, site, ({ claim }) => ({ kind: 'claim', id: claim.id }));
  return {
    facts: {
      file: 'claims.csv',
      title: tables.titles.claim({ briefing: title }),
      description: tables.claims({ version }),
      editors,
      language: siteTagOf(briefing),
      date,
      license: licenseOf(briefing),
      primaryKey: ['code', 'place'],
      about: iris.entry(site, 'claim', '{id}'),
    },
    rows: claims.flatMap((claim) => claim.places.map((place, at) => ({ claim, place, number: at + 1 }))),
    columns: [
      column('code', text.code, (it) => it.claim.code),
      column('place', text.place, (it) => it.number, 'integer'),
      column('id', text.id, (it) => it.claim.id),
      column('type', text.type, (it) => it.claim.type),
      column('label', text.label, (it) => it.claim.label),
      column('statement', text.statement, (it) => it.claim.statement),
      column('hedge', text.hedge, (it) => it.claim.hedge),
      column('when', text.when, (it) => it.claim.when?.text),
      column('date', text.date, (it) => it.claim.when?.edtf),
      column('inference', text.inference, (it) => it.claim.when?.reason),
      column('where', text.where, (it) => it.claim.where),
      ...places.words,
      column('origins', text.origins, (it) => evidence.origins(it.claim.origins)),
      listColumn('relations', text.relations, ({ claim }) =>
        relations.filter((relation) => relation.claims.includes(claim.id)).map(({ code }) => code),
      ),
      column('note', text.note, (it) => it.claim.note),
      places.link,
    ],
  };
}
