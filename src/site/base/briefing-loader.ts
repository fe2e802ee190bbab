import type { Loader } from 'astro/loaders';
import { compileSafely } from '../../compiler/compile-safely.ts';
import type { Compiled } from '../../compiler/index.ts';
import { printProblems } from '../../compiler/problems/print.ts';

export const LOADER = 'briefing-loader';

/** Where the compiled briefing stands, as JSON. */
export type CompiledFile = { file: string };

/**
 * Make the Astro loader that compiles a content folder into one entry, or takes what the authoring server has compiled.
 *
 * Its digest covers the whole compiled value, since a page depends on many files. In a build, errors fail it (warnings
 * have been printed by then); while developing, problems are printed and the last good briefing stays.
 *
 * @param file that of what a build has compiled from the folder already: its entry only names it, since Astro would
 *   print and parse the whole value several times on its way to the pages
 */
export function briefingLoader(folder: string, file?: string): Loader {
  return {
    name: LOADER,
    async load({ store, logger, generateDigest, watcher, refreshContextData }) {
      if (file) {
        // Without a digest: the same content stands in another file with the next build.
        store.set({ id: 'briefing', data: { file } satisfies CompiledFile });
        return;
      }
      const compiled = refreshContextData?.['compiled'] as Compiled | undefined;
      const { briefing, problems } = compiled ?? (await compileSafely(folder));
      if (briefing) store.set({ id: 'briefing', data: { ...briefing }, digest: generateDigest({ ...briefing }) });
      else if (!watcher) throw new Error(`The content in ${folder} has problems:\n${printProblems(problems)}`);
      if (watcher && problems.length) logger.warn(`\n${printProblems(problems)}`);
    },
  };
}
