import { listCrosswalk, type CrosswalkRow } from '../../compiler/analysis/crosswalk.ts';
import type { Briefing, CompiledArticle, CompiledClaim, CompiledRelation } from '../../model/compiled.ts';
import { groupClaims, groupRelations, type Group } from '../entry/list-groups.ts';
import { chooseRelations } from './relation-choice.ts';
import { stringsOf, type Strings } from '../../strings/index.ts';

export type Row = CrosswalkRow<CompiledClaim, CompiledRelation>;

/** What a reader can ask the crosswalk for. */
export interface Filter {
  /** The value of `data-type` or one of `data-aspects`. */
  key: string;
  name: string;
  count: number;
}

/** The rows of a section, under its title. */
export interface RowGroup {
  id: string;
  /** Null for all of an article that has no sections. */
  title: string | null;
  rows: Row[];
}

const ASPECTS = ['place', 'time', 'count', 'attribution', 'strength', 'detail'] as const;

/** Name the type by which a row is filtered: a relation's, `one-claim`, or `only-a` for what article A alone tells. */
export function rowType(row: Row): string {
  switch (row.type) {
    case 'relation':
      return row.relation.type;
    case 'one-claim':
      return row.type;
    case 'only':
      return `only-${row.article.toLowerCase()}`;
  }
}

/** List the aspects in which the two claims of a row differ, each once. */
export function rowAspects(row: Row): string[] {
  return row.type === 'relation' ? [...new Set(row.relation.differences.map(({ aspect }) => aspect))] : [];
}

/**
 * List the rows of a briefing, and the filters that hold at least one of them.
 *
 * @param only the code of an article, where only the rows in which it has a part are wanted
 */
export function listRows(briefing: Briefing, only: string | null = null): { rows: Row[]; types: Filter[]; aspects: Filter[] } {
  const { claims, relations, articles } = briefing;
  const { compare, terms } = stringsOf(briefing);
  const rows = listCrosswalk(claims, relations).filter((row) => only === null || hasPart(row, only));
  const ofType = Map.groupBy(rows, rowType);
  const types = [
    ...Object.entries(terms.relations).map(([key, { name }]) => ({ key, name })),
    { key: 'one-claim', name: compare.oneClaim },
    ...articles.map(({ code }) => ({ key: `only-${code.toLowerCase()}`, name: compare.onlyIn({ article: code }) })),
  ];
  return {
    rows,
    types: types.map((it) => ({ ...it, count: ofType.get(it.key)?.length ?? 0 })).filter(({ count }) => count > 0),
    aspects: ASPECTS.map((key) => ({
      key,
      name: terms.aspects[key],
      count: rows.filter((row) => rowAspects(row).includes(key)).length,
    })).filter(({ count }) => count > 0),
  };
}

function hasPart(row: Row, article: string): boolean {
  const claims = row.type === 'relation' ? row.claims : [row.claim];
  return claims.some(({ places }) => places.some((place) => place.article === article));
}

/** The parts of the crosswalk in which rows stand that join something, in the order of the page. */
const PARTS = ['same', 'unlike', 'within', 'comparable', 'introductions'] as const;

/** A part of the crosswalk. */
export interface RowPart {
  id: string;
  title: string;
  /** How many rows it has; tellings that are parts of one report or event count as one. */
  count: number;
  rows: Row[];
}

/** Divide rows that join something into parts, by what the joining says; each row stands in one. */
export function partRows({ compare }: Strings, rows: readonly Row[]): RowPart[] {
  const relations = rows.flatMap((row) => (row.type === 'relation' ? [row.relation] : []));
  const found = chooseRelations(relations);
  return PARTS.flatMap((id) => {
    const own = new Set(found[id]);
    const here = rows.filter((row) => (row.type === 'relation' ? own.has(row.relation) : row.type === 'one-claim' && id === 'same'));
    const wholes = here.filter((row) => row.type !== 'relation' || !relations.some((it) => it.id === row.relation.partOf));
    const partsOf = (whole: Row) =>
      here.filter((row) => whole.type === 'relation' && row.type === 'relation' && row.relation.partOf === whole.relation.id);
    const ordered = new Set([...wholes.flatMap((whole) => [whole, ...partsOf(whole)]), ...here]);
    return here.length ? [{ id, title: compare.groups[id], count: wholes.length, rows: [...ordered] }] : [];
  });
}

/** Group rows by the article and section in which the first of their claims stands, in reading order. */
export function groupRows(briefing: Briefing, rows: readonly Row[]): { article: CompiledArticle; groups: RowGroup[] }[] {
  const relations = rows.flatMap((row) => (row.type === 'relation' ? [row.relation] : []));
  const claims = rows.flatMap((row) => (row.type === 'relation' ? [] : [row.claim]));
  const ofRelations = groupRelations(stringsOf(briefing), briefing.articles, relations);
  const ofClaims = groupClaims({ ...briefing, claims });
  return briefing.articles.flatMap((article) => {
    const groups: Group<unknown>[] = [...ofRelations, ...ofClaims]
      .filter((it) => it.article === article)
      .flatMap((it): Group<unknown>[] => it.groups);
    const ids = new Map(groups.map(({ id, title }) => [id, title]));
    const found = [...ids].map(([id, title]) => {
      const items = new Set(groups.filter((it) => it.id === id).flatMap((it) => it.items));
      return { id, title, rows: rows.filter((row) => items.has(row.type === 'relation' ? row.relation : row.claim)) };
    });
    return found.length ? [{ article, groups: found }] : [];
  });
}
