import { lookUp } from '../../model/look-up.ts';
import {
  isArticle,
  isOpen,
  traceProvenance,
  traceWays,
  type ProvenanceEdge,
  type ProvenanceNode,
  type WayTree,
} from '../../compiler/origins/provenance.ts';
import { findCarrier } from '../../compiler/origins/carrier.ts';
import { listShared } from '../compare/shared-tellings.ts';
import type { MapBranch, MapData, MapVoice } from '../../formats/map/map-data.ts';
import { articlePath, listPath, entryPagePath } from '../../formats/links/links.ts';
import type { Briefing, CompiledArticle, CompiledSource } from '../../model/compiled.ts';
import { href } from '../base/href.ts';
import { shapeOf } from '../base/voice-shape.ts';
import { sourceName } from '../base/words.ts';
import { stringsOf, type Strings } from '../../strings/index.ts';

/** With more voices than these, each article gets a map of its own. */
const MAX_IN_ONE = 40;
/** Of more voices than these that reach the same one directly and alone, those that carry least are drawn as one. */
const MAX_BESIDE = 14;

/** The map of one drawing: all articles, or one of them. */
export interface MapPart {
  articles: CompiledArticle[];
  /** The voices that are drawn as one with others: their keys, and that of the group. */
  joined: ReadonlyMap<string, string>;
  map: MapData;
}

/** List the drawings of the map: one for all articles, or one for each where there are many voices. */
export function listMaps(briefing: Briefing): MapPart[] {
  const { articles, sources } = briefing;
  const parts = sources.length > MAX_IN_ONE ? articles.map((article) => [article]) : [articles];
  return parts.map((part, at) => mapData(briefing, part, parts.length > 1 ? `map-${at + 1}` : 'map'));
}

/** Word what a map shows, for those who don't see it. */
export function describeMap(strings: Strings, articles: readonly CompiledArticle[]): { title: string; description: string } {
  return {
    title: strings.map.title({ articles: articles.map(({ code }) => code) }),
    description: strings.map.description,
  };
}

function mapData(briefing: Briefing, articles: CompiledArticle[], id: string): MapPart {
  const { nodes, edges } = traceProvenance(briefing.claims, articles);
  const joined = joinSmall(nodes, edges);
  const kept = nodes.filter(({ key }) => !joined.has(key));
  const groups = [...new Set(joined.values())].map((group) =>
    describeGroup(
      briefing,
      group,
      nodes.filter(({ key }) => joined.get(key) === group),
    ),
  );
  const voices = [...kept.map((node) => describeVoice(briefing, node)), ...groups];
  return {
    articles,
    joined,
    map: {
      id,
      ...describeMap(stringsOf(briefing), articles),
      voices,
      edges: joinEdges(edges, joined),
      ties: listTies(briefing, articles, kept),
    },
  };
}

/** List the voices whose report one article names and another probably tells as well. */
function listTies(briefing: Briefing, articles: readonly CompiledArticle[], nodes: readonly ProvenanceNode[]): MapData['ties'] {
  const ties = listShared(briefing).flatMap(({ relation, claims }) => {
    if (relation.basis === 'stated') return [];
    const sides = claims.flatMap(({ places }) =>
      places.flatMap((place) => {
        const article = articles.find(({ code }) => code === place.article);
        return article ? [{ article, carrier: findCarrier(briefing.sources, article.authorSource, place.chain) }] : [];
      }),
    );
    const teller = sides.find(({ carrier }) => carrier && carrier !== 'own');
    const other = sides.find(({ article }) => article !== teller?.article);
    if (!teller?.carrier || teller.carrier === 'own' || !other) return [];
    return [{ from: `source:${teller.carrier.who}`, to: `article:${other.article.code}` }];
  });
  return [...Map.groupBy(ties, ({ from, to }) => `${from} ${to}`).values()]
    .flatMap((same) => same.slice(0, 1).map((tie) => ({ ...tie, claims: same.length })))
    .filter(({ from }) => nodes.some(({ key }) => key === from));
}

/** Sum up the steps that begin at voices which are drawn as one. */
export function joinEdges(edges: readonly ProvenanceEdge[], joined: ReadonlyMap<string, string>): ProvenanceEdge[] {
  const sums = new Map<string, ProvenanceEdge>();
  for (const { from, to, claims } of edges) {
    const start = joined.get(from) ?? from;
    const sum = sums.get(`${start} ${to}`) ?? { from: start, to, claims: 0 };
    sums.set(`${start} ${to}`, { ...sum, claims: sum.claims + claims });
  }
  return [...sums.values()];
}

