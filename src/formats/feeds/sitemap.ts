import { x } from 'xastscript';
import { printXml } from './print-xml.ts';

const SITEMAP_PATH = '/sitemap.xml';

/**
 * Print the sitemap (sitemaps.org, 0.9). All pages show the version of the briefing and its date, so all changed with it.
 *
 * @param site the address of the site, without a slash at its end
 * @param paths the pages to be found, below the site's base
 */
export function printSitemap(site: string, paths: readonly string[], date: string): string {
  const urls = paths.map((path) => x('url', [x('loc', `${site}${path}`), x('lastmod', date)]));
  return printXml(x('urlset', { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }, urls));
}

/** Print `robots.txt`: everything may be read. */
export function printRobots(site: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${site}${SITEMAP_PATH}\n`;
}
