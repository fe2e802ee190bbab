import { getEntry } from 'astro:content';
import { readFileSync } from 'node:fs';
import { stringsOf, type Strings } from '../../strings/index.ts';
import type { Briefing } from '../../model/compiled.ts';

/**
 * Get the compiled briefing: what a build has compiled, from the file that `BRIEFING_COMPILED` names; while developing, the
 * entry of the collection.
 */
export async function getBriefing(): Promise<Briefing> {
  const file = process.env['BRIEFING_COMPILED'];
  if (file) return readCompiled(file);
  const entry = await getEntry('briefing', 'briefing');
  if (!entry) throw new Error('There is no compiled briefing: the content has problems, printed above');
  return entry.data;
}

let known: { file: string; briefing: Briefing } | null = null;

/** Read a file once: all pages of a build have the very same value. */
function readCompiled(file: string): Briefing {
  if (known?.file !== file) known = { file, briefing: JSON.parse(readFileSync(file, 'utf8')) as Briefing };
  return known.briefing;
}

/** Get what the site says, where a component is not given the briefing. */
export async function getStrings(): Promise<Strings> {
  return stringsOf(await getBriefing());
}
