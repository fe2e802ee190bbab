import { getEntry } from 'astro:content';
import type { Briefing, CompiledClaim, CompiledFigure, CompiledSource } from '../schema/compiled.ts';

/** Get the compiled briefing. */
export async function getBriefing(): Promise<Briefing> {
  const entry = await getEntry('briefing', 'briefing');
  if (!entry) throw new Error('There is no compiled briefing: the content has problems, printed above');
  return entry.data;
}

/** Index claims, sources and figures by their codes. */
export function indexByCode({ claims, sources, figures }: Briefing): ReadonlyMap<string, CompiledClaim | CompiledSource | CompiledFigure> {
  return new Map([...claims, ...sources, ...figures].map((item) => [item.code, item]));
}
