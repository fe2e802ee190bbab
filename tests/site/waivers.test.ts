import { expect, test } from 'vitest';
import { compile } from '../../src/compiler/index.ts';
import { listWaivers } from '../../src/site/about/inferred.ts';
import { copyMini } from '../mini.ts';

const PATTERN = {
  file: 'articles/harbor.md',
  find: 'waived:\n',
  replace: "waived:\n  - pattern: '* weeks'\n    reason: No subject of ours.\n",
};

test('readers see each waiver with its reason, and what is shown of the document only where that is shown', async () => {
  const { briefing } = await compile(await copyMini([PATTERN]));
  if (!briefing) throw new Error('it compiles');
  expect(listWaivers(briefing).map(({ code, path, value, reason }) => [code, path, value, reason])).toEqual([
    ['A', '/articles/harbor/', '“* weeks”, wherever it stands', 'No subject of ours.'],
    ['A¶3', '/articles/harbor/#p3', '“one of them”', 'A pronoun, not a count.'],
  ]);
  const [harbor, ships] = briefing.articles;
  expect([harbor?.waivers?.length, ships && 'waivers' in ships]).toEqual([2, false]);
  const { briefing: original } = await compile(await copyMini([], { documents: true }));
  expect(original?.articles[0]?.waivers?.map(({ words }) => words)).toEqual(['one of them', 'the last one']);
});
