import { unexpected, type Problem } from '../problems/problem.ts';
import { isReservedId } from '../../model/reserved-ids.ts';
import type { Records } from '../records/read-records.ts';

/** Check that the id of each section is its own on the page of its article, and that no two stand before one paragraph. */
export function checkSections({ articles, ...records }: Records): Problem[] {
  const { sources, claims, figures, relations, charts } = records;
  const kinds = { source: sources, claim: claims, figure: figures, relation: relations, chart: charts };
  /** Say whether an entry has an id on the page: `claim-mud-wins`, and for its notes `claim-mud-wins-p2`. */
  const isOfEntry = (id: string) =>
    Object.entries(kinds).some(
      ([kind, { ids }]) =>
        id.startsWith(`${kind}-`) && [id, id.replace(/-p\d+[a-z]?$/, '')].some((it) => ids.has(it.slice(kind.length + 1))),
    );
  return articles.flatMap(({ facts }) =>
    facts.value.sections.flatMap(({ id, before }, at): Problem[] => {
      const first = facts.value.sections.findIndex((it) => String(it.before) === String(before));
      const reserved = isReservedId(id) || isOfEntry(id);
      return [
        ...(reserved
          ? [
              unexpected(
                facts.locate(['sections', at, 'id']),
                'section-id-is-free',
                `id \`${id}\`, which another part of the page has`,
                'an id of its own',
                {
                  hint: 'links to one of the two would lead to the other: name the section by its heading, such as `the-mud`.',
                },
              ),
            ]
          : []),
        ...(first < at
          ? [
              unexpected(
                facts.locate(['sections', at, 'before']),
                'section-has-text',
                `second section before paragraph ${before}`,
                'one section',
                {
                  cause: [{ place: facts.locate(['sections', first, 'before']), reason: 'the first one stands here' }],
                  hint: 'a section needs a paragraph of its own: join the two headings in one `title`.',
                },
              ),
            ]
          : []),
      ];
    }),
  );
}
