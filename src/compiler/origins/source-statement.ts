import type { Briefing, CompiledSource } from '../../model/compiled.ts';
import type { Relation } from '../../model/relation.ts';
import { stringsOf, type Strings } from '../../strings/index.ts';
import { LIST_IDS, listCounted, type ListId } from './counted-lists.ts';
import { picture, type SourcePicture } from './source-picture.ts';

/** A piece of a sentence: words, words that tell the length of a list, or the name of a source. */
export type StatementPart = string | { text: string; list: ListId } | { text: string; source: string };

/** A part of the statement: a few sentences under one head. */
export interface StatementPoint {
  id: 'rest' | 'one' | 'shared' | 'strong' | 'weak';
  title: string;
  sentences: StatementPart[][];
}

/** State on what the claims rest, in sentences whose every number names the list that it counts. */
export function describeSources<S extends Pick<CompiledSource, 'id' | 'name'>>(
  { sourceStatement: say }: Strings,
  it: SourcePicture<unknown, S>,
): StatementPoint[] {
  const statement = {
    counts: Object.fromEntries(LIST_IDS.map((list) => [list, listCounted(it, list).length])) as Record<ListId, number>,
    articles: it.articles.length,
    link: (list: ListId, text: string): StatementPart => ({ text, list }),
  };
  const some = it.claims.length > 0;
  const points: Omit<StatementPoint, 'title'>[] = [
    { id: 'rest', sentences: [say.rest(statement), ...say.inferred(statement)] },
    { id: 'one', sentences: some ? say.one(statement, nameBasis(it.basis.all)) : [] },
    { id: 'shared', sentences: [say.shared(statement, nameBasis(it.basis.shared))] },
    { id: 'strong', sentences: some ? say.strong(statement) : [] },
    { id: 'weak', sentences: some ? say.weak(statement, nameBusiest(it.busiest)) : [] },
  ];
  return points.filter(({ sentences }) => sentences.length > 0).map((point) => ({ ...point, title: say.titles[point.id] }));
}

/** State on what the claims of a briefing rest; of one article there is nothing to say of what several tell. */
export function describeEvidence(briefing: Briefing): StatementPoint[] {
  const { articles, claims, sources, relations } = briefing;
  const points = describeSources(stringsOf(briefing), picture(claims, sources, relations));
  return points.filter(({ id }) => id !== 'shared' || articles.length > 1);
}

/** Print sentences as plain text. */
export function printSentences(sentences: readonly StatementPart[][]): string {
  return sentences.map((parts) => parts.map((part) => (typeof part === 'string' ? part : part.text)).join('')).join(' ');
}

function nameBasis(basis: ReadonlySet<Relation['basis']>): Relation['basis'] | 'both' {
  if (basis.has('stated') && basis.has('inferred')) return 'both';
  return basis.has('stated') ? 'stated' : 'inferred';
}

function nameBusiest([only, ...others]: readonly Pick<CompiledSource, 'id' | 'name'>[]): { name: StatementPart } | 'several' | null {
  if (!only) return null;
  return others.length ? 'several' : { name: { text: only.name, source: only.id } };
}
