import { expect, test } from 'vitest';
import { compile } from '../../../src/compiler/index.ts';
import { printProblems } from '../../../src/compiler/problems/print.ts';
import { copyMini, type Edit } from '../../mini.ts';

/** A¶2 relays the harbor master alone, in whose outlet her words stood. */
const RELAYED: Edit[] = [
  { file: 'anchors.lock' },
  { file: 'articles/harbor.md', find: 'relays: [ines-roca, alder-gazette]', replace: 'relays: [ines-roca]' },
];

test.each<[string, Edit[], string[]]>([
  ['the outlet of a relay', [], []],
  [
    'the outlet of that outlet',
    [
      {
        file: 'sources.yaml',
        find: '  kind: publication\n  identity: named\n',
        replace: '  kind: publication\n  identity: named\n  outlet: pilots-union\n',
      },
      {
        file: 'claims/harbor.yaml',
        find: 'exact: “The mud wins every year”\n      chain: [ines-roca, alder-gazette, author-a]',
        replace: 'exact: “The mud wins every year”\n      chain: [ines-roca, alder-gazette, pilots-union, author-a]',
      },
    ],
    [],
  ],
  [
    'a publication that is nobody’s outlet',
    [{ file: 'sources.yaml', find: '  outlet: alder-gazette\n', replace: '' }],
    ['claims/harbor.yaml', 'figures/harbor.yaml', 'figures/harbor.yaml'],
  ],
])('a chain may pass through a voice, and %s', async (_, edits, files) => {
  const { problems } = await compile(await copyMini([...RELAYED, ...edits]));
  const found = problems.filter(({ fatal }) => fatal);
  expect(
    found.map(({ place, ruleId }) => [place.file, ruleId]),
    printProblems(found),
  ).toEqual(files.map((file) => [`content/${file}`, 'chain-matches-voices']));
});
