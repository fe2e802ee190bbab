import { unexpected, type Problem } from '../problems/problem.ts';
import type { Records } from '../records/read-records.ts';

/** Warn of articles that are still being worked on. */
export function checkDrafts({ articles }: Pick<Records, 'articles'>): Problem[] {
  return articles
    .filter(({ facts }) => facts.value.draft)
    .map(({ facts }) =>
      unexpected(facts.locate(['draft']), 'article-is-finished', `draft of article ${facts.value.code}`, 'an article that is finished', {
        hint: 'write its `summary`, name who speaks in each paragraph, cover its numerals by figures; then delete this line.',
      }),
    );
}
