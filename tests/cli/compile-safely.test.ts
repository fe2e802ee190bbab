import { expect, test } from 'vitest';
import { compileSafely, openCompiler } from '../../src/compiler/compile-safely.ts';
import { compile } from '../../src/compiler/index.ts';
import { printProblems } from '../../src/compiler/problems/print.ts';
import { FULL } from '../full.ts';
import { applyEdits, copyMini, type Edit } from '../mini.ts';

test.runIf(FULL)('gives what the compiler gives', async () => {
  const content = await copyMini();
  expect(await compileSafely(content)).toEqual(await compile(content));
});

/** What parsing may take too much of; that a process is ended for either is tested in `limited-process.test.ts`. */
const NEEDS = [
  // Runs of backticks, each of another length: every one looks for its end in vain.
  [
    'time',
    Array.from({ length: 1100 }, (_, at) => '`'.repeat(at + 1)).join(' '),
    { processorTime: 1000, memory: 1000 },
    'more than 1 seconds of processor time',
  ],
  ['memory', 'a *b* '.repeat(300_000), { processorTime: 60_000, memory: 150 }, 'more memory than there is'],
] as const;

test.each(FULL ? NEEDS : NEEDS.slice(0, 1))(
  'a text that takes a parser too much %s is a problem at its file',
  async (_, text, limits, need) => {
    const content = await copyMini([{ file: 'articles/harbor.md', find: 'It may come to a choice', replace: text }]);
    const { briefing, problems } = await compileSafely(content, undefined, limits);
    expect(briefing).toBeNull();
    expect(printProblems(problems))
      .toBe(`content/articles/harbor.md:1:1  error  Unexpected text that needs ${need} to parse, expected one that can be parsed  file-can-be-parsed
  Hint: look for quotations, lists, brackets or stars that nest or repeat without end.
1 error`);
  },
  300_000,
);

test.runIf(FULL)(
  'words of a page are found as `npm run annotate` finds them, and take no longer than a text may',
  async () => {
    const compiler = openCompiler(await copyMini(), undefined, { processorTime: 1000, memory: 1000 });
    const words = { slug: 'harbor', paragraph: '3', words: 'the', nth: 2 };
    expect(await compiler.find(words)).toMatchObject({ article: 'A', paragraph: 3, exact: 'the', prefix: 'and ' });
    expect(await compiler.find({ ...words, slug: 'none' })).toBeNull();
    await expect(compiler.find({ ...words, words: 'the ferry and the fish '.repeat(20_000) })).rejects.toThrow(
      'Unexpected words that need more than 1 seconds of processor time to find, expected fewer words.',
    );
    expect(await compiler.find(words)).not.toBeNull();
    await compiler.close();
  },
  300_000,
);

/** What is changed, one after the other, and which rules are then broken. */
const STEPS: [edits: Edit[], rules: string][] = [
  [[], ''],
  [
    [{ file: 'articles/harbor.md', find: 'Ines Roca, the harbor master', replace: 'Ines Roca, once the harbor master' }],
    'ids-are-sealed, words-stay',
  ],
  [[{ file: 'articles/harbor.md', find: 'The mud wins every year', replace: 'The sand wins every year' }], 'quote-matches-once'],
  [
    [
      {
        file: 'articles/harbor.md',
        find: 'summary: The harbor loses berths to mud.',
        replace: 'summary: |\n  The harbor loses\n  berths to mud.',
      },
    ],
    'quote-matches-once',
  ],
  [[{ file: 'articles/harbor.md', find: 'The sand wins every year', replace: 'The mud wins every year' }], 'ids-are-sealed, words-stay'],
  [[{ file: 'claims/ships.yaml', find: 'exact: were blocked', replace: 'exact: was blocked' }], 'quote-matches-once'],
  [[{ file: 'sources.yaml', find: 'id: pilots-union', replace: 'id: union-of-pilots' }], 'source-exists, quote-matches-once'],
  [[{ file: 'figures/ships.yaml' }], 'source-exists, numeral-is-figure, quote-matches-once'],
  [[{ file: 'articles/ships.md', text: 'No front matter.' }], 'front-matter-exists, source-exists'],
  [[{ file: 'crosswalk.yaml', text: '- id: [' }], 'front-matter-exists, source-exists, yaml-is-valid'],
];

test('checking again, after whatever changes, gives what a check from the start gives', async () => {
  const content = await copyMini();
  const compiler = openCompiler(content);
  for (const [edits, rules] of FULL ? STEPS : STEPS.slice(0, 3)) {
    await applyEdits(content, edits);
    const { counts, problems } = await compiler.check();
    const fresh = await compile(content);
    expect(problems).toEqual(fresh.problems);
    expect(await compiler.compile()).toEqual(fresh);
    expect(counts?.claims).toBe(fresh.briefing?.claims.length);
    expect([...new Set(problems.map(({ ruleId }) => ruleId))].join(', ')).toBe(rules);
  }
  await compiler.close();
});
