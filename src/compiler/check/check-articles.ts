import { posix } from 'node:path';
import { startOf, unexpected, type Problem } from '../problems/problem.ts';
import { id } from '../../model/place.ts';
import type { Records } from '../records/read-records.ts';

/** Check that the briefing lists every article that stands in `articles/`: what it says would else stay unpublished unseen. */
export function checkArticles({ briefing, slugs }: Pick<Records, 'briefing' | 'slugs'>): Problem[] {
  if (!briefing) return [];
  const folder = posix.dirname(briefing.file);
  return [...slugs]
    .filter((slug) => !briefing.value.articles.includes(slug))
    .map((slug) => {
      const isId = id.safeParse(slug).success;
      return unexpected(
        startOf(posix.join(folder, 'articles', `${slug}.md`)),
        'article-is-listed',
        `article \`${slug}\` that is not listed`,
        isId ? `\`${slug}\` among the \`articles\` of \`briefing.yaml\`` : 'a file named by an id, such as `the-mud.md`, that is listed',
        {
          cause: [{ place: briefing.locate(['articles']), reason: 'the list of articles' }],
          hint: `${isId ? `add \`- ${slug}\` to the list` : 'rename the file, and list it'}; or move it out of \`articles/\`.`,
        },
      );
    });
}
