import { anchorNotes } from './places/anchor-notes.ts';
import { assembleBriefing } from './assemble/assemble-briefing.ts';
import { checkArticles } from './check/check-articles.ts';
import { checkChanges } from './check/check-changes.ts';
import { checkCharts } from './check/check-charts.ts';
import { checkOrders } from './check/check-orders.ts';
import { checkDrafts } from './check/check-drafts.ts';
import { checkFigures } from './check/check-figures.ts';
import { checkNumerals } from './check/check-numerals.ts';
import { checkOutlets } from './check/check-outlets.ts';
import { checkReferences } from './check/check-references.ts';
import { checkRelationPairs } from './check/check-relation-pairs.ts';
import { checkRelations } from './check/check-relations.ts';
import { checkReleases } from './check/check-releases.ts';
import { checkRepeats } from './check/check-repeats.ts';
import { checkSeals } from './seals/check-seals.ts';
import { checkSections } from './check/check-sections.ts';
import { checkSiteLanguage } from './check/check-site-language.ts';
import { checkVerification } from './check/check-verification.ts';
import { checkWritten } from './check/check-written.ts';
import { listSeals } from './seals/list-seals.ts';
import { pairOriginals } from './places/pair-originals.ts';
import { checkFindings } from './findings/check-findings.ts';
import { checkLanguage } from './check/check-language.ts';
import { checkLinks } from './check/check-links.ts';
import { checkNames } from './names/check-names.ts';
import { editionText, findMentions } from './names/find-mentions.ts';
import { ALL_KINDS, KINDS, type Kind } from '../model/kinds.ts';
import { entriesOf, readRecords } from './records/read-records.ts';
import { verifyOriginal } from './check/verify-original.ts';
import { sortProblems, type Problem } from './problems/problem.ts';
import type { ContentFile, OnParse } from './read/content-file.ts';
import type { ReadCache } from './read/read-cache.ts';
import { reportStrays } from './read/report-strays.ts';
import { anchorTranslations } from './translation/anchor-translations.ts';
import { readTranslations } from './translation/read-translations.ts';
import type { Briefing } from '../model/compiled.ts';

/** What a content folder gives: the briefing, unless a problem is fatal. */
export interface Compiled {
  briefing: Briefing | null;
  problems: Problem[];
}

/** What checking a content folder gives: how many entries of each kind there are, unless a problem is fatal. */
export interface Checked {
  counts: Record<'articles' | (typeof KINDS)[Kind]['plural'], number> | null;
  problems: Problem[];
}

export interface CompileOptions {
  /** Originals to take in place of those in `originals/`. */
  documents?: readonly ContentFile[] | undefined;
  /** Hears of each file before it is parsed. */
  onParse?: OnParse | undefined;
  /** Keeps what was read, for the next time. */
  cache?: ReadCache | undefined;
}

/**
 * Compile a content folder to a checked briefing.
 *
 * Content mistakes never throw: all of them come back together as problems, and `briefing` is null if any is fatal.
 */
export async function compile(folder: string, options?: CompileOptions): Promise<Compiled> {
  return finish(await examine(folder, options));
}

/** Put together what was examined, and check the findings, which are about the whole. */
function finish({ facts, records, pairs, notes, seals, translations, problems }: Awaited<ReturnType<typeof examine>>): Compiled {
  const briefing = facts ? assembleBriefing(facts, records, pairs, notes, seals, translations) : null;
  const untrue = briefing ? checkFindings(records, briefing) : [];
  return untrue.length ? { briefing: null, problems: sortProblems([...problems, ...untrue]) } : { briefing, problems };
}

/** Check a content folder as `compile` does; nothing is put together unless findings are about it. */
export async function check(folder: string, options?: CompileOptions): Promise<Checked> {
  const examined = await examine(folder, options);
  const { facts, records } = examined;
  const { problems } = records.findings.entries.length ? finish(examined) : examined;
  const lengths = ALL_KINDS.map((kind) => [KINDS[kind].plural, entriesOf(records, kind).entries.length]);
  const counts = { articles: facts?.articles.length, ...Object.fromEntries(lengths) } as NonNullable<Checked['counts']>;
  return { counts: facts && !problems.some(({ fatal }) => fatal) ? counts : null, problems };
}

/** Read, check and anchor all that a content folder holds; `facts` are left out if a problem is fatal. */
async function examine(folder: string, { documents, onParse, cache }: CompileOptions = {}) {
  const { records, problems: unreadable } = await readRecords(folder, documents, onParse, cache);
  const { pairs, problems: unpaired } = pairOriginals(records);
  const { notes, problems: unanchored } = anchorNotes(records, pairs);
  const read = await readTranslations(folder, records, onParse, cache);
  const { translations, problems: untranslated } = anchorTranslations(records, read);
  const mentions = findMentions(
    pairs.map(({ edition }) => editionText(edition)),
    records.names.entries.map(({ value }) => value),
  );
  const mistakes = [
    ...unreadable,
    ...unpaired,
    ...unanchored,
    ...checkReferences(records),
    ...checkCharts(records),
    ...checkOrders(records),
    ...checkDrafts(records),
    ...checkFigures(records),
    ...checkRelations(records),
    ...(records.figures.problems.length ? [] : checkNumerals(pairs, notes)),
    ...pairs.flatMap((pair) => verifyOriginal(pair).problems),
    ...checkVerification(records.verification, pairs),
    ...checkReleases(records.briefing, records.releases),
    ...checkWritten(records),
    ...checkNames(records, mentions),
  ];
  // What can be read and does not hold together; no id is lost by it.
  const nonsense = [
    ...(await reportStrays(folder)),
    ...checkSiteLanguage(records),
    ...checkLanguage(records),
    ...read.problems,
    ...untranslated,
    ...checkArticles(records),
    ...checkRepeats(records),
    ...checkSections(records),
    ...checkLinks(records),
    ...checkOutlets(records),
    ...checkRelationPairs(records),
    ...checkChanges(records),
  ];
  // With mistakes left, ids would be reported as lost that only could not be read.
  const broken = mistakes.some(({ fatal }) => fatal);
  const seals = listSeals(records, pairs, notes);
  const problems = sortProblems([...mistakes, ...nonsense, ...(broken ? [] : checkSeals(records.lock, seals, records.changes.entries))]);
  const failed = problems.some(({ fatal }) => fatal);
  const facts = records.briefing?.value;
  return { facts: failed ? undefined : facts, records, pairs, notes, seals, translations, problems };
}
