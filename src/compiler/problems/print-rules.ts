import { RULE_GROUPS, type Rule, type Severity } from './rules.ts';

const HEAD = `# The problems

Each problem that a command or a build prints ends with the id of the rule that is broken. This page says what must hold. It is
made from \`src/compiler/problems/rules.ts\` by \`npm run schemas\`; how to read a problem is in the [README](../README.md#how-to-read-a-problem).

An *error* fails the build. A *warning* does not; \`npm run release\` takes those for errors that say that something is unfinished.
`;

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', either: 'error or warning' };

/** Print the list of rules as Markdown: a table for each group. */
export function printRules(): string {
  const sections = Object.entries(RULE_GROUPS).map(([title, rules]) => {
    const rows = Object.entries<Rule>(rules).map(([id, { severity, holds }]) => `| \`${id}\` | ${SEVERITIES[severity]} | ${holds} |`);
    return [`## ${title}`, ['| Rule | Severity | What must hold |', '| --- | --- | --- |', ...rows].join('\n')].join('\n\n');
  });
  return `${[HEAD.trimEnd(), ...sections].join('\n\n')}\n`;
}
