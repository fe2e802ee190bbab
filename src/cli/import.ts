import { readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { readRecords } from '../compiler/records/read-records.ts';
import { carryOut } from '../import/carry-out.ts';
import { planImport, planUndo } from '../import/plan-import.ts';
import { printReport } from '../import/print-report.ts';
import { MAX_BYTES, reportSize, type ReadOptions } from '../import/read-document.ts';
import { HABITS, type Habit } from '../import/text/split-paragraphs.ts';
import { printProblems } from '../compiler/problems/print.ts';
import type { Problem } from '../compiler/problems/problem.ts';
import { importSafely } from './import-safely.ts';
import { UsageError, runCommand } from '../compiler/problems/usage-error.ts';

const USAGE = `npm run import -- FILE [--own] [--slug name] [--keep "words"]… [--paragraphs ${HABITS.join('|')}] [--encoding name] [--dry-run], or NAME --remove [--own]`;

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    options: {
      content: { type: 'string', default: 'content' },
      own: { type: 'boolean', default: false },
      remove: { type: 'boolean', default: false },
      slug: { type: 'string' },
      paragraphs: { type: 'string' },
      encoding: { type: 'string' },
      keep: { type: 'string', multiple: true, default: [] },
      'dry-run': { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  const { content, own, slug } = values;
  const [name] = positionals;
  if (!name || positionals.length > 1) throw new UsageError(`Unexpected ${positionals.length} files, expected one: ${USAGE}`);
  const { records, problems } = await readRecords(content);
  const unreadable = problems.filter(({ fatal, place }) => fatal && /\/(?:briefing|sources)\.yaml$/.test(place.file));
  if (own && unreadable.length) return stop(unreadable);

  const plan = values.remove
    ? await planUndo(name, content, records, own)
    : await planFile(name, { habit: readHabit(values.paragraphs), encoding: values.encoding, keep: values.keep });
  if (plan.problems.length) return stop(plan.problems);
  const links = values['dry-run'] ? [] : await carryOut(content, plan);
  if (links.length) return stop(links);
  for (const { path, text } of plan.writes) {
    const verb = text === null ? 'removed' : 'written';
    console.log(`${join(content, path)}: ${values['dry-run'] ? `would be ${verb}` : verb}`);
  }
  for (const line of plan.lines) console.log(line);
  return 0;

  async function planFile(path: string, options: ReadOptions) {
    const found = await stat(path).catch(() => null);
    if (!found?.isFile())
      throw new UsageError(`Unexpected ${found ? 'folder' : 'missing file'} \`${path}\`, expected a document: ${USAGE}`);
    const file = basename(path);
    if (found.size > MAX_BYTES) return { writes: [], lines: [], problems: [reportSize(file, found.size)] };
    const { imported, problems } = await importSafely(file, await readFile(path), options);
    if (!imported) return { writes: [], lines: [], problems };
    console.log(printReport(imported));
    return planImport(imported, content, records, { own, slug });
  }
});

function stop(problems: readonly Problem[]): number {
  console.log(printProblems(problems));
  return 1;
}

function readHabit(name: string | undefined): Habit | undefined {
  const habit = HABITS.find((it) => it === name);
  if (name !== undefined && !habit)
    throw new UsageError(`Unexpected paragraphs \`${name}\`, expected one of ${HABITS.join(', ')}: ${USAGE}`);
  return habit;
}
