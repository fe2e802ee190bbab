import { watch } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Checked } from '../compiler/index.ts';
import { countProblems, printProblems } from '../compiler/problems/print.ts';
import { openCompiler, type Compiler } from '../compiler/compile-safely.ts';
import { CONTENT, runDeclared } from './shared/command.ts';

/** How long files may go on changing before they are checked, in milliseconds: an editor writes more than once. */
const CALM = 50;

const COMMAND = {
  name: 'npm run check',
  does: 'Compile the content and print its problems. It builds nothing.',
  options: {
    content: CONTENT,
    json: { type: 'boolean', default: false, says: 'print them as JSON, with all places' },
    watch: { type: 'boolean', default: false, says: 'check again whatever changes, until it is ended' },
  },
} as const;

await runDeclared(COMMAND, async ({ values }) => {
  const compiler = openCompiler(values.content);
  try {
    const checked = await compiler.check();
    print(checked, values.json);
    if (values.watch) await watchContent(compiler, values);
    return checked.counts ? 0 : 1;
  } finally {
    await compiler.close();
  }
});

/** Check again whatever changes, until somebody ends it. */
async function watchContent(compiler: Compiler, { content, json }: { content: string; json: boolean }): Promise<void> {
  let isDue = false;
  for await (const _ of watch(content, { recursive: true })) {
    if (isDue) continue;
    isDue = true;
    void wait(CALM).then(async () => {
      isDue = false;
      const started = performance.now();
      print(await compiler.check(), json);
      if (!json) console.log(`Checked again in ${((performance.now() - started) / 1000).toFixed(1)} s`);
    });
  }
}

function print({ counts, problems }: Checked, json: boolean): void {
  if (json) console.log(JSON.stringify(problems, null, 2));
  else if (problems.length)
    console.log(
      `${printProblems(problems)}\nWhat each rule asks for: ${relative('.', join(process.env['BRIEFING_DOCS'] ?? 'docs', 'problems.md'))}`,
    );
  if (!counts || json) return;
  const entries = Object.entries(counts).map(([noun, count]) => `${count} ${count === 1 ? noun.replace(/s$/, '') : noun}`);
  console.log(`${entries.join(', ')}; ${countProblems(problems)}`);
}
