import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, relative, resolve, sep } from 'node:path';
import { anchorNotes } from '../../compiler/places/anchor-notes.ts';
import { findOrphans } from '../../compiler/reanchor/find-orphans.ts';
import { listSeals } from '../../compiler/seals/list-seals.ts';
import { pairOriginals } from '../../compiler/places/pair-originals.ts';
import { proposeChanges } from '../../compiler/reanchor/propose-changes.ts';
import { readRecords, type Records } from '../../compiler/records/read-records.ts';
import { proposeValues, type ProposedValues } from '../../compiler/reanchor/propose-values.ts';
import { reanchor, type Proposal } from '../../compiler/reanchor/reanchor.ts';
import { compile } from '../../compiler/index.ts';
import { applyProposals, removeOrphans } from '../../edit/apply-proposals.ts';
import { applyValues } from '../../edit/apply-values.ts';
import { appendEntry } from '../../edit/edit-yaml.ts';
import type { ChangedFile } from '../../edit/print-patch.ts';
import type { Problem } from '../../compiler/problems/problem.ts';

/** What is proposed for a content folder, and what that would do. */
export interface Reanchoring {
  proposals: Proposal[];
  /** What follows for figures whose words are others now. */
  values: ProposedValues[];
  /** The files that it changes; none is written. */
  files: ChangedFile[];
  /** What is retired because nothing is left to carry it, as the lock names it. */
  retired: string[];
  /** What `npm run check` says after it; where the content cannot be read, what it says now. */
  problems: Problem[];
}

/** Propose where the selectors of a content folder belong after its texts were changed. */
export async function proposeAnchors(folder: string, base = '.'): Promise<Reanchoring> {
  const { records, problems } = await readRecords(folder);
  if (problems.some(({ fatal }) => fatal)) return { proposals: [], values: [], files: [], retired: [], problems };
  const proposals = records.articles.map((article) => reanchor(article, records));
  return tryProposals(folder, base, records, proposals.flat());
}

/** Apply proposals to a copy of the content, and tell the files that they change, what goes with its words, and the problems that are left. */
async function tryProposals(folder: string, base: string, records: Records, proposals: readonly Proposal[]): Promise<Reanchoring> {
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
    const values = proposeValues(records, proposals);
    for (const [file, inFile] of Map.groupBy(values, (it) => it.file)) {
      await change(inFolder(file), (text) => applyValues(text ?? '', inFile));
    }
    const orphans = findOrphans(records, proposals);
    for (const file of new Set([...orphans.lost.values(), ...orphans.shortened.map((it) => it.file)])) {
      await change(inFolder(file), (text) => removeOrphans(text ?? '', orphans, file));
    }
    const { records: after } = await readRecords(copy);
    const { pairs } = pairOriginals(after);
    const seals = listSeals(after, pairs, anchorNotes(after, pairs).notes);
    const moves = proposals.flatMap((it) =>
      it.type === 'moved' ? [{ from: `${it.key}@${it.article}¶${it.paragraph}`, to: `${it.key}@${it.article}¶${it.to.paragraph}` }] : [],
    );
    const open = new Set(proposals.flatMap(({ type, key }) => (type === 'moved' ? [] : key)));
    const changes = proposeChanges(records, seals, { moves, retired: new Set(orphans.lost.keys()), open });
    if (changes.length) await change('changes.yaml', (text) => changes.reduce<string>(appendEntry, text ?? ''));
    const files = [...names].sort().map(async (name) => ({
      path: relative(base, join(folder, name)).split(sep).join('/'),
      before: await readText(join(folder, name)),
      after: (await readText(join(copy, name))) ?? '',
    }));
    return {
      proposals: [...proposals],
      values,
      files: await Promise.all(files),
      retired: [...orphans.lost.keys()],
      problems: (await compile(copy)).problems,
    };
  } finally {
    await rm(work, { recursive: true });
  }
}

/** Tell the path of a content file inside its folder: `content/claims/x.yaml` → `claims/x.yaml`. */
function inFolder(file: string): string {
  return file.slice(file.indexOf('/') + 1);
}

async function readText(path: string): Promise<string | null> {
  return readFile(path, 'utf8').catch(() => null);
}
