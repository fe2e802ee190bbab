import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { settleContent, takeSnapshot } from '../edit/change-content.ts';
import { printTable } from '../import/spreadsheet.ts';
import { KINDS } from '../model/kinds.ts';
import { CONTENT, runDeclared } from './shared/command.ts';
import { TABLES, tableKindOf } from './shared/table-kind.ts';
import { UsageError } from '../compiler/problems/usage-error.ts';

const COMMAND = {
  name: 'npm run export',
  takes: TABLES.join('|'),
  does: 'Write the entries of a kind as a table to edit in a spreadsheet, one row each; `npm run import-table` takes it back.',
  options: { content: CONTENT, out: { type: 'string', default: '.', value: 'FOLDER', says: 'where the table comes to be' } },
} as const;

await runDeclared(COMMAND, async ({ values, positionals }) => {
  const [name] = positionals;
  if (!name || positionals.length > 1)
    throw new UsageError(`Unexpected ${positionals.length} tables, expected one of ${TABLES.join(', ')}`);
  const kind = tableKindOf(name);
  if (!existsSync(values.content)) throw new UsageError(`Unexpected \`--content\`: there is no folder ${values.content}`);
  const file = name === basename(name) ? join(values.out, name) : name;
  // What somebody has edited there is not written over.
  if (existsSync(file))
    throw new UsageError(`Unexpected ${file}, expected no file yet: move it away, or name another folder with \`--out\``);
  await settleContent(values.content);
  const { text, count } = printTable(kind, await takeSnapshot(values.content));
  await writeFile(file, text, { flag: 'wx' });
  console.log(`${count} ${count === 1 ? kind : KINDS[kind].plural}: ${file}`);
  console.log(`Edit it and save it as CSV; \`npm run import-table -- ${file}\` then shows what it changes.`);
  return 0;
});
