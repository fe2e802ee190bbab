import { itemsOf, type Briefing, type CompiledFinding, type Items } from '../../model/compiled.ts';
import type { EVIDENCE_KINDS } from '../../model/finding.ts';
import { KINDS } from '../../model/kinds.ts';

type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** What a finding rests on, of one kind. */
export type Rest = { [K in EvidenceKind]: { kind: K; items: Items[K][] } }[EvidenceKind];

/** List what a finding rests on by kind, in the order in which it names them; kinds of which it names none are left out. */
export function listRests(briefing: Briefing, { rests }: CompiledFinding): Rest[] {
  const of = <K extends EvidenceKind>(kind: K) => {
    const ids: readonly string[] = rests[KINDS[kind].plural];
    return { kind, items: ids.flatMap((id) => itemsOf(briefing, kind).find((item) => item.id === id) ?? []) };
  };
  return [of('relation'), of('claim'), of('figure'), of('source')].filter(({ items }) => items.length > 0);
}
