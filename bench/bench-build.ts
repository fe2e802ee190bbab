/** Builds one site for `npm run bench`, in a process of its own, and prints what that took: `bench-build.ts site CONTENT OUT`. */
import { build } from 'astro';
import { buildPages } from '../src/cli/build/build-pages.ts';
import { ROOT } from '../src/cli/build/build-cache.ts';
import { compileSafely } from '../src/compiler/compile-safely.ts';
import { measureFolder } from '../src/cli/build/measure-folder.ts';
import { listFiles } from '../src/cli/build/digest-files.ts';

const [kind, from = '', out = ''] = process.argv.slice(2);
if (kind === 'bare') await build({ root: from, outDir: out, logLevel: 'error' });
else {
  const { briefing, problems } = await compileSafely(from);
  if (!briefing) throw new Error(JSON.stringify(problems.slice(0, 3)));
  await buildPages({ root: ROOT, content: from, out, site: new URL(briefing.site), pdf: false, briefing });
}
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
const { pages, shares, bytes } = await measureFolder(out);
const files = (await listFiles(out)).length;
const seconds = performance.now() / 1000;
console.log(
  `\n${JSON.stringify({ seconds, cpu: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS * 1024, pages: pages + shares, files, bytes })}`,
);
