import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { listFiles } from './digest-files.ts';

/** What every page may load: its own site's files, and nothing that is written into the page but what its policy names by hash. */
const DIRECTIVES = {
  'default-src': `'self'`,
  'base-uri': `'self'`,
  'form-action': `'self'`,
  'img-src': `'self' data:`,
  'object-src': `'none'`,
  'require-trusted-types-for': `'script'`,
  'trusted-types': `'none'`,
};

/** Give each page of a built site its own content security policy. */
export async function writePolicies(site: string): Promise<void> {
  const pages = (await listFiles(site)).filter((file) => file.endsWith('.html'));
  await Promise.all(pages.map(async (page) => writeFile(page, addPolicy(await readFile(page, 'utf8')))));
}

/**
 * Write the content security policy (CSP level 3) of a page into its head, before all that it governs.
 *
 * Astro’s own policy names the inline styles and scripts of all pages on each of them, which is a tenth of the bytes that
 * a first view may take; this one names those of the page alone.
 */
export function addPolicy(html: string): string {
  const styles = listHashes(html, /<style\b[^>]*>(.*?)<\/style>/gs);
  const scripts = listHashes(html, /<script\b(?![^>]*(?:\bsrc=|\btype="application\/))[^>]*>(.*?)<\/script>/gs);
  const directives = Object.entries({
    ...DIRECTIVES,
    ...(styles.length ? { 'style-src': [`'self'`, ...styles].join(' ') } : {}),
    ...(scripts.length ? { 'script-src': [`'self'`, ...scripts].join(' ') } : {}),
  });
  const policy = directives.map(([name, value]) => `${name} ${value}`).join('; ');
  return html.replace(/<head>(\s*<meta charset[^>]*>)?/, `$&<meta http-equiv="content-security-policy" content="${policy}">`);
}

function listHashes(html: string, element: RegExp): string[] {
  const hashes = [...html.matchAll(element)].map(([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  return [...new Set(hashes)];
}
