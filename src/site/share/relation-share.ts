import { locator } from '../../formats/links/links.ts';
import { relationPath } from '../../formats/links/relation-path.ts';
import type { Briefing, CompiledClaim, CompiledRelation } from '../../model/compiled.ts';
import { capitalize, printChain, nameRelation } from '../base/words.ts';
import { tell } from './card-facts.ts';
import type { ShareContent } from './share-page.ts';
import { siteTagOf, stringsOf, type Strings } from '../../strings/index.ts';

/** Share a row of the crosswalk: both statements side by side, who makes them, and in what they differ. */
export function shareRelation(briefing: Briefing, { id, code, label, type, basis, claims, differences }: CompiledRelation): ShareContent {
  const strings = stringsOf(briefing);
  const both = claims.flatMap((it) => briefing.claims.find((claim) => claim.id === it) ?? []);
  const aspects = [...new Set(differences.map(({ aspect }) => aspect))];
  return {
    to: relationPath(briefing, id),
    title: `${code} ${label}`,
    language: siteTagOf(briefing),
    card: {
      kind: 'crosswalk',
      code,
      name: strings.share.relationOf({ label, relation: nameRelation(strings, { type, basis }) }),
      body: { type: 'pair', sides: both.map((claim) => ({ code: claim.code, place: printPlaces(strings, claim), text: claim.statement })) },
      facts: [
        ...both.map((claim) => ({ label: claim.code, text: printFirstChain(briefing, claim) })),
        ...(aspects.length
          ? [tell(strings.share.whatDiffers({ aspects: strings.base.series({ items: aspects.map((it) => strings.terms.aspects[it]) }) }))]
          : []),
      ],
      foot: { title: briefing.title, note: strings.share.statementsAreOurs },
    },
  };
}

function printPlaces({ base }: Strings, { places }: CompiledClaim): string {
  return base.series({ items: [...new Set(places.map(({ article, paragraph }) => locator(article, paragraph)))] });
}

function printFirstChain(briefing: Briefing, { places: [place] }: CompiledClaim): string {
  return place ? capitalize(printChain(briefing, place)) : '';
}
