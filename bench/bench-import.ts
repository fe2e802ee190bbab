import { stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { LAYOUT, listCases } from './lib/import/list-cases.ts';
import { measureImport } from './lib/import/measure-import.ts';
import { printOutliers, printReadings } from './lib/import/print-readings.ts';
import { listReaders } from './lib/import/run-readers.ts';
import { runCommand, UsageError } from '../src/compiler/problems/usage-error.ts';

const USAGE = `npm run bench:import -- FOLDER [--only part-of-a-path] [--alone] [--most 20]

Imports every document of a folder and compares it with what it says in truth, beside other readers (--alone: without them).
${LAYOUT}`;

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    options: {
      only: { type: 'string', default: '' },
      alone: { type: 'boolean', default: false },
      most: { type: 'string', default: '20' },
      help: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
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
