import type { Briefing, CompiledArticle, CompiledChart, CompiledRelation, PageItem } from '../../model/compiled.ts';
import { nameOf, type Kind, type PageKind } from '../../model/kinds.ts';
import { articlePath, chartPath, entryPagePath } from '../links/links.ts';
import { relationPath } from '../links/relation-path.ts';
import type { CslItem } from './csl-item.ts';
import { stringsOf } from '../../strings/index.ts';

/** Make the item of the briefing itself. `site` is its public address, without a slash at the end. */
export function briefingItem(briefing: Briefing, site: string): CslItem {
  return {
    id: slugify(briefing.title),
    type: 'report',
    title: briefing.title,
    genre: stringsOf(briefing).citations.briefing,
    ...publication(briefing, `${site}/`),
  };
}

/** What a citation says of a part of the briefing, besides the briefing. */
interface Part {
  /** What tells its key from those of other parts: a code, a name. */
  key: string;
  /** Its name, after its code if it has one: `C12. The bodies found`. */
  title: string;
  /** What it is: `Claim`. */
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
  const { citations } = stringsOf(briefing);
  const genre = shows === 'edition' ? citations.edition : citations.document;
  return partItem(briefing, site, { key: code, title: `${code}. ${label}`, genre, path: `${articlePath(article)}${fragment}`, language });
}

/** Make the item of an entry with a page: the same wherever it is cited, with the address of its own page. */
export function entryItem(briefing: Briefing, site: string, kind: PageKind, entry: PageItem): CslItem {
  return itemOfEntry(briefing, site, { kind, entry: entry, path: entryPagePath(kind, entry.id) });
}

/** Make the item of a chart. */
export function chartItem(briefing: Briefing, site: string, chart: CompiledChart): CslItem {
  return itemOfEntry(briefing, site, { kind: 'chart', entry: chart, path: chartPath(chart.id) });
}

/** Make the item of a row of the crosswalk. */
export function relationItem(briefing: Briefing, site: string, relation: CompiledRelation): CslItem {
  return itemOfEntry(briefing, site, { kind: 'relation', entry: relation, path: relationPath(briefing, relation.id) });
}

interface Entry {
  kind: Kind;
  entry: { code: string } & Parameters<typeof nameOf>[1];
  path: string;
}

function itemOfEntry(briefing: Briefing, site: string, { kind, entry, path }: Entry): CslItem {
  const genre = stringsOf(briefing).citations.genre({ kind });
  return partItem(briefing, site, { key: entry.code, title: `${entry.code}. ${nameOf(kind, entry)}`, genre, path });
}

function publication(briefing: Briefing, address: string) {
  const { editors, version, date, language } = briefing;
  const { citations } = stringsOf(briefing);
  return {
    locale: citations.locale,
    // Content names editors in one piece, mostly institutions: nothing tells a family name apart.
    author: editors.map((literal) => ({ literal })),
    publisher: editors.join(', '),
    edition: citations.version({ version }),
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
