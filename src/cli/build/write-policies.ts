import { readFile, writeFile } from 'node:fs/promises';
import { hashInline } from '../../site/shell/own-scripts.ts';
import { listFiles } from './digest-files.ts';

/** What every page may load: its own site's files, and nothing that is written into the page but what its policy names by hash. */
const DIRECTIVES = {
  'default-src': `'self'`,
  'base-uri': `'none'`,
  'form-action': `'self'`,
  'img-src': `'self' data:`,
  'object-src': `'none'`,
  'require-trusted-types-for': `'script'`,
  'trusted-types': `'none'`,
};

/**
 * Give each page of a built site its own content security policy.
 *
 * @param scripts the names of the scripts that the build made: `'sha256-…'`
 */
export async function writePolicies(site: string, scripts: ReadonlySet<string>): Promise<void> {
  const pages = (await listFiles(site)).filter((file) => file.endsWith('.html'));
  await Promise.all(pages.map(async (page) => writeFile(page, addPolicy(await readFile(page, 'utf8'), scripts))));
}

/**
 * Write the content security policy (CSP level 3) of a page into its head, before all that it governs.
 *
 * Astro’s own policy names the inline styles and scripts of all pages on each of them, which is a tenth of the bytes that
 * a first view may take; this one names those of the page alone. Of its scripts it names those that the build made: one
 * that came into the page in any other way does not run.
 */
export function addPolicy(html: string, made: ReadonlySet<string>): string {
  const styles = listHashes(html, /<style\b[^>]*>(.*?)<\/style>/gs);
  const scripts = listHashes(html, /<script\b(?![^>]*(?:\bsrc=|\btype="application\/))[^>]*>(.*?)<\/script>/gs);
  const directives = Object.entries({
    ...DIRECTIVES,
    ...(styles.length ? { 'style-src': [`'self'`, ...styles].join(' ') } : {}),
    ...(scripts.length ? { 'script-src': [`'self'`, ...scripts.filter((it) => made.has(it))].join(' ') } : {}),
  });
  const policy = directives.map(([name, value]) => `${name} ${value}`).join('; ');
  return html.replace(/<head>(\s*<meta charset[^>]*>)?/, `$&<meta http-equiv="content-security-policy" content="${policy}">`);
}

function listHashes(html: string, element: RegExp): string[] {
  return [...new Set([...html.matchAll(element)].map(([, text = '']) => hashInline(text)))];
}
