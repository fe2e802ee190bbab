import { watch } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Checked } from '../compiler/index.ts';
import { countProblems, printProblems } from '../compiler/problems/print.ts';
import { openCompiler } from '../compiler/compile-safely.ts';

/** How long files may go on changing before they are checked, in milliseconds: an editor writes more than once. */
const CALM = 50;

const { values } = parseArgs({
  options: {
    content: { type: 'string', default: 'content' },
    json: { type: 'boolean', default: false },
    watch: { type: 'boolean', default: false },
  },
});
const compiler = openCompiler(values.content);
const checked = await compiler.check();
print(checked);
process.exitCode = checked.counts ? 0 : 1;
if (values.watch) {
  let isDue = false;
  for await (const _ of watch(values.content, { recursive: true })) {
    if (isDue) continue;
    isDue = true;
    void wait(CALM).then(async () => {
      isDue = false;
      const started = performance.now();
      print(await compiler.check());
      if (!values.json) console.log(`Checked again in ${((performance.now() - started) / 1000).toFixed(1)} s`);
    });
  }
}
await compiler.close();

function print({ counts, problems }: Checked): void {
  if (values.json) console.log(JSON.stringify(problems, null, 2));
  else if (problems.length) console.log(printProblems(problems));
  if (!counts || values.json) return;
  const things = Object.entries(counts).map(([noun, count]) => `${count} ${noun}`);
  console.log(`${things.join(', ')}; ${countProblems(problems)}`);
}
