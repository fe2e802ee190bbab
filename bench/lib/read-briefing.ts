import { compileSafely } from '../../src/compiler/compile-safely.ts';
import type { Briefing } from '../../src/model/compiled.ts';

/** Compile a folder of content. @throws an error that names the first problems, if nothing comes of it */
export async function readBriefing(content: string): Promise<Briefing> {
  const { briefing, problems } = await compileSafely(content);
  if (!briefing) throw new Error(JSON.stringify(problems.slice(0, 3)));
  return briefing;
}
