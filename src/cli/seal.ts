import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compareVersions } from '../model/order-versions.ts';
import { chooseUnsealed, printLock } from '../compiler/seals/seal.ts';
import { anchorNotes } from '../compiler/places/anchor-notes.ts';
import { listSeals } from '../compiler/seals/list-seals.ts';
import { pairOriginals } from '../compiler/places/pair-originals.ts';
import { readRecords } from '../compiler/records/read-records.ts';
import { compileSafely } from '../compiler/compile-safely.ts';
import { printProblems } from '../compiler/problems/print.ts';
import type { Briefing } from '../model/compiled.ts';
import { version as versionFacts } from '../model/briefing.ts';
import { runCommand, UsageError } from '../compiler/problems/usage-error.ts';

await runCommand(async () => {
  const { values } = parseArgs({ options: { content: { type: 'string', default: 'content' }, version: { type: 'string' } } });
  const { briefing, problems } = await compileSafely(values.content);
  if (!briefing) {
    console.log(printProblems(problems));
    return 1;
  }
  const { records } = await readRecords(values.content);
  const { pairs } = pairOriginals(records);
  const seals = listSeals(records, pairs, anchorNotes(records, pairs).notes);
  const version = chooseVersion(briefing, values.version);
  const unsealed = chooseUnsealed(seals, records.lock.lines);
  if (unsealed.length && !version)
    throw new UsageError(
      `Version ${briefing.version} is closed, and ${unsealed.length} ${unsealed.length === 1 ? 'id is' : 'ids are'} new: say which version will have them, as in \`npm run seal -- --version 1.1.0\``,
    );
  const fresh = unsealed.map((seal) => ({ ...seal, version: version ?? seal.version }));
  const path = join(values.content, 'anchors.lock');
  const before = await readFile(path, 'utf8').catch(() => '');
  const text = printLock([...records.lock.lines, ...fresh]);
  if (text !== before) await writeFile(path, text);
  console.log(`${fresh.length} ${fresh.length === 1 ? 'id' : 'ids'} sealed, ${records.lock.lines.length} kept: ${path}`);
  return 0;
});

/** Choose the version in which new ids are sealed: the one asked for, or the newest while it is open; null where that is closed. */
function chooseVersion({ version: newest, releases }: Briefing, asked: string | undefined): string | null {
  const isClosed = releases.some(({ version }) => version === newest);
  if (asked === undefined) return isClosed ? null : newest;
  const order = versionFacts.shape.version.safeParse(asked).success ? compareVersions(asked, newest) : -1;
  if (order < 0 || (order === 0 && isClosed)) throw new UsageError(`Unexpected \`--version ${asked}\`, expected one after ${newest}`);
  return asked;
}
