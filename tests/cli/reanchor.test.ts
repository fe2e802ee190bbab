import { execFile } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { printProposals, printReport } from '../../src/cli/shared/print-proposals.ts';
import { proposeAnchors } from '../../src/cli/shared/propose-anchors.ts';
import { chooseUnsealed, printLock } from '../../src/compiler/analysis/seal.ts';
import { anchorNotes } from '../../src/compiler/places/anchor-notes.ts';
import { pairOriginals } from '../../src/compiler/places/pair-originals.ts';
import { readRecords } from '../../src/compiler/records/read-records.ts';
import { listSeals } from '../../src/compiler/seals/list-seals.ts';
import { compile } from '../../src/compiler/index.ts';
import { printPatch } from '../../src/edit/print-patch.ts';
import { printProblems } from '../../src/compiler/problems/print.ts';
import { applyEdits, copyMini, type Edit } from '../mini.ts';

const run = promisify(execFile);

/** Seal what is new, as `npm run seal` does. */
async function seal(folder: string): Promise<void> {
  const { records } = await readRecords(folder);
  const { pairs } = pairOriginals(records);
  const { lines } = records.lock;
  const fresh = chooseUnsealed(listSeals(records, pairs, anchorNotes(records, pairs).notes), lines);
  await writeFile(join(folder, 'anchors.lock'), printLock([...lines, ...fresh]));
}

/** What an author may do to the mini-briefing, whose lock is current. */
const CASES: { name: string; edits: Edit[] }[] = [
  {
    name: 'words edited',
    edits: [
      { file: 'articles/harbor.md', find: 'In May, 12 of 40 berths', replace: 'In May, 13 of 40 berths' },
      { file: 'articles/harbor.md', find: 'harbor is filling with silt', replace: 'old harbor is slowly filling with silt' },
    ],
  },
  {
    name: 'a sentence moved',
    edits: [
      { file: 'articles/harbor.md', find: ' She has seen no survey since that “of 1998”.', replace: '' },
      {
        file: 'articles/harbor.md',
        find: 'one of them must go.',
        replace: 'one of them must go. She has seen no survey since that “of 1998”.',
      },
    ],
  },
  {
    name: 'a sentence deleted',
    edits: [{ file: 'articles/ships.md', find: 'The port might close “By 2030”.', replace: 'Nothing else is known.' }],
  },
  {
    name: 'words with two places alike',
    edits: [
      {
        file: 'articles/harbor.md',
        find: 'It may come to a choice for the council between',
        replace: 'All wait. It may come to a choice for the council. It may come to a choice for the council between',
      },
    ],
  },
];

/** A paragraph in which two sentences look the same, and one of them then; a claim and a waiver stand on the other. */
const REPORTS = ['Alpha', 'Beta'].map((team) => `Team ${team} said that the new pumps cut the mud by twelve percent in all basins.`);
const LOOK_ALIKES: Edit[] = [
  { file: 'articles/harbor.md', find: 'one of them must go.', replace: `one of them must go. ${REPORTS.join(' ')}` },
  {
    file: 'articles/harbor.md',
    find: 'waived:\n',
    replace: `waived:\n${['Alpha', 'Beta'].map((team) => `  - paragraph: 3\n    exact: twelve percent\n    prefix: 'Team ${team} said that the new pumps cut the mud by '\n    reason: A test.\n`).join('')}`,
  },
  {
    file: 'claims/harbor.yaml',
    find: '- id: council-must-choose',
    replace: `- id: mud-cut-by-beta
  code: C90
  label: Beta cuts the mud
  statement: The pumps of team Beta cut the mud.
  type: statistic
  evidence:
    - article: A
      paragraph: 3
      exact: Team Beta said that the new pumps cut the mud by twelve percent
      chain: [author-a]
- id: council-must-choose`,
  },
  { file: 'changes.yaml', text: '- type: reworded\n  id: paragraph:A¶3\n  reason: Two reports came.\n' },
];

