import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CHARTS_PATH, EMBED_PATH, LINKSET_TYPE } from '../../formats/links/links.ts';
import { ANNOTATION_TYPE } from '../../formats/annotations/web-annotation.ts';

/** What every answer says. The policy adds to that of each page, which names its own scripts and styles: both hold. */
const ALWAYS = {
  'Content-Security-Policy': [
    `base-uri 'none'`,
    `form-action 'self'`,
    `connect-src 'self'`,
    `font-src 'self'`,
    `frame-src 'none'`,
    `img-src 'self' data:`,
    `manifest-src 'self'`,
    `worker-src 'self'`,
  ].join('; '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
};

/**
 * What all says but what is made to be shown elsewhere. Not in the rule of everything: of two policies browsers take both, so
 * that one which forbids all frames could not be taken back.
 */
const AT_HOME = { 'Content-Security-Policy': `frame-ancestors 'none'` };

/** What the pages for frames say. */
const FRAMED = { 'Content-Security-Policy': 'frame-ancestors *' };

/** Files whose names change with what they hold. */
const IMMUTABLE = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/**
 * What drawings and data say when they are opened by themselves: they load nothing, run nothing, and have nothing of the
 * site’s. PDFs are none of them: browsers do not show one that is kept apart.
 */
const DATA_POLICY = { 'Content-Security-Policy': `default-src 'none'; sandbox` };
/** What others may read from their own pages, and show there. Only pages are kept to this site, by what may frame them. */
const SHARED = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' };
/** What nobody opens as a page of this site: pictures, and books that readers of their own open. */
const SHOWN_ELSEWHERE = ['.epub', '.png'];
const DATA = ['.bib', '.cff', '.csv', '.json', '.jsonld', '.md', '.ris', '.svg', '.txt', '.xml'];

/** Types that hosts do not know by themselves, by the ends of paths. */
const TYPES: Readonly<Record<string, string>> = {
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.cff': 'application/yaml; charset=utf-8',
  'cite.json': 'application/vnd.citationstyles.csl+json; charset=utf-8',
  '.epub': 'application/epub+zip',
  '.csv-metadata.json': 'application/csvm+json',
  '.csv': 'text/csv; charset=utf-8',
  'index.jsonld': 'application/ld+json',
  'annotations.jsonld': ANNOTATION_TYPE,
  'linkset.json': LINKSET_TYPE,
  '.md': 'text/markdown; charset=utf-8',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
};

/**
 * Write the headers of a site as `_headers`, which Cloudflare Pages, Netlify and others read.
 *
 * Where several rules match an address, those hosts join the values of a header with commas: no header stands in two such
 * rules but the policy, of which browsers take each.
 *
 * @param base the path below which the site stands, with a slash at its end
 * @param immutable the folders of files that never change
 * @param top the names of what lies at the top of the site, those of folders with a slash at their end
 */
export function printHeaders(base: string, immutable: readonly string[], top: readonly string[]): string {
  const [charts, embed] = [CHARTS_PATH, EMBED_PATH].map((path) => path.slice(1));
  const home = top.filter((name) => name !== charts && name !== embed && name !== 'index.html');
  const rules = [
    ['*', ALWAYS] as const,
    ...['', 'index.html', ...home.map((name) => name.replace(/\/$/, '/*')), charts, `${charts}index.html`].map(
      (path) => [path, AT_HOME] as const,
    ),
    [`${embed}*`, FRAMED] as const,
    ...immutable.map((folder) => [`${folder}/*`, IMMUTABLE] as const),
    ...DATA.map((ending) => [`*${ending}`, { ...DATA_POLICY, ...SHARED }] as const),
    ...SHOWN_ELSEWHERE.map((ending) => [`*${ending}`, SHARED] as const),
    ...Object.entries(TYPES).map(([ending, type]) => [`*${ending}`, { 'Content-Type': type }] as const),
  ];
  return rules
    .map(([path, headers]) => [`${base}${path}`, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'))
    .join('\n\n')
    .concat('\n');
}

/** Write the headers of a built site into it. */
export async function writeHeaders(site: string, base: string): Promise<void> {
  const within = await readdir(join(site, 'search'), { withFileTypes: true }).catch(() => []);
  const parts = await Promise.all(
    within.filter((it) => it.isDirectory()).map(async ({ name }) => [name, await readdir(join(site, 'search', name))] as const),
  );
  const index = parts.filter(([, files]) => files.some((file) => file.endsWith('.json'))).map(([name]) => `search/${name}`);
  const entries = await readdir(site, { withFileTypes: true });
  const top = entries.map((it) => (it.isDirectory() ? `${it.name}/` : it.name)).filter((name) => !/^[._]/.test(name) || name === '_astro/');
  await writeFile(join(site, '_headers'), printHeaders(base, ['_astro', ...index], top.toSorted()));
}
