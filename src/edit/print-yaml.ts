import { stringify } from 'yaml';

/** How far a line reaches: longer texts are folded below their key. */
const WIDTH = 120;

/** Print a value as YAML as a person would write it, each line but the first indented: texts plain where they can be, long ones folded. */
export function printYaml(value: unknown, indent = 0): string {
  const lines = stringify(value, { lineWidth: WIDTH - indent, indent: 2, singleQuote: true })
    .trimEnd()
    .split('\n');
  return lines.map((line, at) => (at && line ? ' '.repeat(indent) + line : line)).join('\n');
}
