import { readFile, stat } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { changeContent, settleContent, takeSnapshot, type ContentPlan } from '../edit/change-content.ts';
import { printPatch } from '../edit/print-patch.ts';
import { planTable, readTable, type TablePlan } from '../import/spreadsheet.ts';
import { LARGEST_FILE } from '../compiler/read/limits.ts';
import { printProblems } from '../compiler/problems/print.ts';
import type { Problem } from '../compiler/problems/problem.ts';
import { CONTENT, runDeclared } from './shared/command.ts';
import { TABLES, tableKindOf } from './shared/table-kind.ts';
import { UsageError } from '../compiler/problems/usage-error.ts';

const COMMAND = {
  name: 'npm run import-table',
  takes: TABLES.join('|'),
  does: 'Take back a table that `npm run export` wrote: print what it changes as a patch to review, and write it if asked.',
  options: { content: CONTENT, write: { type: 'boolean', default: false, says: 'write what the patch shows' } },
} as const;

await runDeclared(COMMAND, async ({ values, positionals }) => {
  const [file] = positionals;
  if (!file || positionals.length > 1)
    throw new UsageError(`Unexpected ${positionals.length} tables, expected one of ${TABLES.join(', ')}`);
  const kind = tableKindOf(file);
  const found = await stat(file).catch(() => null);
  if (!found?.isFile() || found.size > LARGEST_FILE)
    throw new UsageError(
      `Unexpected ${found ? 'folder, or file that is too large,' : 'missing file'} \`${file}\`, expected a table that \`npm run export\` wrote`,
    );
  const { table, problems } = readTable(basename(file), await readFile(file));
  if (!table) return stop(problems);
  const planAll = async (): Promise<ContentPlan<TablePlan>> => {
    const plan = planTable(kind, table, await takeSnapshot(values.content));
    return { changes: values.write ? plan.changes.map(({ path, after }) => ({ path, after })) : [], result: plan };
  };
  if (!values.write) await settleContent(values.content);
  const outcome = values.write ? await changeContent(values.content, planAll) : { type: 'done' as const, result: (await planAll()).result };
  if (outcome.type === 'refused') return stop(outcome.problems);
  const { edits, changes, left, problems: unfit } = outcome.result;
  if (unfit.length) return stop(unfit);
  if (!edits.length) {
    console.log('Nothing to change.');
    return 0;
  }
  const home = relative('.', values.content).split(sep).join('/');
  const files = changes.map(({ path, before, after }) => ({ path: join(home, path).split(sep).join('/'), before, after }));
  console.log(printPatch(files, `${edits.length} ${edits.length === 1 ? 'cell' : 'cells'}: ${edits.join(', ')}`).trimEnd());
  if (left) console.log(`\nEntries without a row stay as they are: ${left}.`);
  console.log(
    values.write ? '\nWritten. Run `npm run check`.' : `\nNothing is written yet: \`npm run import-table -- ${file} --write\` writes it.`,
  );
  return 0;
});

function stop(problems: readonly Problem[]): number {
  console.log(printProblems(problems));
  return 1;
}
