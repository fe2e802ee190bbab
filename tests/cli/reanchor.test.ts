import { execFile } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { printProposals, printReport } from '../../src/cli/shared/print-proposals.ts';
import { proposeAnchors } from '../../src/cli/shared/propose-anchors.ts';
import { compile } from '../../src/compiler/index.ts';
import { printPatch } from '../../src/edit/print-patch.ts';
import { printProblems } from '../../src/compiler/problems/print.ts';
import { copyMini, type Edit } from '../mini.ts';

const run = promisify(execFile);

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
    expect(printProposals(await proposeAnchors(folder))).toMatch(
      /gone {2}C1 A¶1 `harbor is filling with silt, says a dredging crew`/,
    );
  });

  test('asks first to mend what cannot be read', async () => {
    const folder = await copyMini();
    await rm(join(folder, 'sources.yaml'));
    expect(printReport(await proposeAnchors(folder), null)).toContain('missing file');
  });
});
