import { isCarriedBy } from '../../compiler/origins/carried.ts';
import { lookUp } from '../../model/look-up.ts';
import type { Briefing, CompiledClaim, CompiledFigure, CompiledSource } from '../../model/compiled.ts';
import { stringsOf } from '../../strings/index.ts';
import { makeFact, type Fact } from '../base/facts.ts';

/** What is shown of a source, in words, wherever it is shown. */
export interface SourceView {
  /** What it is: `person`, `author of a document`. */
  kind: string;
  /** What it is, and whether the text names it: `person, not named`. */
  type: string;
  facts: Readonly<Record<'kind' | 'identity' | 'role' | 'speaksFor' | 'also' | 'by', Fact>>;
  outlet: CompiledSource | null;
  /** The sources whose outlet it is. */
  writers: CompiledSource[];
}

/** What came into the articles through a source. */
export interface Carried {
  /** The claims that come from it, and those that it only passes on. */
  origin: CompiledClaim[];
  passed: CompiledClaim[];
  figures: CompiledFigure[];
}

/** Choose the words in which a source is shown. */
export function viewSource(briefing: Briefing, source: CompiledSource): SourceView {
  const { base, facts: labels, terms } = stringsOf(briefing);
  const { id, kind, identity, role, aliases, by } = source;
  const outlet = lookUp(briefing).sources.get(source.outlet) ?? null;
  return {
    kind: terms.whatSourceIs[kind],
    type: labels.identities[identity]({ kind }),
    facts: {
      kind: makeFact(labels.kind, terms.whatSourceIs[kind]),
      identity: makeFact(labels.identity, labels.identityWords[identity]),
      role: makeFact(labels.role, role, labels.notStated({ label: labels.role })),
      speaksFor: makeFact(labels.speaksFor, outlet?.name),
      also: makeFact(labels.also, base.groups({ items: aliases })),
      by: makeFact(labels.by, by),
    },
    outlet,
    writers: briefing.sources.filter((it) => it.outlet === id),
  };
}

/** Find what came into the articles through a source. */
export function listCarried({ claims, figures }: Briefing, { id }: CompiledSource): Carried {
  const isFrom = ({ places }: CompiledClaim) => places.some(({ chain: [first] }) => first === id);
  const carried = claims.filter((it) => isCarriedBy(it, id));
  return {
    origin: carried.filter(isFrom),
    passed: carried.filter((it) => !isFrom(it)),
    figures: figures.filter((it) => isCarriedBy(it, id)),
  };
}
