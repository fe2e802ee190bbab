import type { Claim } from '../../model/claim.ts';
import type { Source } from '../../model/source.ts';

/** On whose word a claim rests. */
export interface ClaimOrigins {
  /** The first links of its chains, each once. */
  known: string[];
  /** Whether a chain states none. */
  hasUnstated: boolean;
}

/** List on whose word a claim rests: the first link of each of its chains. */
export function listOrigins({ evidence }: Pick<Claim, 'evidence'>): ClaimOrigins {
  const first = evidence.map(({ chain }) => chain[0] ?? null);
  return { known: [...new Set(first.filter((id) => id !== null))], hasUnstated: first.includes(null) };
}

/**
 * Say whether two origins may be one voice: the same source, or a source and the outlet for which it speaks.
 *
 * A reporter and her newspaper → true; two reporters of one newspaper → false
 */
export function isOneVoice(one: string, other: string, sources: ReadonlyMap<string, Pick<Source, 'outlet'>>): boolean {
  return speaksFor(one, other, sources) || speaksFor(other, one, sources);
}

function speaksFor(voice: string, outlet: string, sources: ReadonlyMap<string, Pick<Source, 'outlet'>>): boolean {
  const seen = new Set<string>();
  for (let at: string | null | undefined = voice; at && !seen.has(at); at = sources.get(at)?.outlet) {
    if (at === outlet) return true;
    seen.add(at);
  }
  return false;
}
