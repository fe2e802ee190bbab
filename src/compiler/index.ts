import { anchorNotes } from './places/anchor-notes.ts';
import { assembleBriefing } from './assemble/assemble-briefing.ts';
import { checkCharts } from './check/check-charts.ts';
import { checkDrafts } from './check/check-drafts.ts';
import { checkFigures } from './check/check-figures.ts';
import { checkNumerals } from './check/check-numerals.ts';
import { checkReferences } from './check/check-references.ts';
import { checkRelations } from './check/check-relations.ts';
import { checkReleases } from './check/check-releases.ts';
import { checkSeals } from './seals/check-seals.ts';
import { checkVerification } from './check/check-verification.ts';
import { checkWritten } from './check/check-written.ts';
import { listSeals } from './seals/list-seals.ts';
import { pairOriginals } from './places/pair-originals.ts';
import { readRecords } from './records/read-records.ts';
import { verifyOriginal } from './check/verify-original.ts';
import { sortProblems, type Problem } from './problems/problem.ts';
import type { ContentFile, Reading } from './read/content-file.ts';
import type { Memory } from './read/memory.ts';
import type { Briefing } from '../model/compiled.ts';

/** What a content folder gives: the briefing, unless a problem is fatal. */
export interface Compiled {
  briefing: Briefing | null;
  problems: Problem[];
}

/** What checking a content folder gives: how many there are of each thing, unless a problem is fatal. */
export interface Checked {
  counts: Record<'articles' | 'claims' | 'sources' | 'figures' | 'relations' | 'charts', number> | null;
  problems: Problem[];
}

/**
 * Compile a content folder to a checked briefing.
 *
 * Content mistakes never throw: all of them come back together as problems, and `briefing` is null if any is fatal.
 *
 * @param documents originals to take in place of those in `originals/`
 * @param reading hears of each file before it is parsed
 * @param memory keeps what was read, for the next time
 */
export async function compile(...order: Parameters<typeof examine>): Promise<Compiled> {
  const { facts, records, pairs, notes, seals, problems } = await examine(...order);
  return { briefing: facts ? assembleBriefing(facts, records, pairs, notes, seals) : null, problems };
}

/** Check a content folder as `compile` does, and put nothing together. */
export async function check(...order: Parameters<typeof examine>): Promise<Checked> {
  const { facts, records, problems } = await examine(...order);
  const { claims, sources, figures, relations, charts } = records;
  const lengths = Object.entries({ claims, sources, figures, relations, charts }).map(([noun, { entries }]) => [noun, entries.length]);
  const counts = { articles: facts?.articles.length, ...Object.fromEntries(lengths) } as NonNullable<Checked['counts']>;
  return { counts: facts ? counts : null, problems };
}

/** Read, check and anchor all that a content folder holds; `facts` are left out if a problem is fatal. */
async function examine(folder: string, documents?: readonly ContentFile[], reading?: Reading, memory?: Memory) {
  const { records, problems: unreadable } = await readRecords(folder, documents, reading, memory);
  const { pairs, problems: unpaired } = pairOriginals(records);
  const { notes, problems: unanchored } = anchorNotes(records, pairs);
  const mistakes = [
    ...unreadable,
    ...unpaired,
    ...unanchored,
    ...checkReferences(records),
    ...checkCharts(records),
    ...checkDrafts(records),
    ...checkFigures(records),
    ...checkRelations(records),
    ...(records.figures.problems.length ? [] : checkNumerals(pairs, notes)),
    ...pairs.flatMap((pair) => verifyOriginal(pair).problems),
    ...checkVerification(records.verification, pairs),
    ...checkReleases(records.briefing, records.releases),
    ...checkWritten(records),
  ];
  // With mistakes left, ids would be reported as lost that only could not be read.
  const broken = mistakes.some(({ fatal }) => fatal);
  const seals = listSeals(records, pairs, notes);
  const problems = sortProblems([...mistakes, ...(broken ? [] : checkSeals(records.lock, seals, records.changes.entries))]);
  const failed = problems.some(({ fatal }) => fatal);
  const facts = records.briefing?.value;
  return { facts: failed ? undefined : facts, records, pairs, notes, seals, problems };
}