describe('npm run reanchor', () => {
  test.each(CASES)('$name', async ({ name, edits }) => {
    const folder = await copyMini(edits);
    const before = await readFile(join(folder, 'claims/harbor.yaml'), 'utf8');
    const reanchoring = await proposeAnchors(folder, dirname(folder));
    expect(await readFile(join(folder, 'claims/harbor.yaml'), 'utf8'), 'nothing is applied').toBe(before);
    const patch = printPatch(reanchoring.files, printProposals(reanchoring));
    await writeFile(join(dirname(folder), 'reanchor.patch'), patch);
    await run('git', ['apply', 'reanchor.patch'], { cwd: dirname(folder) });
    const { problems } = await compile(folder);
    expect(problems, 'the report has told what is left').toEqual(reanchoring.problems);
    const report = [printReport(reanchoring, 'reanchor.patch'), patch, printProblems(problems)].join('\n=====\n');
    await expect(`${report}\n`).toMatchFileSnapshot(join(import.meta.dirname, `reanchor/${name.replaceAll(' ', '-')}.txt`));
  });

  test('proposes nothing where all is well', async () => {
    expect(await proposeAnchors(await copyMini())).toEqual({ proposals: [], values: [], files: [], retired: [], problems: [] });
  });

  test('attaches nothing to a sentence elsewhere that looks alike', async () => {
    const alike = 'A dozen crews say that the pilots’ harbor is filling with sand, says a dredging crew from Elm.';
    const setUp: Edit[] = [
      { file: 'articles/ships.md', find: 'The port might close “By 2030”.', replace: `${alike} The port might close “By 2030”.` },
    ];
    const folder = await copyMini(setUp);
    const path = join(folder, 'articles/harbor.md');
    await writeFile(path, (await readFile(path, 'utf8')).replace(/Port Alder’s harbor is .*?\. /, ''));
    expect(printProposals(await proposeAnchors(folder))).toMatch(/gone {2}C1 A¶1 `harbor is filling with silt, says a dredging crew`/);
  });

  test('moves neither a claim nor a waiver to a sentence about another subject, be it sealed or not', async () => {
    for (const isSealed of [false, true]) {
      const folder = await copyMini(LOOK_ALIKES);
      expect((await compile(folder)).problems.filter(({ fatal }) => fatal)).toEqual([]);
      if (isSealed) await seal(folder);
      await applyEdits(folder, [{ file: 'articles/harbor.md', find: ` ${REPORTS[1] ?? ''}`, replace: '' }]);
      const { proposals, files, retired } = await proposeAnchors(folder);
      expect(proposals.map(({ type, key, code }) => `${type} ${code ?? key}`).sort()).toEqual(['doubtful C90', 'doubtful waiver']);
      expect(retired).toEqual([]);
      expect(files.filter(({ after }) => after.includes('Team Alpha said that the new pumps cut the mud by twelve percent'))).toEqual([]);
    }
  });

  test.each([{ isSealed: false }, { isSealed: true }])(
    'a number corrected and back again, sealed between: $isSealed',
    async ({ isSealed }) => {
      const folder = await copyMini();
      let words = 'In May, 12 of 40 berths';
      for (const [number, was] of [
        [13, 12],
        [12, 13],
        [13, 12],
      ]) {
        const now = `In May, ${number ?? ''} of 40 berths`;
        await applyEdits(folder, [{ file: 'articles/harbor.md', find: words, replace: now }]);
        words = now;
        const reanchoring = await proposeAnchors(folder, dirname(folder));
        expect(printProposals(reanchoring)).toContain(`In May, [-${was ?? ''}-]{+${number ?? ''}+}`);
        expect(printProposals(reanchoring)).toContain(`value: [-${was ?? ''}-]{+${number ?? ''}+}`);
        await writeFile(join(dirname(folder), 'reanchor.patch'), printPatch(reanchoring.files, ''));
        await run('git', ['apply', 'reanchor.patch'], { cwd: dirname(folder) });
        expect((await compile(folder)).problems.filter(({ fatal }) => fatal)).toEqual([]);
        if (isSealed) await seal(folder);
      }
    },
  );

  test('asks first to fix what cannot be read', async () => {
    const folder = await copyMini();
    await rm(join(folder, 'sources.yaml'));
    expect(printReport(await proposeAnchors(folder), null)).toContain('missing file');
  });
});