/** Make the tree of one article, for the narrow map. */
export function mapBranches(briefing: Briefing, article: CompiledArticle): MapBranch {
  const word = ({ children, ...node }: WayTree, above: string): MapBranch => {
    const way = `${above}${node.key}`;
    const leaves = children.filter((it) => it.children.length === 0 && !isOpen(it.key));
    const rest = leaves.length > MAX_BESIDE ? leaves.toSorted((a, b) => b.claims - a.claims).slice(MAX_BESIDE - 1) : [];
    const below = children.filter((it) => !rest.includes(it)).map((it) => word(it, `${way} `));
    const ways = rest.map(({ key }) => `${way} ${key}`);
    if (rest.length) below.push({ ...describeGroup(briefing, `group:${node.key}`, rest), way: ways.join(','), children: [] });
    return { ...describeVoice(briefing, node), way, children: below };
  };
  return word(traceWays(briefing.claims, article), '');
}

/** Find the voices that are too many beside each other: which of them go into which group. */
function joinSmall(nodes: readonly ProvenanceNode[], edges: MapData['edges']): Map<string, string> {
  const alone = nodes.filter(
    ({ key }) => !isOpen(key) && edges.filter(({ from }) => from === key).length === 1 && !edges.some(({ to }) => to === key),
  );
  const byTarget = Map.groupBy(alone, ({ key }) => edges.find(({ from }) => from === key)?.to ?? '');
  return new Map(
    [...byTarget].flatMap(([target, voices]) =>
      voices.length <= MAX_BESIDE
        ? []
        : voices
            .toSorted((one, other) => other.claims - one.claims)
            .slice(MAX_BESIDE - 1)
            .map(({ key }) => [key, `group:${target}`] as const),
    ),
  );
}

function describeGroup(briefing: Briefing, key: string, members: readonly ProvenanceNode[]): MapVoice {
  const strings = stringsOf(briefing);
  const sources = briefing.sources.filter(({ id }) => members.some(({ source }) => source === id));
  const named = sources.filter(({ identity }) => identity === 'named').length;
  const claims = members.reduce((sum, it) => sum + it.claims, 0);
  return withTitle(strings, {
    key,
    label: strings.map.moreVoices({ count: members.length }),
    detail: strings.map.group({ named, claims }),
    href: href(listPath('source')),
    shape: 'group',
    named: named === members.length,
    claims,
  });
}

function describeVoice(briefing: Briefing, { key, source: id, claims, own }: ProvenanceNode): MapVoice {
  const strings = stringsOf(briefing);
  if (isArticle(key)) {
    const article = lookUp(briefing).articles.get(key.replace(/^article:/, ''));
    return withTitle(strings, {
      key,
      label: `${article?.code ?? ''} ${article?.label ?? ''}`.trim(),
      detail: strings.map.ofArticle({ claims, own }),
      href: article ? href(articlePath(article)) : '',
      shape: 'article',
      named: true,
      claims,
    });
  }
  const source = lookUp(briefing).sources.get(id);
  if (!source) return describeOpen(briefing, key, claims);
  return withTitle(strings, {
    key,
    label: source.name,
    detail: strings.map.ofVoice({ kind: describeKind(strings, source), claims, own }),
    href: href(entryPagePath('source', source.id)),
    shape: shapeOf(source),
    named: source.identity === 'named',
    claims,
  });
}

/** An origin that is not stated leads to the voice that tells without it. */
function describeOpen(briefing: Briefing, key: string, claims: number): MapVoice {
  const strings = stringsOf(briefing);
  const teller = key.slice('open:'.length);
  const article = lookUp(briefing).articles.get(teller.replace(/^article:/, ''));
  const id = article?.authorSource ?? teller;
  return withTitle(strings, {
    key,
    label: strings.map.openOrigin,
    detail: article
      ? strings.map.openByAuthor({ claims, article: article.code })
      : strings.map.openBy({ claims, name: sourceName(briefing, id) }),
    href: href(entryPagePath('source', id)),
    shape: 'open',
    named: false,
    claims,
  });
}

function withTitle({ facts }: Strings, voice: Omit<MapVoice, 'title'>): MapVoice {
  return { ...voice, title: facts.line({ label: voice.label, value: voice.detail }) };
}

/** Say what a source is: `unnamed person`, `group, members not named`. */
export function describeKind({ terms }: Strings, { kind, identity }: Pick<CompiledSource, 'kind' | 'identity'>): string {
  return terms.sourceOf[identity]({ kind });
}
