import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ContentPlan } from '../edit/change-content.ts';
import { planTable, readTable, type TablePlan } from '../import/spreadsheet.ts';
import { LARGEST_FILE } from '../compiler/read/limits.ts';
import { printProblems } from '../compiler/problems/print.ts';
import type { Problem } from '../compiler/problems/problem.ts';
import { CONTENT, runDeclared } from './shared/command.ts';
import { planOrWrite, printChanges, sayWritten } from './shared/review-change.ts';
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
  const outcome = await planOrWrite(values.content, values.write, async (content): Promise<ContentPlan<TablePlan>> => {
    const plan = planTable(kind, table, content);
    return { changes: plan.changes.map(({ path, after }) => ({ path, after })), result: plan };
  });
  if (outcome.type === 'refused') return stop(outcome.problems);
  const { edits, changes, left, problems: unfit } = outcome.result;
  if (unfit.length) return stop(unfit);
  if (!edits.length) {
    console.log('Nothing to change.');
    return 0;
  }
  console.log(printChanges(values.content, changes, `${edits.length} ${edits.length === 1 ? 'cell' : 'cells'}: ${edits.join(', ')}`));
  if (left) console.log(`\nEntries without a row stay as they are: ${left}.`);
  console.log(sayWritten(values.write, `npm run import-table -- ${file}`));
  return 0;
});

function stop(problems: readonly Problem[]): number {
  console.log(printProblems(problems));
  return 1;
}
