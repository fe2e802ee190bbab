import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import type { PageBundle } from './page-bundle.ts';
import { shareStyles, type SharedStyles } from './share-styles.ts';
import { writeNoted, type Written } from '../write-site.ts';

/** A page or a file as Astro routes it, as far as it matters here. */
interface Route {
  route: string;
  component: string;
  type: string;
}

/** The part of Astro’s application that renders; `astro` is pinned to one version, and `tests/cli/build` compares its pages with ours. */
interface PageApp {
  manifest: { site?: string; routes: readonly { routeData: Route }[] };
  setInternals(internals: { pagesByKeys: SharedStyles['styles'] }): void;
  setOptions(options: {
    settings: { scripts: readonly never[] };
    logger: { options: { destination: { write: (event: LogEvent) => void } } };
  }): void;
  /** What `getStaticPaths` of a route gave, by the paths that were made of it. */
  routeCache: { get(route: Route): { staticPaths?: { keyed: ReadonlyMap<string, FileContext> } } | undefined };
  getComponentByRoute(route: Route): Promise<{ GET(context: FileContext & { site: URL }): Response | Promise<Response> }>;
  render(request: Request, options: { routeData: Route }): Promise<Response>;
}

/** What the module of a file of data is given. */
interface FileContext {
  params?: object;
  props?: object;
}

interface LogEvent {
  level: string;
  label: string | null;
  message: string;
}

interface RenderOptions {
  bundle: PageBundle;
  /** The public address, with the path below which the site stands. */
  site: URL;
  out: string;
  /** What is done to each page before it is written. */
  finish: (html: string) => string;
}

/**
 * Render every page and every file of data into a folder, one after the other: the way from what was compiled to a site. Gives
 * what was written.
 *
 * @throws what a page throws, or an error if two pages have one address
 */
export async function renderPages({ bundle, site, out, finish }: RenderOptions): Promise<Written> {
  const { app } = (await import(pathToFileURL(join(bundle.server, bundle.entry)).href)) as { app: PageApp };
  app.manifest.site = site.origin;
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: sayWarning } } } });
  const written: Written = { files: new Map(), folders: new Set() };
  const renderPage = async (path: string, route: Route) => {
    const address = new URL(site.pathname + (path && `${path}/`), site);
    return (await app.render(new Request(address), { routeData: route })).text();
  };
  app.setInternals({ pagesByKeys: new Map() });
  const [any] = app.manifest.routes.filter(({ routeData }) => routeData.component === 'src/pages/404.astro');
  if (!any) throw new Error('Unexpected routes without `src/pages/404.astro`, expected one');
  const shared = shareStyles(bundle, await renderPage('404', any.routeData));
  app.setInternals({ pagesByKeys: shared.styles });
  for (const [path, css] of shared.files) writeNoted(out, path, css, written);
  for (const { pathname, route } of await new StaticPaths(app as never).getAll()) {
    const path = pathname.replace(/^\/|\/$/g, '');
    const file = route.type === 'page' ? pageFile(path) : path;
    if (written.files.has(file))
      throw new Error(`Unexpected second page at ${pathname}, of ${route.component}, expected one page for each address`);
    if (route.type === 'page') writeNoted(out, file, finish(shared.strip(await renderPage(path, route), route.component)), written);
    else writeNoted(out, file, await printFile(app, site, route, pathname), written);
  }
  return written;
}

/** Name the file of a page, as hosts look for it. */
function pageFile(path: string): string {
  if (path === '404') return '404.html';
  return path ? `${path}/index.html` : 'index.html';
}

/** Let the module of a file of data print it, with no more around it than such modules ask for. */
async function printFile(app: PageApp, site: URL, route: Route, pathname: string): Promise<string | Uint8Array> {
  const { GET } = await app.getComponentByRoute(route);
  const { params = {}, props = {} } = app.routeCache.get(route)?.staticPaths?.keyed.get(pathname) ?? {};
  const response = await GET({ params, props, site: new URL(site.origin) });
  return new Uint8Array(await response.arrayBuffer());
}

function sayWarning({ level, label, message }: LogEvent): void {
  if (level === 'warn' || level === 'error') console.error(label ? `[${label}] ${message}` : message);
}
