/** What programs import from `research-briefing`: see `docs/api.md`. */
export { check, compile, type Checked, type Compiled, type CompileOptions } from '../compiler/index.ts';
export { countProblems, printProblems } from '../compiler/problems/print.ts';
export type { Point, Problem, Span } from '../compiler/problems/problem.ts';
export { RULE_GROUPS, type RuleId, type Severity } from '../compiler/problems/rules.ts';
export type { Briefing } from '../model/compiled.ts';
