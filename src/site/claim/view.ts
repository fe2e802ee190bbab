import { lookUp } from '../../model/look-up.ts';
import type { Briefing, CompiledClaim, CompiledRelation } from '../../model/compiled.ts';
import { stringsOf } from '../../strings/index.ts';
import { makeFact, type Fact } from '../base/facts.ts';
import { printDate } from '../base/print-date.ts';
import { joinWords, listReadings } from '../base/words.ts';

/** Another claim, and how it is related. */
export interface RelatedClaim {
  relation: CompiledRelation;
  other: CompiledClaim;
  /** How the relation joins this claim to the other: `Differs from`. */
  joins: string;
  basis: string;
}

/** What is shown of a claim, in words, wherever it is shown: note, list, page, card, paper and Markdown lay it out. */
export interface ClaimView {
  type: string;
  facts: Readonly<Record<'type' | 'hedge' | 'when' | 'inferred' | 'where' | 'inferredSteps' | 'origins' | 'by', Fact>>;
  /** The same in a line: `event · hedged: “may” · “last week” · Raqqa`. */
  brief: string;
  /** Its origins, counted, as a sentence; and whether that says more than its one chain. */
  origins: string;
  isCounted: boolean;
  /** Why steps of its chains are our reading. */
  readings: string[];
}

/** Choose the words in which a claim is shown. */
export function viewClaim(briefing: Briefing, claim: CompiledClaim): ClaimView {
  const strings = stringsOf(briefing);
  const { facts: labels, terms } = strings;
  const { type, hedge, when, where, places, origins, by } = claim;
  const date = when?.edtf ? printDate(strings, when.edtf) : null;
  const readings = listReadings(briefing, places);
  const counted = strings.evidence.origins(origins);
  return {
    type: terms.claimTypes[type],
    facts: {
      type: makeFact(labels.type, terms.claimTypes[type]),
      hedge: makeFact(labels.hedge, hedge && labels.quote({ text: hedge }), labels.noHedge),
      when: makeFact(labels.when, when && labels.time({ text: when.text, date }), labels.notStated({ label: labels.when })),
      inferred: makeFact(labels.inferred, when?.reason),
      where: makeFact(labels.where, where, labels.notStated({ label: labels.where })),
      inferredSteps: makeFact(labels.inferredSteps, readings.join(' ')),
      origins: makeFact(labels.origins, counted),
      by: makeFact(labels.by, by),
    },
    brief: [terms.claimTypes[type], hedge && strings.claim.hedged({ hedge }), when && strings.claim.time({ text: when.text, date }), where]
      .filter(Boolean)
      .join(' · '),
    origins: strings.claim.origins({ origins: counted }),
    isCounted: places.length > 1 || origins.merged !== origins.known + origins.notStated,
    readings,
  };
}

/** List the claims that are related to a claim, as entries, pages, paper and Markdown tell of them; notes do not. */
export function listRelated(briefing: Briefing, { id }: CompiledClaim): RelatedClaim[] {
  const strings = stringsOf(briefing);
  return briefing.relations
    .filter(({ claims }) => claims.includes(id))
    .flatMap((relation) =>
      relation.claims.flatMap((it) => {
        const other = it === id ? undefined : lookUp(briefing).claims.get(it);
        if (!other) return [];
        return [{ relation, other, joins: joinWords(strings, relation, id), basis: strings.terms.bases[relation.basis] }];
      }),
    );
}
