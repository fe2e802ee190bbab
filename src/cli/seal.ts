import { join } from 'node:path';
import { compareVersions } from '../model/order-versions.ts';
import { chooseUnsealed, printLock } from '../compiler/analysis/seal.ts';
import { anchorNotes } from '../compiler/places/anchor-notes.ts';
import { listSeals } from '../compiler/seals/list-seals.ts';
import { pairOriginals } from '../compiler/places/pair-originals.ts';
import { readRecords } from '../compiler/records/read-records.ts';
import { changeContent, type ContentPlan } from '../edit/change-content.ts';
import { compileSafely } from '../compiler/compile-safely.ts';
import { printProblems } from '../compiler/problems/print.ts';
import type { Problem } from '../compiler/problems/problem.ts';
import type { Briefing } from '../model/compiled.ts';
import { version as versionFacts } from '../model/briefing.ts';
import { CONTENT, runDeclared } from './shared/command.ts';
import { UsageError } from '../compiler/problems/usage-error.ts';

const FILE = 'anchors.lock';

const COMMAND = {
  name: 'npm run seal',
  does: 'Add the ids that are new to `anchors.lock`, each with its words: from then on a build fails if one of them is lost.',
  options: {
    content: CONTENT,
    version: { type: 'string', value: '1.1.0', says: 'the version that will have them, where the last one is closed' },
  },
} as const;

await runDeclared(COMMAND, async ({ values }) => {
  const outcome = await changeContent(values.content, () => plan(values.content, values.version));
  if (outcome.type === 'refused') return stop(outcome.problems);
  const { unfit, lines } = outcome.result;
  if (unfit) return stop(unfit);
  console.log(lines.join('\n'));
  return 0;
});

/** What sealing gives: lines to print, or the problems of content that is not fit for it. */
interface Sealing {
  lines: string[];
  unfit?: Problem[];
}

async function plan(content: string, asked: string | undefined): Promise<ContentPlan<Sealing>> {
  const { briefing, problems } = await compileSafely(content);
  if (!briefing) return { changes: [], result: { lines: [], unfit: problems } };
  const { records } = await readRecords(content);
  const { pairs } = pairOriginals(records);
  const seals = listSeals(records, pairs, anchorNotes(records, pairs).notes);
  const version = chooseVersion(briefing, asked);
  const { lines } = records.lock;
  const unsealed = chooseUnsealed(seals, lines);
  if (unsealed.length && !version)
    throw new UsageError(
      `Version ${briefing.version} is closed, and ${unsealed.length} ${unsealed.length === 1 ? 'id is' : 'ids are'} new: say which version will have them, as in \`npm run seal -- --version 1.1.0\``,
    );
  const fresh = unsealed.map((seal) => ({ ...seal, version: version ?? seal.version }));
  return {
    changes: [{ path: FILE, after: printLock([...lines, ...fresh]) }],
    result: { lines: [`${fresh.length} ${fresh.length === 1 ? 'id' : 'ids'} sealed, ${lines.length} kept: ${join(content, FILE)}`] },
  };
}

function stop(problems: readonly Problem[]): number {
  console.log(printProblems(problems));
  return 1;
}

/** Choose the version in which new ids are sealed: the one asked for, or the newest while it is open; null where that is closed. */
function chooseVersion({ version: newest, releases }: Briefing, asked: string | undefined): string | null {
  const isClosed = releases.some(({ version }) => version === newest);
  if (asked === undefined) return isClosed ? null : newest;
  const order = versionFacts.shape.version.safeParse(asked).success ? compareVersions(asked, newest) : -1;
  if (order < 0 || (order === 0 && isClosed)) throw new UsageError(`Unexpected \`--version ${asked}\`, expected one after ${newest}`);
  return asked;
}
