import { join } from 'node:path';
import { makeText, quoteAtRandom, takeArticles } from './lib/collect-corpora.ts';
import { measureHistories } from './lib/measure-histories.ts';
import { addTallies, measureRelocation, type Tally } from './lib/measure-relocation.ts';
import { readHistories } from './lib/read-histories.ts';
import { readDocuments } from '../src/import/read-documents.ts';
import { readOriginal } from '../src/compiler/records/read-article.ts';
import { readRecords } from '../src/compiler/records/read-records.ts';
import { runDeclared } from '../src/cli/shared/command.ts';
import { UsageError } from '../src/compiler/problems/usage-error.ts';

/** At least this share of the quotations that survive must be found or shown, and at most this share of all may be attached to other words. */
const LEAST_RIGHT = 0.98;
const MAX_WRONG = 0.003;
const root = join(import.meta.dirname, '..');

const COMMAND = {
  name: 'npm run bench:reanchor',
  takes: '[FILE …]',
  does: 'Measure how many quotations are found again after fifteen kinds of edit, or between the versions of real texts, and how many are attached to wrong words.',
  options: {
    seeds: { type: 'string', default: '5', value: '5', says: 'how many rounds' },
    histories: { type: 'string', value: 'FOLDER', says: 'take real texts: a folder for each, with a file for each version' },
  },
} as const;

await runDeclared(COMMAND, async ({ values, positionals }) => {
  if (!/^[1-9]\d*$/.test(values.seeds)) throw new UsageError(`Unexpected \`--seeds ${values.seeds}\`, expected a number of rounds`);
  const seeds = Array.from({ length: Number(values.seeds) }, (_, at) => at + 1);
  if (values.histories !== undefined) {
    const histories = await readHistories(values.histories);
    if (!histories.length)
      throw new UsageError(
        `Unexpected \`--histories ${values.histories}\`, expected a folder that has one for each text, with a file for each version`,
      );
    return report('text', measureHistories(histories, seeds));
  }
  const { records } = await readRecords(join(root, 'content'));
  const documents = positionals[0] ? await readDocuments(positionals[0]) : [];
  if (!documents.length) console.log('No documents given (`npm run bench:reanchor -- FOLDER`): their original wording is left out.\n');
  const corpora = [
    ...takeArticles(records),
    ...[1, 2].map((seed) => quoteAtRandom(`made-up text ${seed}`, makeText(seed), seed)),
    ...documents.flatMap((document, at) => {
      const { record } = readOriginal(document);
      return record
        ? quoteAtRandom(
            document.slug,
            record.paragraphs.map(({ text }) => text),
            at,
          )
        : [];
    }),
  ];
  console.log(`${corpora.map(({ name, selectors }) => `${name}: ${selectors.length} quotations`).join('\n')}\n`);
  return report('edit', measureRelocation(corpora, seeds));
});

/** Print tallies, and tell by the exit code whether they are good enough. */
function report(of: string, tallies: ReadonlyMap<string, Tally>): number {
  const all = addTallies([...tallies.values()]);
  console.log(printTallies(of, [...tallies, ['all', all]]));
  const isGood = all.survivedRight + all.doubted >= LEAST_RIGHT * all.survived && all.wrong <= MAX_WRONG * (all.survived + all.lost);
  return isGood ? 0 : 1;
}

function printTallies(of: string, tallies: readonly (readonly [string, Tally])[]): string {
  const percent = (part: number, whole: number) => (whole ? `${((100 * part) / whole).toFixed(1)} %` : '');
  const rows = tallies.map(([name, { survived, survivedRight, doubted, lost, lostRight, wrong }]) => [
    name,
    `${survived}`,
    percent(survivedRight, survived),
    percent(doubted, survived),
    `${lost}`,
    percent(lostRight, lost),
    percent(wrong, survived + lost),
  ]);
  const head = [of, 'survive', 'found', 'doubted there', 'lost', 'left alone', 'wrong words'];
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
