import { unexpected, type Problem } from '../problems/problem.ts';
import type { Records } from '../records/read-records.ts';
import type { Mentions } from './find-mentions.ts';

/** Check that every name is mentioned, and that no spelling means two names in one place. */
export function checkNames({ names, articles, slugs }: Records, { byName, ambiguous }: Mentions): Problem[] {
  const byId = new Map(names.entries.map((entry) => [entry.value.id, entry]));
  // An article that could not be read may mention it.
  const isUnread = slugs.size > articles.length;
  return [
    ...names.entries.flatMap(({ value, locate }) =>
      isUnread || byName.get(value.id)?.length
        ? []
        : [
            unexpected(
              locate(['spellings']),
              'name-is-mentioned',
              `name \`${value.id}\` without a mention`,
              'spellings as an article has them',
              {
                hint: 'capitals count, and only whole words do; a spelling within a longer one of another name is no mention.',
              },
            ),
          ],
    ),
    ...ambiguous.flatMap(({ spelling, names: [first = '', second = ''], article, paragraph }) => {
      const [here, there] = [byId.get(second), byId.get(first)];
      if (!here || !there) return [];
      return [
        unexpected(
          here.locate(['spellings']),
          'mention-is-of-one-name',
          `\`${spelling}\` in ${article}¶${paragraph} for two names`,
          'one name',
          {
            cause: [{ place: there.locate(['spellings']), reason: 'the other name' }],
            hint: `say where a name is not meant: \`not: [{ article: ${article}, paragraph: ${paragraph} }]\`.`,
          },
        ),
      ];
    }),
  ];
}
