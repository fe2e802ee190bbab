import type { BreadcrumbList, Thing } from 'schema-dts';
import { versionIn, type CslItem } from '../citations/csl-item.ts';

/** What linked data says of a page, an article or the briefing as citations do. Editors may be persons too: the text does not tell. */
export function describeCited({ author = [], publisher, issued, edition, genre, language, URL: url }: CslItem) {
  const [date] = issued?.['date-parts'].map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-')) ?? [];
  const organization = (name: string) => ({ '@type': 'Organization' as const, name });
  return {
    author: author.map(({ literal }) => organization(literal)),
    ...(publisher !== undefined && { publisher: organization(publisher) }),
    ...(date !== undefined && { datePublished: date, dateModified: date }),
    ...(edition !== undefined && { version: versionIn(edition) }),
    ...(genre !== undefined && { genre }),
    ...(language !== undefined && { inLanguage: language }),
    ...(url !== undefined && { url }),
  };
}

/** What a page is about besides being cited, and where it stands in the site. */
export interface PageFacts {
  type: 'WebPage' | 'CollectionPage';
  /** The name of the briefing in linked data. */
  briefing: string;
  /** The name of what the page is about. */
  about?: string | undefined;
  /** The address of its picture. */
  image: string;
}

/** A page as linked data, for what is neither the briefing nor an article: its name is its address. */
export function describePage(item: CslItem, { type, briefing, about, image }: PageFacts): Thing {
  const { URL: address = '', title = '' } = item;
  return {
    '@type': type,
    '@id': address,
    name: title,
    ...describeCited(item),
    isPartOf: { '@type': 'Report', '@id': briefing, name: item['container-title'] ?? title },
    image,
    ...(about !== undefined && { mainEntity: { '@id': about } }),
  };
}

/** The pages that lead to one, that of the briefing first; the page itself comes last. */
export function describeTrail(trail: readonly { name: string; address: string }[]): Exclude<BreadcrumbList, string> {
  return {
    '@type': 'BreadcrumbList',
    '@id': `${trail.at(-1)?.address ?? ''}#breadcrumb`,
    itemListElement: trail.map(({ name, address }, at) => ({ '@type': 'ListItem', position: at + 1, name, item: address })),
  };
}
