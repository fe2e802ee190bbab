import { getEntry } from 'astro:content';
import type { Briefing } from '../schema/compiled.ts';

/** Get the compiled briefing. */
export async function getBriefing(): Promise<Briefing> {
  const entry = await getEntry('briefing', 'briefing');
  if (!entry) throw new Error('There is no compiled briefing: the content has problems, printed above');
  return entry.data;
}
