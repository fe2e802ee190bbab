import type { Element } from 'hast';
import { visitParents } from 'unist-util-visit-parents';
import { imageId } from '../../model/image-id.ts';
import { ALL_KINDS, isKind, KINDS, PAGE_KINDS } from '../../model/kinds.ts';
import { isReservedId } from '../../model/reserved-ids.ts';
import { SITE_PAGES } from '../../model/site-pages.ts';
import { resolveLink } from '../markdown/resolve-links.ts';
import { closestName } from '../problems/closest-name.ts';
import { startOf, unexpected, type Problem } from '../problems/problem.ts';
import { entriesOf, type Records } from '../records/read-records.ts';

/** The ids on a page that a link may name. They are listed only for a hint: on that of an article each entry may stand in each paragraph. */
interface Parts {
  has(id: string): boolean;
  list(): string[];
}

/** What a site has: its pages by their paths, and of some of them what a link may name there. */
type SiteMap = ReadonlyMap<string, Parts | null>;

/** Folders of what is made for other sites and programs: the names of their pages are not for authors to write. */
const MADE = /^\/(?:s|embed|versions)\/./;

/** Check that the links of the texts into their own site lead to a page, and there to what they name. */
export function checkLinks(records: Records): Problem[] {
  const pages = listPages(records);
  return records.articles.flatMap(({ file, slug, paragraphs }) =>
    paragraphs.flatMap(({ tree }) => {
      const problems: Problem[] = [];
      visitParents(tree, 'element', (element: Element) => {
        const { href, dataSign } = element.properties;
        if (element.tagName !== 'a' || typeof href !== 'string' || dataSign !== undefined) return;
        const page = `/articles/${slug}/`;
        const found = findLost(resolveLink(href.startsWith('#') ? `${page}${href}` : href, { base: '/', page }), pages);
        if (!found) return;
        const { start, end } = element.position ?? startOf(file);
        problems.push(
          unexpected(
            { file, start: { line: start.line, column: start.column }, end: { line: end.line, column: end.column } },
            'link-leads-somewhere',
            `link to \`${href}\``,
            found.wanted,
            {
              hint: found.hint,
            },
          ),
        );
      });
      return problems;
    }),
  );
}

/** Find out what is wrong with a link: that it leads to no page, or on a page to nothing. */
function findLost(target: string, pages: SiteMap): { wanted: string; hint: string } | null {
  if (!target.startsWith('/') || target.startsWith('//')) return null;
  const [address = '', fragment = ''] = target.split('#', 2);
  const path = decode(address.replace(/\?.*$/, ''));
  const id = decode(fragment.replace(/:~:.*$/, ''));
  // Of a file only the page beside which it lies is known here: which there are, the build decides.
  const folder = path.replace(/[^/]+\.[^/]+$/, '');
  if (MADE.test(path)) return null;
  const ids = pages.get(folder);
  if (ids === undefined)
    return {
      wanted: 'a page of the site',
      hint: `${suggest(path, pages.keys())}write the path behind the public address, such as \`/claims/\`, or the whole address of another site.`,
    };
  if (!id || ids === null || folder !== path || ids.has(id)) return null;
  return isReservedId(id) && !/^p\d/.test(id)
    ? null
    : {
        wanted: `a part of ${path}`,
        hint: `${suggest(
          `${path}#${id}`,
          ids.list().map((it) => `${path}#${it}`),
        )}name a part that is there.`,
      };
}

function suggest(address: string, known: Iterable<string>): string {
  const near = closestName(address, known);
  return near === null ? '' : `\`${near}\` is the most like it; `;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** List the pages of the site. What was sealed once stays where it was, or leads on. */
function listPages(records: Records): SiteMap {
  const sealed = records.lock.lines.map(({ key }) => key);
  const pages = new Map<string, Parts | null>(SITE_PAGES.map((path) => [path, null]));
  const idsOf = (kind: (typeof ALL_KINDS)[number]) => [
    ...entriesOf(records, kind).ids,
    ...sealed.flatMap((key) => (key.startsWith(`${kind}:`) && !key.includes('@') ? [key.slice(kind.length + 1)] : [])),
  ];
  for (const kind of PAGE_KINDS) {
    const [list, ids] = [`/${KINDS[kind].plural}/`, idsOf(kind)];
    pages.set(list, partsOf(ids.map((id) => `${kind}-${id}`)));
    for (const id of ids) pages.set(`${list}${id}/`, null);
  }
  pages.set('/charts/', partsOf(idsOf('chart').map((id) => `chart-${id}`)));
  pages.set('/crosswalk/', partsOf(idsOf('relation').map((id) => `relation-${id}`)));
  const entries = new Set(ALL_KINDS.flatMap((kind) => [...entriesOf(records, kind).ids].map((id) => `${kind}-${id}`)));
  const articles = new Map(records.articles.map((it) => [it.slug, it]));
  for (const slug of records.slugs) {
    const page = `/articles/${slug}/`;
    const article = articles.get(slug);
    // Of an article that cannot be read nothing is known.
    pages.set(page, article ? articleParts(article, entries, sealed) : null);
    for (const part of ['cite', 'claims', 'sources', 'figures', 'crosswalk']) pages.set(`${page}${part}/`, null);
    pages.set(`/search/${slug}/`, null);
  }
  return pages;
}

function partsOf(ids: readonly string[]): Parts {
  const all = new Set(ids);
  return { has: (id) => all.has(id), list: () => ids.slice() };
}

/** Tell what a link may name on the page of an article: paragraphs, sections, notes, charts, and an entry at a paragraph. */
function articleParts({ facts: { value } }: Records['articles'][number], entries: ReadonlySet<string>, sealed: readonly string[]): Parts {
  const { paragraphs, sections, images } = value;
  const numbers = new Set(paragraphs.map(({ number }) => `p${number}`));
  const own = new Set([...numbers, ...sections.map(({ id }) => id), ...images.map(({ number }) => imageId(number))]);
  let known: ReadonlySet<string> | undefined;
  const former = () => (known ??= new Set(listFormer(value.code, sealed)));
  const isEntryAt = (id: string) =>
    [...id.matchAll(/-(?=p)/g)].some(({ index }) => entries.has(id.slice(0, index)) && numbers.has(id.slice(index + 1)));
  return {
    has: (id) => own.has(id) || entries.has(id) || isEntryAt(id) || former().has(id),
    list: () => [...own, ...entries, ...[...entries].flatMap((id) => [...numbers].map((it) => `${id}-${it}`)), ...former()],
  };
}

/** List what a link may name on the page of an article because it was sealed. */
function listFormer(code: string, sealed: readonly string[]): string[] {
  return sealed.flatMap((key) => {
    const [, kind = '', id = '', place] = /^(\w+):([^@]*)(?:@(.*))?$/.exec(key) ?? [];
    if (kind === 'paragraph' && id.startsWith(`${code}¶`)) return [`p${id.slice(code.length + 1)}`];
    if (kind === 'section' && id.startsWith(`${code}#`)) return [id.slice(code.length + 1)];
    if (!isKind(kind)) return [];
    if (place === undefined) return [`${kind}-${id}`];
    return place.startsWith(`${code}¶`) ? [`${kind}-${id}-p${place.slice(code.length + 1)}`] : [];
  });
}
