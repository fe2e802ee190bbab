import { readFile, writeFile } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { patchContent } from '../edit/apply-patch.ts';
import { changeContent } from '../edit/change-content.ts';
import { printPatch } from '../edit/print-patch.ts';
import { printProblems } from '../compiler/problems/print.ts';
import { CONTENT, runDeclared } from './shared/command.ts';
import { printProposals, printReport } from './shared/print-proposals.ts';
import { proposeAnchors } from './shared/propose-anchors.ts';
import { UsageError } from '../compiler/problems/usage-error.ts';

const COMMAND = {
  name: 'npm run reanchor',
  does: 'After a text has changed, propose a place for each selector that no longer fits, and a figure’s numbers with its words, as a patch to review.',
  options: {
    content: CONTENT,
    out: { type: 'string', default: 'reanchor.patch', value: 'FILE', says: 'the patch' },
    apply: { type: 'boolean', default: false, says: 'apply the patch, where the files are as they were' },
    json: { type: 'boolean', default: false, says: 'print what is proposed as JSON' },
  },
} as const;

await runDeclared(COMMAND, async ({ values }) => {
  if (values.apply) return apply(values.content, values.out);
  const reanchoring = await proposeAnchors(values.content);
  const { proposals, values: figures, files, retired, problems } = reanchoring;
  const text = printPatch(files, printProposals(reanchoring));
  const patch = text ? values.out : null;
  if (patch) await writeFile(patch, text);
  console.log(
    values.json ? JSON.stringify({ proposals, values: figures, retired, patch, problems }, null, 2) : printReport(reanchoring, patch),
  );
  return proposals.some(({ type }) => type !== 'doubtful') || problems.some(({ fatal }) => fatal) ? 1 : 0;
});

/** Apply a patch that was proposed before, and that its author has read. */
async function apply(content: string, file: string): Promise<number> {
  const patch = await readFile(file, 'utf8').catch(() => {
    throw new UsageError(`Unexpected missing file \`${file}\`, expected the patch that \`npm run reanchor\` writes`);
  });
  const home = relative('.', content).split(sep).join('/');
  const outcome = await changeContent(content, (found) => {
    const { changes, problems } = patchContent(patch, home, found);
    return Promise.resolve({ changes: problems.length ? [] : changes, result: { paths: changes.map(({ path }) => path), problems } });
  });
  const { problems, paths } = outcome.type === 'refused' ? { problems: outcome.problems, paths: [] } : outcome.result;
  if (problems.length) {
    console.log(printProblems(problems));
    return 1;
  }
  console.log(`${file} is applied: ${paths.join(', ')}. Write the reasons that it leaves open, and run \`npm run check\`.`);
  return 0;
}
