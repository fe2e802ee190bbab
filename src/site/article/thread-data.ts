import { lookUp } from '../../model/look-up.ts';
import { pickSides } from '../compare/pick-sides.ts';
import { describeRelation } from '../compare/describe-relation.ts';
import { locator, entryPagePath } from '../../formats/links/links.ts';
import { relationPath } from '../../formats/links/relation-path.ts';
import type { Briefing, CompiledArticle, CompiledClaim } from '../../model/compiled.ts';
import { printChain, sourceName } from '../base/words.ts';
import { href } from '../base/href.ts';
import { stringsOf } from '../../strings/index.ts';

/** What a passage answers when a reader points at it: of each annotation, by its code. */
export type Threads = Record<string, Thread>;

export interface Thread {
  /** `Claim C12`, and what it is called. */
  name: string;
  label: string;
  /** Through whom it came into the article, at each of its places there, each once. */
  who: string[];
  path: string;
  /** What stands elsewhere and belongs to it, with the sentence; `true` marks the words that differ. */
  also: { title: string; path: string; words: [string, boolean][] }[];
}

/** Collect the threads of all that an article is annotated with. */
export function threadsOf(briefing: Briefing, article: CompiledArticle): Threads {
  const refs = new Map(article.paragraphs.flatMap(({ notes }) => notes.map(({ kind, ref, id }) => [ref, { kind, id }] as const)));
  return Object.fromEntries(
    [...refs].map(([ref, { kind, id }]): [string, Thread] => {
      const common = { name: stringsOf(briefing).article.entryName({ kind, code: ref }), path: href(entryPagePath(kind, id)) };
      const claim = kind === 'claim' ? lookUp(briefing).claims.get(id) : undefined;
      const entry = claim ?? (kind === 'figure' ? lookUp(briefing).figures.get(id) : undefined);
      const here = (entry?.places ?? []).filter((place) => place.article === article.code);
      const chains = here.map((place) => printChain(briefing, place));
      const label = claim ? claim.label : entry && 'quantity' in entry ? entry.quantity : sourceName(briefing, id);
      return [ref, { ...common, label, who: [...new Set(chains)], also: claim ? describeElsewhere(briefing, article, claim) : [] }];
    }),
  );
}

function describeElsewhere(briefing: Briefing, article: CompiledArticle, claim: CompiledClaim): Thread['also'] {
  return briefing.relations
    .filter(({ claims }) => claims.includes(claim.id))
    .flatMap((relation) => {
      const claims = relation.claims.flatMap((id) => lookUp(briefing).claims.get(id) ?? []);
      const others = pickSides(briefing, relation, claims).filter((side) => side.claim.id !== claim.id);
      return others.flatMap(({ contexts: [first] }) => {
        if (!first) return [];
        const where =
          first.place.article === article.code ? `¶${first.place.paragraph}` : locator(first.place.article, first.place.paragraph);
        return [
          {
            title: describeRelation(stringsOf(briefing), relation, claim.id, where),
            path: href(relationPath(briefing, relation.id)),
            words: first.picked.map(({ text, aspects }): [string, boolean] => [text, aspects.length > 0]),
          },
        ];
      });
    });
}
