import { hashInline } from '../../../site/shell/own-scripts.ts';

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
