import type { ArticleFacts } from '../model/article.ts';
import type { ParagraphNumber } from '../model/place.ts';
import { isReservedId } from '../model/reserved-ids.ts';
import type { Heading } from './tree/heading.ts';
import { slugOf } from './plan.ts';

type Section = ArticleFacts['sections'][number];

/** What ids of entries that may come later begin with; a section with such an id would have their links. */
const RESERVED = /^(?:p\d|(?:finding|claim|source|figure|name|note|chart|relation|document)-)/;

/**
 * Make sections of headings; those that stand before one paragraph are one section. A section that was there keeps its
 * id: the one of the same title, else the one at the same paragraph. One that no heading stands for any more stays, if its
 * paragraph does.
 */
export function arrangeSections(
  headings: readonly Heading[],
  numbers: readonly ParagraphNumber[],
  earlier: readonly Section[] = [],
): { sections: Section[]; notes: string[] } {
  const notes: string[] = [];
  const places = [...new Set(headings.map(({ before }) => before))];
  const ids = new Set<string>();
  const sections = places.map((before): Section => {
    const titles = headings.filter((heading) => heading.before === before).map(({ title }) => title);
    if (titles.length > 1)
      notes.push(`The headings ${titles.map((title) => `“${title}”`).join(' and ')} stand before one paragraph, and are one section.`);
    const title = titles.join(' · ');
    const number = numbers[before - 1] ?? before;
    const same =
      earlier.find((it) => it.title === title) ??
      earlier.find((it) => it.before === number && !headings.some((heading) => heading.title === it.title));
    const id = uniqueId(same?.id ?? idOf(title, places.indexOf(before)), ids);
    ids.add(id);
    return { id, title, before: number };
  });
  for (const section of earlier) {
    if (ids.has(section.id)) continue;
    const stays = numbers.includes(section.before) && !sections.some(({ before }) => before === section.before);
    if (stays) sections.push(section);
    notes.push(
      `The section \`${section.id}\` ${stays ? 'stays, though no heading of the file stands for it' : 'is gone: the file has no heading for it any more'}.`,
    );
  }
  sections.sort((one, other) => numbers.indexOf(one.before) - numbers.indexOf(other.before));
  if (new Set(headings.map(({ level }) => level)).size > 1)
    notes.push('Headings of all levels became sections; which of them were part of another is not kept.');
  return { sections, notes };
}

function idOf(title: string, index: number): string {
  const slug = slugOf(title);
  return !slug || RESERVED.test(slug) || isReservedId(slug) ? `section-${slug || index + 1}` : slug;
}

function uniqueId(wanted: string, taken: ReadonlySet<string>): string {
  let id = wanted;
  for (let at = 2; taken.has(id); at++) id = `${wanted}-${at}`;
  return id;
}
