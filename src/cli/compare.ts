import { existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { writeFile } from 'node:fs/promises';
import { compareReadings } from '../agreement/compare-readings.ts';
import { printAgreement } from '../agreement/print-text.ts';
import { printComparison } from '../agreement/print-page.ts';
import { compileSafely } from '../compiler/compile-safely.ts';
import { printProblems } from '../compiler/problems/print.ts';
import { UsageError } from '../compiler/problems/usage-error.ts';
import type { Briefing } from '../model/compiled.ts';
import { CONTENT, runDeclared } from './shared/command.ts';

const COMMAND = {
  name: 'npm run compare',
  takes: 'FOLDER',
  does: 'Compare what two people have annotated in the same texts, each on their own: what both have, what differs, what only one has.',
  options: {
    content: CONTENT,
    json: { type: 'boolean', default: false, says: 'print it as JSON' },
    page: { type: 'string', value: 'FILE', says: 'write it as a page (HTML) as well' },
  },
} as const;

await runDeclared(COMMAND, async ({ values, positionals }) => {
  const [other] = positionals;
  if (!other || positionals.length > 1)
    throw new UsageError(`Unexpected ${positionals.length} folders, expected one: that of the other reading`);
  const names = { one: values.content, other };
  if (values.page && existsSync(values.page))
    throw new UsageError(`Unexpected ${values.page}, expected no file yet: move it away, or name another`);
  if (values.page && !isFolder(dirname(values.page)))
    throw new UsageError(`Unexpected missing folder ${dirname(values.page)}, expected one for ${values.page}`);
  const [mine, theirs] = [await compileReading(names.one), await compileReading(names.other)];
  if (!mine || !theirs) return 1;
  const agreement = compareReadings(mine, theirs);
  if (agreement.articles.length === 0)
    throw new UsageError(`Unexpected ${other}, expected a reading of the same texts: no paragraph of it stands in ${values.content}`);
  if (values.page) {
    await writeFile(values.page, printComparison(agreement, { names, language: mine.language }), { flag: 'wx' });
  }
  const { kinds, relations } = agreement;
  console.log(values.json ? JSON.stringify({ kinds, relations }, null, 2) : printAgreement(agreement, names));
  if (values.page) console.error(`The page: ${values.page}`);
  return 0;
});

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Compile a content folder; where that cannot be done, print why. */
async function compileReading(folder: string): Promise<Briefing | null> {
  if (!isFolder(folder))
    throw new UsageError(`Unexpected ${existsSync(folder) ? 'file' : 'missing folder'} ${folder}, expected a folder with content`);
  const { briefing, problems } = await compileSafely(folder);
  if (!briefing) console.error(printProblems(problems));
  return briefing;
}
