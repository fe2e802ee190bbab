/**
 * Makes the code of the pages in a folder, and renders none of them: `page-bundle.ts` starts it, in the root of the project.
 *
 * node make-code.ts ROOT FOLDER
 */
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { build, type AstroIntegration } from 'astro';
import { FACTS, foldersOf, measureFiles, type BundleFacts, type PageStyle } from './page-bundle.ts';

// Whoever has started it is gone: nobody waits for the code.
process.stdin
  .on('end', () => process.exit(1))
  .resume()
  .unref();
const [root = '', folder = ''] = process.argv.slice(2);
const { server, client } = foldersOf(folder);
const scripts = `${folder}.scripts.json`;
process.env['BRIEFING_SCRIPTS'] = scripts;
const styles = new Map<string, readonly PageStyle[]>();
await build({ root, outDir: relative(root, client), logLevel: 'warn', integrations: [keepCode()] });
const entry = (await readdir(server)).find((name) => name.startsWith('prerender-entry'));
if (entry === undefined) throw new Error('Unexpected output of Astro without `prerender-entry`, expected that of the pinned version');
const facts: BundleFacts = { entry, styles: [...styles], scripts: JSON.parse(await readFile(scripts, 'utf8')) as string[] };
await writeFile(join(folder, FACTS), JSON.stringify({ ...facts, files: await measureFiles(folder) }));
await rm(scripts);

/** Take the code that renders, and the styles of each page, at the moment when Astro would render the pages. */
function keepCode(): AstroIntegration {
  let pages: ReadonlyMap<string, { styles?: readonly PageStyle[] }> = new Map();
  return {
    name: 'keep-code',
    hooks: {
      'astro:build:setup': ({ pages: found }) => void (pages = found as typeof pages),
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer({
          name: 'keep-code',
          getStaticPaths: () => Promise.resolve([]),
          render: () => Promise.reject(new Error('Unexpected page, expected none before its code is made')),
          teardown: async () => {
            for (const [key, { styles: own = [] }] of pages) styles.set(key, own);
            await rename(join(client, '.prerender'), server);
          },
        }),
    },
  };
}
