import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestProject } from 'vitest/node';
import { buildSite, sweepSites, type BuiltSite } from './built-sites.ts';
import { hasDocuments, SITES, type SiteId } from './sites.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where a test asks for a site: see `take-site.ts`. */
    sites: string;
    /** Whether the documents of the briefing are here. */
    documents: boolean;
  }
}

/**
 * Builds the sites that tests read, one after the other and each once, while other tests run: a test asks for a site by its
 * name, and waits until it stands. Where all tests run, the sites are begun at once.
 */
export default async function buildSites(project: TestProject): Promise<() => Promise<void>> {
  await sweepSites();
  const full = project.getProvidedContext().full;
  const documents = hasDocuments();
  const stop = new AbortController();
  const builds = new Map<string, { site: Promise<BuiltSite>; ended: { code: number; text: string } | null }>();
  let last: Promise<unknown> = Promise.resolve();
  const order = (id: SiteId) => {
    const { args, fullArgs = args, ...recipe } = SITES[id];
    const site = last.then(() => buildSite({ ...recipe, args: full ? fullArgs : args }, stop.signal));
    const build: { site: Promise<BuiltSite>; ended: { code: number; text: string } | null } = { site, ended: null };
    last = site.then(
      (built) => (build.ended = { code: 200, text: JSON.stringify({ id, name: SITES[id].name, ...built }) }),
      (error: unknown) => (build.ended = { code: 500, text: String(error) }),
    );
    builds.set(id, build);
    return build;
  };

  const server = createServer(({ url = '/' }, response) => {
    const id = url.slice(1);
    if (!isSiteId(id)) return void response.writeHead(404).end();
    const { ended } = builds.get(id) ?? order(id);
    response.writeHead(ended?.code ?? 202).end(ended?.text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  project.provide('sites', `http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  project.provide('documents', documents);

  if (full) console.log(documents ? 'The briefing is read with the documents in ../shared/originals as well.' : SKIPPED);
  const isNeeded = (id: SiteId) => (full || !SITES[id].full) && (id !== 'originals' || documents);
  if (runsAll(project)) for (const id of Object.keys(SITES)) if (isSiteId(id) && isNeeded(id)) order(id);
  return async () => {
    stop.abort();
    server.close();
    server.closeAllConnections();
    await last;
  };
}

const SKIPPED = 'Skipped: the briefing with its documents, which are not in ../shared/originals.';

function isSiteId(name: string): name is SiteId {
  return Object.hasOwn(SITES, name);
}

/** Tell whether no files were named for the run. */
function runsAll({ vitest }: TestProject): boolean {
  return !('filenamePattern' in vitest) || vitest.filenamePattern === undefined;
}
