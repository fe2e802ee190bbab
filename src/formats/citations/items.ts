import type { Briefing, CompiledArticle, CompiledChart, CompiledRelation, PageItem } from '../../model/compiled.ts';
import { KINDS, nameOf, type PageKind } from '../../model/kinds.ts';
import { articlePath, chartPath, thingPath } from '../links/links.ts';
import { relationPath } from '../links/relation-path.ts';
import type { CslItem } from './csl-item.ts';

/** Make the item of the briefing itself. `site` is its public address, without a slash at the end. */
export function briefingItem(briefing: Briefing, site: string): CslItem {
  return {
    id: slugify(briefing.title),
    type: 'report',
    title: briefing.title,
    genre: 'Research briefing',
    ...publication(briefing, `${site}/`),
  };
}

/** What a citation says of a part of the briefing, besides the briefing. */
interface Part {
  /** What tells its key from those of other parts: a code, a name. */
  key: string;
  title: string;
  /** What it is: `Claim C12`. */
  genre?: string;
  path: string;
  language?: string;
}

/** Make the item of a page, passage or entry, as a part of the briefing. */
export function partItem(briefing: Briefing, site: string, { key, title, genre, path, language }: Part): CslItem {
  return {
    id: `${key}-${slugify(briefing.title)}`,
    type: 'chapter',
    title,
    'container-title': briefing.title,
    ...(genre === undefined ? {} : { genre }),
    ...publication(briefing, `${site}${path}`),
    ...(language === undefined ? {} : { language }),
  };
}

/** Make the item of an article as this briefing gives it, or of the place in it that a fragment names. */
export function articleItem(briefing: Briefing, site: string, article: CompiledArticle, fragment = ''): CslItem {
  const { code, label, language, shows } = article;
  const genre = `${shows === 'edition' ? 'Annotated reading edition' : 'Annotated document'}, article ${code}`;
  return partItem(briefing, site, { key: code, title: label, genre, path: `${articlePath(article)}${fragment}`, language });
}

/** Make the item of a claim, source or figure: the same wherever it is cited, with the address of its own page. */
export function thingItem(briefing: Briefing, site: string, kind: PageKind, thing: PageItem): CslItem {
  const { id, code } = thing;
  const { name } = KINDS[kind];
  return partItem(briefing, site, {
    key: code,
    title: nameOf(kind, thing),
    genre: `${name.charAt(0).toUpperCase()}${name.slice(1)} ${code}`,
    path: thingPath(kind, id),
  });
}

/** Make the item of a chart. */
export function chartItem(briefing: Briefing, site: string, { id, code, title }: CompiledChart): CslItem {
  return partItem(briefing, site, { key: code, title, genre: `Chart ${code}`, path: chartPath(id) });
}

/** Make the item of a row of the crosswalk. */
export function relationItem(briefing: Briefing, site: string, { id, code, label }: CompiledRelation): CslItem {
  return partItem(briefing, site, { key: code, title: label, genre: `Side by side, row ${code}`, path: relationPath(briefing, id) });
}

function publication({ editors, version, date, language }: Briefing, address: string) {
  return {
    // Content names editors in one piece, mostly institutions: nothing tells a family name apart.
    author: editors.map((literal) => ({ literal })),
    publisher: editors.join(', '),
    edition: `Version ${version}`,
    issued: { 'date-parts': [date.split('-').map(Number)] },
    URL: address,
    language,
  };
}

/** Make a title into a key: `The mud of Port Alder` → `the-mud-of-port-alder`. */
export function slugify(title: string): string {
  const plain = title
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();
  return plain.match(/[a-z0-9]+/g)?.join('-') ?? 'briefing';
}
