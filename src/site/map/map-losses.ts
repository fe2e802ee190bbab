import { isCarriedBy, type Carried } from '../../compiler/origins/carried.ts';
import { knockOut, placesLeft } from '../../compiler/origins/knock-out.ts';
import { printLoss } from '../../compiler/origins/print-knock-out.ts';
import { traceProvenance, traceWays, type WayTree } from '../../compiler/origins/provenance.ts';
import { entryPagePath } from '../../formats/links/links.ts';
import type { Briefing, CompiledSource } from '../../model/compiled.ts';
import { href } from '../base/href.ts';
import { joinEdges, type MapPart } from './map-data.ts';
import { stringsOf } from '../../strings/index.ts';

/** How many claims fewer each part of the maps carries if a source is wrong; what loses nothing is left out. */
export interface MapLoss {
  name: string;
  href: string;
  /** What is left, as a sentence. */
  says: string;
  /** For each drawing, by the keys of its voices. */
  voices: Record<string, number>[];
  /** For each drawing, by the two ends of each step: `source:crew source:gazette`. */
  steps: Record<string, number>[];
  /** By the way of each row of the narrow maps, which begins with its article. */
  ways: Record<string, number>;
}

/** List what the maps lose without each source that carries claims, in the order of the sources. */
export function listLosses(briefing: Briefing, parts: readonly MapPart[]): MapLoss[] {
  return briefing.sources
    .filter(({ id }) => briefing.claims.some((it) => isCarriedBy(it, id)))
    .map((source) => loseSource(briefing, parts, source));
}

function loseSource(briefing: Briefing, parts: readonly MapPart[], source: CompiledSource): MapLoss {
  const { articles, claims, relations } = briefing;
  const removed = new Set([source.id]);
  const left = claims.map(({ id, places }): Carried => ({ id, places: placesLeft({ places }, removed) }));
  const drawn = parts.map((part) => ({ ...part, left: traceProvenance(left, part.articles) }));
  return {
    name: source.name,
    href: href(entryPagePath('source', source.id)),
    says: printLoss(stringsOf(briefing), knockOut(removed, claims, relations)),
    voices: drawn.map(({ map, joined, left: { nodes } }) =>
      subtract(
        map.voices.map(entryOf),
        nodes.map(({ key, claims: count }) => [joined.get(key) ?? key, count]),
      ),
    ),
    steps: drawn.map(({ map, joined, left: { edges } }) => subtract(map.edges.map(entryOfStep), joinEdges(edges, joined).map(entryOfStep))),
    ways: Object.assign(
      {},
      ...articles.map((article) => subtract(listWays(traceWays(claims, article)), listWays(traceWays(left, article)))),
    ) as Record<string, number>,
  };
}

const entryOf = ({ key, claims }: { key: string; claims: number }): [string, number] => [key, claims];
const entryOfStep = ({ from, to, claims }: { from: string; to: string; claims: number }): [string, number] => [`${from} ${to}`, claims];

/** List the rows of a tree with what each carries. */
function listWays({ key, claims, children }: WayTree, above = ''): [string, number][] {
  const way = `${above}${key}`;
  return [[way, claims], ...children.flatMap((it) => listWays(it, `${way} `))];
}

/** Tell by how much counts shrink; what does not shrink is left out. */
function subtract(all: readonly [string, number][], left: readonly [string, number][]): Record<string, number> {
  const lost = new Map(all);
  for (const [key, count] of left) lost.set(key, (lost.get(key) ?? 0) - count);
  return Object.fromEntries([...lost].filter(([, count]) => count > 0));
}
