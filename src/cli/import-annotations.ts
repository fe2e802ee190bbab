import { readFile, stat } from 'node:fs/promises';
import { printProblems } from '../compiler/problems/print.ts';
import { UsageError } from '../compiler/problems/usage-error.ts';
import { LARGEST_FILE } from '../compiler/read/limits.ts';
import { readRecords } from '../compiler/records/read-records.ts';
import { cleanText, planAnnotations, readAnnotations } from '../import/annotations.ts';
import { CONTENT, runDeclared } from './shared/command.ts';
import { planOrWrite, printChanges, sayWritten } from './shared/review-change.ts';

/** As many signs are shown of words, and of the name of an annotation. */
const LONGEST = 80;

const COMMAND = {
  name: 'npm run import-annotations',
  takes: 'FILE',
  does: 'Make drafts of annotations at their words: W3C Web Annotations (those of a briefing too), or what Hypothesis exports as JSON. A tag `claim`, `source` or `figure` says what each becomes; a claim if there is none. What stands at no words is listed.',
  options: { content: CONTENT, write: { type: 'boolean', default: false, says: 'write what the patch shows' } },
} as const;

await runDeclared(COMMAND, async ({ values, positionals }) => {
  const [file] = positionals;
  if (!file || positionals.length > 1) throw new UsageError(`Unexpected ${positionals.length} files, expected one with annotations`);
  const received = readAnnotations(await readJson(file));
  if (!received)
    throw new UsageError(
      `Unexpected ${file}, expected W3C Web Annotations (\`target\`, \`items\` or \`first\`) or what Hypothesis exports as JSON (\`annotations\` or \`rows\`)`,
    );
  const outcome = await planOrWrite(values.content, values.write, async (content) => {
    const { records } = await readRecords(values.content);
    const plan = planAnnotations(values.content, content, records, received);
    return { changes: plan.changes, result: { plan, before: content } };
  });
  if (outcome.type === 'refused') {
    console.log(printProblems(outcome.problems));
    return 1;
  }
  const { plan, before } = outcome.result;
  const files = plan.changes.map(({ path, after }) => ({ path, before: before.get(path)?.toString() ?? null, after: String(after) }));
  const told = [
    ...(plan.added.length ? [`${count(plan.added.length, 'draft')}: ${plan.added.join(', ')}`] : []),
    ...(plan.noted.length ? [`notes of paragraphs: ${plan.noted.join(', ')}`] : []),
    ...(plan.extended.length ? [`places more: ${plan.extended.join(', ')}`] : []),
  ].join('; ');
  if (files.length) console.log(printChanges(values.content, files, told));
  else console.log('Nothing to change.');
  if (plan.known) console.log(`\nThere already: ${plan.known === 1 ? '1 place or note' : `${plan.known} places or notes`}.`);
  if (plan.left.length) {
    console.log(`\nLeft out: ${count(plan.left.length, 'annotation')}.`);
    for (const { received, why } of plan.left)
      console.log(`  ${shorten(received.id)}: ${why}${received.selector ? `: “${shorten(received.selector.exact)}”` : ''}`);
  }
  if (files.length) console.log(sayWritten(values.write, `npm run import-annotations -- ${file}`));
  return 0;
});

async function readJson(file: string): Promise<unknown> {
  const found = await stat(file).catch(() => null);
  if (!found?.isFile() || found.size > LARGEST_FILE)
    throw new UsageError(
      `Unexpected ${found ? 'folder, or file that is too large,' : 'missing file'} \`${file}\`, expected a file with annotations`,
    );
  const text = (await readFile(file, 'utf8')).replace(/^\uFEFF/, '');
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new UsageError(`Unexpected ${file}, expected JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** Print words from elsewhere on one line of a terminal, which obeys some signs. */
function shorten(words: string): string {
  const plain = cleanText(words).replace(/\s+/g, ' ').trim();
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST - 1).trimEnd()}…` : plain;
}
