import { ARCHIVE_RULES } from './archive.ts';
import { FONT_RULES } from './fonts.ts';
import type { Rule } from './raw.ts';
import { UA_RULES } from './ua.ts';

/** The rules of PDF/UA-1 and PDF/A-3 that are checked. */
export const RULES: readonly Rule[] = [...UA_RULES, ...FONT_RULES, ...ARCHIVE_RULES].toSorted(
  (one, other) => other.standard.localeCompare(one.standard) || one.clause.localeCompare(other.clause, 'en', { numeric: true }),
);

/** Print the rules as a table. */
export function printRules(): string {
  const rows = RULES.map(({ standard, clause, says }) => `| ${standard} | ${clause} | ${says} |`);
  return ['| Standard | Clause | What is checked |', '| --- | --- | --- |', ...rows].join('\n');
}
