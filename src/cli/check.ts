import { parseArgs } from 'node:util';
import { compileSafely } from './compile-safely.ts';
import { countProblems, printProblems } from '../problem/print.ts';

const { values } = parseArgs({ options: { content: { type: 'string', default: 'content' }, json: { type: 'boolean', default: false } } });
const { briefing, problems } = await compileSafely(values.content);
if (values.json) console.log(JSON.stringify(problems, null, 2));
else if (problems.length) console.log(printProblems(problems));
if (briefing && !values.json) {
  const { articles, claims, sources, figures, relations, charts } = briefing;
  const counts = [
    [articles, 'articles'],
    [claims, 'claims'],
    [sources, 'sources'],
    [figures, 'figures'],
    [relations, 'relations'],
    [charts, 'charts'],
  ] as const;
  console.log(`${counts.map(([items, noun]) => `${items.length} ${noun}`).join(', ')}; ${countProblems(problems)}`);
}
process.exitCode = briefing ? 0 : 1;
