import { stat } from 'node:fs/promises';
import { LAYOUT, listCases } from './lib/import/list-cases.ts';
import { measureImport } from './lib/import/measure-import.ts';
import { printOutliers, printReadings } from './lib/import/print-readings.ts';
import { listReaders } from './lib/import/run-readers.ts';
import { runDeclared } from '../src/cli/shared/command.ts';
import { UsageError } from '../src/compiler/problems/usage-error.ts';

const USAGE = 'npm run bench:import -- FOLDER [options]; `--help` lists the options';

const COMMAND = {
  name: 'npm run bench:import',
  takes: 'FOLDER',
  does: `Import every document of a folder and compare it with what it says in truth, beside other readers.\n${LAYOUT}`,
  options: {
    only: { type: 'string', default: '', value: 'PART', says: 'only those whose path has this part' },
    alone: { type: 'boolean', default: false, says: 'without the other readers' },
    most: { type: 'string', default: '20', value: '20', says: 'how many differences are printed' },
  },
} as const;

await runDeclared(COMMAND, async ({ values, positionals }) => {
  const [folder] = positionals;
  const isFolder = folder !== undefined && (await stat(folder).catch(() => null))?.isDirectory();
  if (!isFolder || !/^\d+$/.test(values.most))
    throw new UsageError(`Unexpected ${folder ? `\`${folder}\`` : 'no folder'}, expected one: ${USAGE}`);
  const cases = (await listCases(folder)).filter(({ path }) => path.includes(values.only));
  if (!cases.length) throw new UsageError(`Unexpected folder without documents, expected one: ${USAGE}`);
  const readers = await listReaders(!values.alone);
  const readings = await measureImport(cases, readers, (path) => {
    if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${path.slice(0, 100)}`);
  });
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
  console.log(printReadings(readings));
  console.log(`\n${printOutliers(readings, Number(values.most))}`);
  return readings.some(({ reader, outcome }) => reader === 'import' && outcome === 'crashed') ? 1 : 0;
});
