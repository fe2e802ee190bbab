import { expect, test } from 'vitest';
import { compareHedges } from '../../../src/compiler/hedges/compare-hedges.ts';
import { listHedges } from '../../../src/compiler/hedges/list-hedges.ts';
import { compileEditions, compileGood } from '../../briefings.ts';
import { copyMini, type Edit } from '../../mini.ts';

/** Mini-briefings in which the two tellings of the blocked berths sound so; both words stand outside of what the claims mark. */
const SAYS: { name: string; edits: Edit[]; gap: [hedged: string, plain: string, words: string[]] | null }[] = [
  { name: 'neither has any', edits: [], gap: null },
  {
    name: 'the first gives one as its hedge',
    edits: [
      { file: 'articles/harbor.md', find: 'were out of use', replace: 'were likely out of use' },
      { file: 'claims/harbor.yaml', find: 'exact: were out of use', replace: 'exact: were likely out of use' },
    ],
    gap: ['C2', 'C5', ['likely']],
  },
  {
    name: 'the second has one',
    edits: [
      { file: 'articles/ships.md', find: 'were blocked', replace: 'were perhaps blocked' },
      { file: 'claims/ships.yaml', find: 'exact: were blocked', replace: 'exact: were perhaps blocked' },
    ],
    gap: ['C5', 'C2', ['perhaps']],
  },
  {
    name: 'the other has one in the same sentence, beside its words',
    edits: [
      { file: 'articles/ships.md', find: 'were blocked', replace: 'were perhaps blocked' },
      { file: 'claims/ships.yaml', find: 'exact: were blocked', replace: 'exact: were perhaps blocked' },
      { file: 'articles/harbor.md', find: 'had to go elsewhere', replace: 'seem to have gone elsewhere' },
    ],
    gap: null,
  },
  {
    name: 'words of what is to come are none',
    edits: [
      { file: 'articles/ships.md', find: 'were blocked', replace: 'would be blocked' },
      { file: 'claims/ships.yaml', find: 'exact: were blocked', replace: 'exact: would be blocked' },
    ],
    gap: null,
  },
  {
    name: 'claims that are no tellings of one thing are not compared',
    edits: [
      { file: 'articles/ships.md', find: 'were blocked', replace: 'were perhaps blocked' },
      { file: 'claims/ships.yaml', find: 'exact: were blocked', replace: 'exact: were perhaps blocked' },
      { file: 'crosswalk.yaml', find: 'type: same-origin', replace: 'type: same-subject' },
    ],
    gap: null,
  },
  {
    name: 'of three one has a hedge: the others are told to have none',
    edits: [
      { file: 'articles/ships.md', find: 'were blocked', replace: 'were perhaps blocked' },
      { file: 'claims/ships.yaml', find: 'exact: were blocked', replace: 'exact: were perhaps blocked' },
      {
        file: 'crosswalk.yaml',
        find: '[berths-blocked-a, berths-blocked-b]',
        replace: '[berths-blocked-a, berths-blocked-b, ships-go-elsewhere]',
      },
      { file: 'crosswalk.yaml', find: ', not stated]', replace: ', not stated, not stated]' },
    ],
    gap: ['C5', 'C2', ['perhaps']],
  },
];

/** The seals of the mini-briefing hold its words; these are others. */
const unsealed: Edit = { file: 'anchors.lock' };

const codesOf = (claims: readonly { code: string }[]) => claims.map(({ code }) => code).join(' ');

test.each(SAYS)('$name', async ({ edits, gap }) => {
  const briefing = await compileGood(await copyMini([...edits, unsealed]));
  const [relation] = briefing.relations;
  const found = relation ? compareHedges(briefing, relation) : null;
  expect(found && [codesOf(found.hedged), codesOf(found.plain), found.words]).toEqual(gap);
});

test('a word is put down to who says the claim at which it stands, else to the voice of its paragraph', async () => {
  const mini = await compileGood(await copyMini());
  const lines = listHedges(mini).hedges.map(({ article, paragraph, words, speaker, claim }) =>
    [`${article.code}¶${paragraph.number}`, words, speaker, claim?.code ?? 'none'].join(' '),
  );
  expect(lines).toEqual(['A¶2 will author-a none', 'A¶3 may author-a C4', 'B¶2a might author-b none']);
});

test('every word of the briefing stands where it is said to stand, each once', async () => {
  for (const { hedges } of (await compileEditions()).map(listHedges)) {
    const keys = hedges.map(({ article, paragraph, start }) => `${article.code}¶${paragraph.number}:${start}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { paragraph, start, end, words } of hedges) expect(paragraph.text.slice(start, end)).toBe(words);
  }
});

test('what the Post is said to report loses its hedge from A¶2 to A¶16', async () => {
  const [, briefing] = await compileEditions();
  const relation = briefing?.relations.find(({ id }) => id === 'the-post-report-twice');
  const gap = briefing && relation ? compareHedges(briefing, relation) : null;
  expect([gap?.hedged[0]?.places[0]?.paragraph, gap?.words, gap?.plain[0]?.places[0]?.paragraph]).toEqual([2, ['appears'], 16]);
});
