import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { posix } from 'node:path';
import { SKIP, visitParents } from 'unist-util-visit-parents';

/** The site that a copy is made of. */
export interface CopiedSite {
  /** Its public address, with a slash at its end. */
  url: URL;
  /** The paths of all files of the copy, from its folder. */
  files: ReadonlySet<string>;
}

/** Attributes that hold an address, as hast names them. */
const ADDRESSES = ['href', 'src', 'action', 'poster'];

/**
 * Make a page of a site into one that opens from a disk: its links lead from file to file, and it has no scripts, which
 * browsers do not load from there. It looks as it does where scripts are off, and says so.
 *
 * @param path the path of the page from the folder of the site: `claims/x/index.html`
 */
export function makeOfflinePage(html: string, path: string, site: CopiedSite): string {
  const tree = fromHtml(html);
  visitParents(tree, 'element', (element, parents) => {
    const parent = parents.at(-1);
    if (parent && !belongs(element)) {
      const at = parent.children.indexOf(element);
      parent.children.splice(at, 1);
      return [SKIP, at];
    }
    for (const name of ADDRESSES) {
      const value = element.properties[name];
      if (typeof value === 'string') element.properties[name] = makeRelative(value, path, site);
    }
    const { content, httpEquiv } = element.properties;
    if (String(httpEquiv) === 'refresh' && typeof content === 'string')
      element.properties['content'] = content.replace(/url=(.*)$/, (_, url: string) => `url=${makeRelative(url, path, site)}`);
    const [text] = element.children;
    if (element.tagName === 'style' && text?.type === 'text') text.value = makeOfflineStyle(text.value, path, site);
    return undefined;
  });
  addNotice(tree, site.url);
  return toHtml(tree);
}

/** Make a style into one that opens from a disk: its files are found, and it takes scripts to be off. */
export function makeOfflineStyle(css: string, path: string, site: CopiedSite): string {
  return css
    .replace(/\(\s*scripting:\s*none\s*\)/g, '(min-width:0)')
    .replace(
      /\burl\(\s*(["']?)([^"')]+)\1\s*\)/g,
      (_, quote: string, url: string) => `url(${quote}${makeRelative(url, path, site)}${quote})`,
    );
}

/** Say whether an element is of use without a server: scripts, their preloads and the policy of the site are not. */
function belongs({ tagName, properties }: Element): boolean {
  if (tagName === 'script') return String(properties['type']).endsWith('json');
  if (tagName === 'link') return !['preload', 'modulepreload'].includes(String(properties['rel']));
  return !(tagName === 'meta' && /^content-security-policy$/i.test(String(properties['httpEquiv'])));
}

/** Write a path of the site as seen from a page; what the copy lacks is on the site. */
function makeRelative(address: string, from: string, { url, files }: CopiedSite): string {
  if (!address.startsWith('/') || address.startsWith('//')) return address;
  const target = new URL(address, url);
  const path = target.pathname.startsWith(url.pathname) ? decodeURIComponent(target.pathname.slice(url.pathname.length)) : null;
  if (path === null) return target.href;
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (!files.has(file)) return target.href;
  return (file === from && target.hash ? '' : encodeURI(posix.relative(posix.dirname(from), file))) + target.hash;
}

/** Say at the foot of a page what it is. */
function addNotice(tree: Root, url: URL): void {
  visitParents(tree, { type: 'element', tagName: 'footer' }, (footer) => {
    footer.children.push(
      h('p', 'This is a copy for reading without a connection. It has no scripts: search, keys and copying are on the site, ', [
        h('a', { href: url.href }, url.href),
        '.',
      ]),
    );
  });
}
