import { getEntry } from 'astro:content';
import { readFileSync } from 'node:fs';
import { memoize } from '../../model/memoize.ts';
import { stringsOf, type Strings } from '../../strings/index.ts';
import type { CompiledFile } from './briefing-loader.ts';
import type { Briefing } from '../../model/compiled.ts';

/** Get the compiled briefing. */
export async function getBriefing(): Promise<Briefing> {
  const entry = await getEntry('briefing', 'briefing');
  if (!entry) throw new Error('There is no compiled briefing: the content has problems, printed above');
  return 'file' in entry.data ? readCompiled(entry.data) : entry.data;
}

const readCompiled = memoize(({ file }: CompiledFile) => JSON.parse(readFileSync(file, 'utf8')) as Briefing);

/** Get what the site says, where a component is not given the briefing. */
export async function getStrings(): Promise<Strings> {
  return stringsOf(await getBriefing());
}
