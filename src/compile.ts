import { anchorNotes } from './compile/anchor-notes.ts';
import { assembleBriefing } from './compile/assemble-briefing.ts';
import { checkCharts } from './compile/check-charts.ts';
import { checkNumerals } from './compile/check-numerals.ts';
import { checkReferences } from './compile/check-references.ts';
import { pairOriginals } from './compile/pair-originals.ts';
import { readRecords } from './compile/read-records.ts';
import { verifyOriginal } from './compile/verify-original.ts';
import { sortProblems, type Problem } from './problem/problem.ts';
import type { Briefing } from './schema/compiled.ts';

/**
 * Compile a content folder to a checked briefing.
 *
 * Content mistakes never throw: all of them come back together as problems, and `briefing` is null if any is fatal.
 */
export async function compile(folder: string): Promise<{ briefing: Briefing | null; problems: Problem[] }> {
  const { records, problems: unreadable } = await readRecords(folder);
  const { pairs, problems: unpaired } = pairOriginals(records);
  const { notes, problems: unanchored } = anchorNotes(records, pairs);
  const problems = sortProblems([
    ...unreadable,
    ...unpaired,
    ...unanchored,
    ...checkReferences(records),
    ...checkCharts(records),
    ...(records.figures.problems.length ? [] : checkNumerals(pairs, notes)),
    ...pairs.flatMap((pair) => verifyOriginal(pair).problems),
  ]);
  const failed = problems.some(({ fatal }) => fatal) || !records.briefing;
  return { briefing: failed || !records.briefing ? null : assembleBriefing(records.briefing.value, records, pairs, notes), problems };
}
