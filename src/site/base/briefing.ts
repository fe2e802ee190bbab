import { getEntry } from 'astro:content';
import { stringsOf, type Strings } from '../../strings/index.ts';
import type { Briefing } from '../../model/compiled.ts';
import { handedOver } from './handed-over.ts';

/** Get the compiled briefing: what a build hands over; while developing, the entry of the collection. */
export async function getBriefing(): Promise<Briefing> {
  const briefing = handedOver();
  if (briefing) return briefing;
  const entry = await getEntry('briefing', 'briefing');
  if (!entry) throw new Error('There is no compiled briefing: the content has problems, printed above');
  return entry.data;
}

/** Get what the site says, where a component is not given the briefing. */
export async function getStrings(): Promise<Strings> {
  return stringsOf(await getBriefing());
}
