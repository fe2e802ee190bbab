import { findCarrier } from '../../compiler/origins/carrier.ts';
import { listShared, type SharedTelling } from '../compare/shared-tellings.ts';
import type { BraidData, BraidStrand, BraidVoice } from '../../formats/braid/braid-data.ts';
import { articlePath, locator } from '../../formats/links/links.ts';
import { relationPath } from '../../formats/links/relation-path.ts';
import type { Briefing, CompiledArticle, CompiledClaim } from '../../model/compiled.ts';
import type { Chain } from '../../model/place.ts';
import { href } from '../base/href.ts';
import { sourceName } from '../base/words.ts';
import { stringsOf } from '../../strings/index.ts';

/** Each article names so many voices; of more, those that carry least are drawn as one. */
const MOST = 4;

/** Make the data of the drawing; null unless there are two articles, which are its two ends. */
export function braidData(briefing: Briefing): BraidData | null {
  const [left, right, ...more] = briefing.articles;
  if (!left || !right || more.length) return null;
  const ends = [left, right] as const;
  const strings = stringsOf(briefing);
  const shared = listShared(briefing);
  const strands = shared.map((it) => strandOf(briefing, ends, it));
  const kept = new Set(strands.map(({ through }) => through));
  const voices = ends.flatMap((article, at) => listVoices(briefing, article, at === 0 ? 'left' : 'right', kept));
  if (voices.length === 0) return null;
  return {
    id: 'braid',
    title: strings.home.braidTitle({ left: left.code, right: right.code }),
    description: strings.home.braidDescription({ strands: strands.length }),
    articles: [endOf(left), endOf(right)],
    voices,
    strands,
  };
}

const endOf = (article: CompiledArticle) => ({ code: article.code, label: article.label, href: href(articlePath(article)) });

/** Say through whom an article has a claim. */
function voiceOf(briefing: Briefing, article: CompiledArticle, chain: Chain): Pick<BraidVoice, 'key' | 'label' | 'open'> {
  const strings = stringsOf(briefing);
  const carrier = findCarrier(briefing.sources, article.authorSource, chain);
  if (carrier === 'own') return { key: `${article.code} own`, label: strings.home.authorOf({ article: article.code }), open: false };
  if (!carrier) return { key: `${article.code} open`, label: strings.home.namesNoSource({ article: article.code }), open: true };
  const { who, outlet } = carrier;
  return {
    key: `${article.code} ${who}`,
    label: strings.base.series({ items: [who, ...(outlet ? [outlet] : [])].map((id) => sourceName(briefing, id)) }),
    open: false,
  };
}

function chainIn(claim: CompiledClaim, article: CompiledArticle): Chain {
  return claim.places.find((place) => place.article === article.code)?.chain ?? [null];
}

/** List the voices of an article with the number of its claims that come through each. */
function listVoices(briefing: Briefing, article: CompiledArticle, side: BraidVoice['side'], kept: ReadonlySet<string>): BraidVoice[] {
  const voices = briefing.claims
    .filter(({ places }) => places.some((place) => place.article === article.code))
    .map((claim) => voiceOf(briefing, article, chainIn(claim, article)));
  const all = [...Map.groupBy(voices, ({ key }) => key).values()]
    .flatMap(([voice, ...others]) => (voice ? [{ ...voice, side, claims: others.length + 1 }] : []))
    .sort((a, b) => b.claims - a.claims);
  const small = all.filter(({ key }) => !kept.has(key)).slice(MOST);
  if (small.length < 2) return all;
  const strings = stringsOf(briefing);
  const claims = small.reduce((total, it) => total + it.claims, 0);
  return [
    ...all.filter((it) => !small.includes(it)),
    {
      key: `${article.code} more`,
      label: strings.home.othersIn({ count: small.length, article: article.code }),
      side,
      claims,
      open: false,
    },
  ];
}

/** A strand runs through the voice that one of the articles names; where both name one, that of the first. */
function strandOf(briefing: Briefing, ends: readonly [CompiledArticle, CompiledArticle], { relation, claims }: SharedTelling): BraidStrand {
  const strings = stringsOf(briefing);
  const sides = ends.flatMap((article) =>
    claims.flatMap((claim) => {
      const place = claim.places.find((it) => it.article === article.code);
      return place ? [{ voice: voiceOf(briefing, article, place.chain), place }] : [];
    }),
  );
  const through = (sides.find(({ voice }) => !voice.open) ?? sides[0])?.voice.key ?? '';
  return {
    key: relation.id,
    label: relation.label,
    description: sides
      .map(({ place }) =>
        strings.chart.labelled({ label: locator(place.article, place.paragraph), words: strings.chart.quoted({ text: place.quote }) }),
      )
      .join(' '),
    href: href(relationPath(briefing, relation.id)),
    through,
    stated: relation.basis === 'stated',
  };
}
