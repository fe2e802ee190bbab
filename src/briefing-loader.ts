import type { Loader, LoaderContext } from 'astro/loaders';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { compileSafely } from './cli/compile-safely.ts';
import { printProblems } from './problem/print.ts';

/**
 * Make the Astro loader that compiles a content folder into one entry.
 *
 * Its digest covers the whole compiled value, since a page depends on many files. In a build, errors fail it (warnings
 * have been printed by then); while developing, problems are printed and the last good briefing stays.
 *
 * @param compiled the file of what a build has compiled from the folder already
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
        const text = await readFile(compiled, 'utf8');
        context.store.set({ id: 'briefing', data: JSON.parse(text) as Record<string, unknown>, digest: context.generateDigest(text) });
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
