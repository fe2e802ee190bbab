import type { Loader, LoaderContext } from 'astro/loaders';
import { resolve } from 'node:path';
import { compileSafely } from './cli/compile-safely.ts';
import { printProblems } from './problem/print.ts';

/** Where the compiled briefing stands, as JSON. */
export type CompiledFile = { file: string };

/**
 * Make the Astro loader that compiles a content folder into one entry.
 *
 * Its digest covers the whole compiled value, since a page depends on many files. In a build, errors fail it (warnings
 * have been printed by then); while developing, problems are printed and the last good briefing stays.
 *
 * @param compiled the file of what a build has compiled from the folder already: its entry only names it, since Astro would
 *   print and parse the whole value several times on its way to the pages
 */
export function briefingLoader(folder: string, compiled?: string): Loader {
  const load = async ({ store, logger, generateDigest, watcher }: LoaderContext): Promise<void> => {
    const { briefing, problems } = await compileSafely(folder);
    if (briefing) store.set({ id: 'briefing', data: { ...briefing }, digest: generateDigest({ ...briefing }) });
    else if (!watcher) throw new Error(`The content in ${folder} has problems:\n${printProblems(problems)}`);
    if (watcher && problems.length) logger.warn(`\n${printProblems(problems)}`);
  };
  return {
    name: 'briefing-loader',
    async load(context) {
      if (compiled) {
        // Without a digest: the same content stands in another file with the next build.
        context.store.set({ id: 'briefing', data: { file: compiled } satisfies CompiledFile });
        return;
      }
      await load(context);
      const root = resolve(folder);
      context.watcher?.add(root);
      context.watcher?.on('all', (_event, path) => {
        if (resolve(path).startsWith(root)) void load(context);
      });
    },
  };
}
