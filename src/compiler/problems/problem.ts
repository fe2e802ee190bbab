import { fitOnLine } from './quote.ts';
import { ruleOf, type RuleId, type SeverityOf } from './rules.ts';

/** A point in a file: line and column, both from 1, columns in UTF-16 code units (as in `vfile-message`). */
export interface Point {
  line: number;
  column: number;
}

/** A stretch of a file. */
export interface Span {
  /** Path of the file, with the content folder's name first: `content/sources.yaml`. */
  file: string;
  start: Point;
  end: Point;
}

/** Something that the author of the content has to know, in the fields of `vfile-message`. */
export interface Problem {
  place: Span;
  /** Whether it fails the build. */
  fatal: boolean;
  /** The rule that is broken: `source-exists`, `quote-matches-once`. */
  ruleId: RuleId;
  /** *Unexpected ⟨actual⟩, expected ⟨wanted⟩*. */
  reason: string;
  /** Other places that explain it. */
  cause: { place: Span; reason: string }[];
  /** How to fix it. */
  note: string | null;
}

interface Details {
  cause?: Problem['cause'];
  hint?: string;
}

/** Whether it fails the build is said where the rule leaves that open, and nowhere else. */
type DetailsOf<Id extends RuleId> = 'either' extends SeverityOf<Id> ? [details: Details & { fatal: boolean }] : [details?: Details];

/**
 * Make a problem. Each of its sentences becomes one line: what it quotes is cut where it is long.
 *
 * `unexpected(place, 'source-exists', 'source `sly`', 'a source of `content/sources.yaml`')`
 */
export function unexpected<Id extends RuleId>(
  place: Span,
  ruleId: Id,
  actual: string,
  expected: string,
  ...[details]: DetailsOf<Id>
): Problem {
  const { severity } = ruleOf(ruleId);
  const { cause = [], hint, fatal = severity === 'error' }: Details & { fatal?: boolean } = details ?? {};
  return {
    place,
    fatal,
    ruleId,
    reason: `Unexpected ${fitOnLine(actual)}, expected ${fitOnLine(expected)}`,
    cause: cause.map(({ place: at, reason }) => ({ place: at, reason: fitOnLine(reason) })),
    note: hint === undefined ? null : fitOnLine(hint),
  };
}

/** Make the span of a whole file that has no better place. */
export function startOf(file: string): Span {
  return { file, start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
}

/** Order problems by file, line, column and rule, so that every run prints them alike. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const key = ({ place, ruleId, reason }: Problem) => [place.file, place.start.line, place.start.column, ruleId, reason] as const;
  return [...problems].sort((one, other) => {
    const [a, b] = [key(one), key(other)];
    const at = a.findIndex((part, index) => part !== b[index]);
    return at === -1 ? 0 : (a[at] as string) < (b[at] as string) ? -1 : 1;
  });
}
