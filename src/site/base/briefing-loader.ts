import type { Loader } from 'astro/loaders';
import { compileSafely } from '../../compiler/compile-safely.ts';
import type { Compiled } from '../../compiler/index.ts';
import { printProblems } from '../../compiler/problems/print.ts';

export const LOADER = 'briefing-loader';

/**
 * Make the Astro loader that compiles a content folder into one entry, or takes what the authoring server has compiled.
 *
 * Its digest covers the whole compiled value, since a page depends on many files. In a build, errors fail it (warnings
 * have been printed by then); while developing, problems are printed and the last good briefing stays.
 *
 * @param isBundled whether only the code of the pages is made: they are handed what was compiled when they are rendered, and
 *   nothing of the content is in their code
 */
export function briefingLoader(folder: string, isBundled = false): Loader {
  return {
    name: LOADER,
    async load({ store, logger, generateDigest, watcher, refreshContextData }) {
      if (isBundled) return store.clear();
      const compiled = refreshContextData?.['compiled'] as Compiled | undefined;
      const { briefing, problems } = compiled ?? (await compileSafely(folder));
      if (briefing) store.set({ id: 'briefing', data: { ...briefing }, digest: generateDigest({ ...briefing }) });
      else if (!watcher) throw new Error(`The content in ${folder} has problems:\n${printProblems(problems)}`);
      if (watcher && problems.length) logger.warn(`\n${printProblems(problems)}`);
    },
  };
}
