import { sortProblems, type Problem, type Span } from './problem.ts';
import { showUnseen } from './quote.ts';

/**
 * Print problems as text, sorted, with a closing line that counts them.
 *
 *     content/claims/dissent-within.yaml:14:5-14:42  error  Unexpected quote …, expected exactly 1  quote-matches-once
 *       content/articles/dissent-within.md:31:8-31:18  closest text `rose to 12` (similarity 0.86)
 *       Hint: copy the quote again
 */
export function printProblems(problems: readonly Problem[]): string {
  const lines = orderProblems(problems).flatMap((problem) => [
    `${printSpan(problem.place)}  ${problem.fatal ? 'error' : 'warning'}  ${problem.reason}  ${problem.ruleId}`,
    ...problem.cause.map(({ place, reason }) => `  ${printSpan(place)}  ${reason}`),
    ...(problem.note ? [`  Hint: ${problem.note}`] : []),
  ]);
  return [...lines, countProblems(problems)].join('\n');
}

/** Order problems as they are read: by place, and last what is worked off text by text, where most is to be done first. */
function orderProblems(problems: readonly Problem[]): Problem[] {
  const sorted = sortProblems(problems);
  const isWork = ({ ruleId }: Problem) => ruleId === 'numeral-is-figure';
  return [...sorted.filter((it) => !isWork(it)), ...sorted.filter(isWork).sort((a, b) => b.cause.length - a.cause.length)];
}

/** Say how many problems there are: `2 errors, 1 warning`. */
export function countProblems(problems: readonly Problem[]): string {
  const errors = problems.filter(({ fatal }) => fatal).length;
  const warnings = problems.length - errors;
  const parts = [
    ...(errors ? [`${errors} ${errors === 1 ? 'error' : 'errors'}`] : []),
    ...(warnings ? [`${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`] : []),
  ];
  return parts.join(', ') || 'no problems';
}

function printSpan({ file, start, end }: Span): string {
  const from = `${showUnseen(file)}:${start.line}:${start.column}`;
  return end.line === start.line && end.column <= start.column ? from : `${from}-${end.line}:${end.column}`;
}
