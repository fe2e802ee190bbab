import { lookUp } from '../../model/look-up.ts';
import { claimsThatTellTheSame } from '../../compiler/origins/count-origins.ts';
import type { ChainGraph, ChainNode, ChainTie, ChainWay } from '../../formats/chain/chain-graph.ts';
import { articlePath, locator, paragraphId, entryPagePath } from '../../formats/links/links.ts';
import { relationPath } from '../../formats/links/relation-path.ts';
import type { Briefing, CompiledClaim, CompiledFigure, CompiledPlace } from '../../model/compiled.ts';
import type { Chain } from '../../model/place.ts';
import { href } from '../base/href.ts';
import { shapeOf } from '../base/voice-shape.ts';
import { capitalize, printChain, sourceName } from '../base/words.ts';
import { stringsOf, type Strings } from '../../strings/index.ts';

type Entry = CompiledClaim | CompiledFigure;

/** Resolve how a claim or figure came into the articles, with the ways of other claims that tell the same. */
export function chainGraph(briefing: Briefing, entry: Entry): ChainGraph {
  const { claims, relations } = briefing;
  const strings = stringsOf(briefing);
  const claim = claims.find((it) => it === entry);
  const together: Entry[] = claim ? claimsThatTellTheSame(claim, claims, relations) : [entry];
  const others = together.filter((it) => it !== entry);
  const ways = [entry, ...others].flatMap((it) => waysOf(briefing, it, it === entry));
  const ties = relations.flatMap(({ type, basis, claims: joined, id, code }): ChainTie[] => {
    if (type !== 'same-origin' || !joined.every((it) => together.some((other) => other.id === it))) return [];
    const origins = new Set(joined.flatMap((it) => originKey(claims.find((found) => found.id === it)) ?? []));
    const tie = { basis, text: strings.entry.oneReport[basis]({ code }), href: href(relationPath(briefing, id)) };
    // Of several ends each is tied to the next one.
    return [...origins].slice(1).map((end, at) => ({ ...tie, ends: [[...origins][at] ?? end, end] }));
  });
  const told = [entry, ...others].flatMap((it) => it.places.map((place) => printChain(briefing, place)));
  const words = [...new Set([...told, ...ties.map(({ text }) => text)])].map((chain) => strings.entry.way({ chain }));
  return {
    id: `chain-${entry.id}`,
    title: strings.entry.howCame({ code: entry.code, articles: new Set(ways.map(({ nodes }) => nodes.at(-1)?.key)).size }),
    description: words.join(' '),
    ways,
    ties,
  };
}

function waysOf(briefing: Briefing, { places }: Pick<Entry, 'places'>, own: boolean): ChainWay[] {
  const strings = stringsOf(briefing);
  return places.map(({ article, chain, inferred }) => {
    const author = lookUp(briefing).articles.get(article)?.authorSource;
    const links = chain.length > 1 && chain.at(-1) === author ? chain.slice(0, -1) : chain;
    const nodes = links.map((link) => (link === null ? openNode(strings, chain) : sourceNode(briefing, link)));
    const steps = inferred.map(({ source }) => `source:${source}`);
    return { nodes: [...nodes, articleNode(briefing, article, places)], own, inferred: new Set(steps) };
  });
}

function openNode(strings: Strings, chain: Chain): ChainNode {
  return {
    key: openKey(chain),
    kind: 'open',
    voice: { shape: 'open', named: false },
    name: strings.entry.originNotStated,
    small: null,
    href: null,
  };
}

/** One for each writer who states no origin, as origins are counted. */
function openKey(chain: Chain): string {
  return `open:${chain[1] ?? ''}`;
}

function originKey(entry: Pick<Entry, 'places'> | undefined): string | null {
  const chain = entry?.places[0]?.chain;
  return chain ? (chain[0] ? `source:${chain[0]}` : openKey(chain)) : null;
}

function sourceNode(briefing: Briefing, id: string): ChainNode {
  const strings = stringsOf(briefing);
  const source = lookUp(briefing).sources.get(id);
  const isUnnamed = source && source.kind !== 'author' && source.identity !== 'named';
  const small = isUnnamed ? (source.identity === 'group' ? strings.entry.groupNotNamed : strings.entry.notNamed) : null;
  const voice = { shape: source ? shapeOf(source) : 'open', named: source?.identity === 'named' } as const;
  const name = capitalize(sourceName(briefing, id));
  return { key: `source:${id}`, kind: 'source', voice, name, small, href: href(entryPagePath('source', id)) };
}

function articleNode(briefing: Briefing, code: string, places: readonly CompiledPlace[]): ChainNode {
  const strings = stringsOf(briefing);
  const article = lookUp(briefing).articles.get(code);
  const here = [...new Set(places.filter((it) => it.article === code).map(({ paragraph }) => paragraph))];
  const [first, ...others] = here;
  const path = article && first !== undefined ? `${articlePath(article)}#${paragraphId(first)}` : null;
  const small = first === undefined ? null : strings.base.series({ items: [locator(code, first), ...others.map((it) => `¶${it}`)] });
  const voice = { shape: 'article', named: true } as const;
  return { key: `article:${code}`, kind: 'article', voice, name: strings.entry.articleNode({ code }), small, href: path && href(path) };
}
