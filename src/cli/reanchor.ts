import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { anchorNotes } from '../compile/anchor-notes.ts';
import { findOrphans } from '../compile/find-orphans.ts';
import { listSeals } from '../compile/list-seals.ts';
import { pairOriginals } from '../compile/pair-originals.ts';
import { proposeChanges } from '../compile/propose-changes.ts';
import { readRecords, type Records } from '../compile/read-records.ts';
import { reanchor, type Proposal } from '../compile/reanchor.ts';
import { compile } from '../compile.ts';
import { applyProposals, removeOrphans } from '../edit/apply-proposals.ts';
import { appendEntry } from '../edit/edit-yaml.ts';
import { printPatch, type ChangedFile } from '../edit/print-patch.ts';
import { printProblems } from '../problem/print.ts';
import type { Problem } from '../problem/problem.ts';
import { countProposals, printProposals } from './print-proposals.ts';
import { readHistory } from './read-history.ts';
import { runCommand } from './usage-error.ts';

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      content: { type: 'string', default: 'content' },
      out: { type: 'string', default: 'reanchor.patch' },
      json: { type: 'boolean', default: false },
    },
  });
  const { records, problems } = await readRecords(values.content);
  if (problems.some(({ fatal }) => fatal)) {
    console.log(values.json ? JSON.stringify({ proposals: [], retired: [], patch: null, problems }, null, 2) : printProblems(problems));
    return 1;
  }
  const proposals = (
    await Promise.all(
      records.articles.map(async (article) => reanchor(article, records, await readHistory(values.content, article, records.lock.lines))),
    )
  ).flat();
  const { files, retired, left } = await tryProposals(values.content, records, proposals);
  const patch = printPatch(files, printProposals(proposals));
  if (patch) await writeFile(values.out, patch);
  const isLost = proposals.some(({ type }) => type !== 'doubtful');
  if (values.json) console.log(JSON.stringify({ proposals, retired, patch: patch ? values.out : null, problems: left }, null, 2));
  else console.log(printReport(proposals, retired, patch ? values.out : null, left));
  return isLost || left.some(({ fatal }) => fatal) ? 1 : 0;
});

/** Apply proposals to a copy of the content, and tell the files that they change, what goes with its words, and the problems that are left. */
async function tryProposals(
  folder: string,
  records: Records,
  proposals: readonly Proposal[],
): Promise<{ files: ChangedFile[]; retired: string[]; left: Problem[] }> {
  const work = await mkdtemp(join(tmpdir(), 'reanchor-'));
  const copy = join(work, basename(resolve(folder)));
  try {
    await cp(folder, copy, { recursive: true });
    const names = new Set<string>();
    const change = async (name: string, edit: (text: string | null) => string) => {
      const before = await readText(join(copy, name));
      const after = edit(before);
      if (after === before) return;
      names.add(name);
      await writeFile(join(copy, name), after);
    };
    for (const [file, inFile] of Map.groupBy(proposals, ({ place }) => place.file)) {
      await change(inFolder(file), (text) => applyProposals(text ?? '', inFile));
    }
    const orphans = findOrphans(records, proposals);
    for (const file of new Set([...orphans.things.values(), ...orphans.shortened.map((it) => it.file)])) {
      await change(inFolder(file), (text) => removeOrphans(text ?? '', orphans, file));
    }
    const { records: after } = await readRecords(copy);
    const { pairs } = pairOriginals(after);
    const seals = listSeals(after, pairs, anchorNotes(after, pairs).notes);
    const moves = proposals.flatMap((it) =>
      it.type === 'moved'
        ? [{ from: `${it.thing}@${it.article}¶${it.paragraph}`, to: `${it.thing}@${it.article}¶${it.to.paragraph}` }]
        : [],
    );
    const open = new Set(proposals.flatMap(({ type, thing }) => (type === 'gone' || type === 'ambiguous' ? thing : [])));
    const changes = proposeChanges(records, seals, { moves, retired: new Set(orphans.things.keys()), open });
    if (changes.length) await change('changes.yaml', (text) => changes.reduce<string>(appendEntry, text ?? ''));
    const files = [...names].sort().map(async (name) => ({
      path: relative('.', join(folder, name)).split(sep).join('/'),
      before: await readText(join(folder, name)),
      after: (await readText(join(copy, name))) ?? '',
    }));
    return { files: await Promise.all(files), retired: [...orphans.things.keys()], left: (await compile(copy)).problems };
  } finally {
    await rm(work, { recursive: true });
  }
}

/** Tell the path of a content file inside its folder: `content/claims/x.yaml` → `claims/x.yaml`. */
function inFolder(file: string): string {
  return file.slice(file.indexOf('/') + 1);
}

function readText(path: string): Promise<string | null> {
  return readFile(path, 'utf8').catch(() => null);
}

function printReport(proposals: readonly Proposal[], retired: readonly string[], patch: string | null, left: readonly Problem[]): string {
  const fatal = left.filter((problem) => problem.fatal);
  return [
    ...(proposals.length ? [printProposals(proposals), `${countProposals(proposals)}; all other selectors fit.`] : ['All selectors fit.']),
    ...(retired.length
      ? [`Nothing is left to carry ${retired.map((it) => `\`${it}\``).join(', ')}: the patch retires what would stand on nothing.`]
      : []),
    ...(patch ? [`${patch}: read it, then apply it with \`git apply ${patch}\`, and write the reasons that it leaves open.`] : []),
    ...(fatal.length ? ['After that this is left:', printProblems(fatal)] : []),
  ].join('\n');
}
